import { Button } from '@mantine/core';
import { IconMap } from '@tabler/icons-react';
import { measures } from '../../../shared/analysis/registry.ts';
import { communityTable } from '../../../shared/report/analysis-tables.ts';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { showGroups } from '../../state/map-groups.ts';
import { goTo } from '../../state/navigation.ts';
import { useTranslate } from '../../state/preferences.ts';
import { select, useSelection } from '../../state/selection.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { AnalysisFrame } from './AnalysisFrame.tsx';
import { useUsualMeasure } from './analysis-view.ts';
import { ExplainPanel } from './ExplainPanel.tsx';
import { useComparison } from './use-comparison.ts';
import { useSpeech } from './use-speech.ts';
import styles from './analysis.module.css';

const asked = ['communities', 'modularity', 'communityBridging'];
const mostBridging = 5;

/** The communities found, whom they hold, who stands between them, and the way to see them on the map. */
export function CommunitiesView() {
  useUsualMeasure([...asked, 'community'], 'communities');
  const speech = useSpeech();
  const comparison = useComparison(asked);
  const { first, second, firstName, secondName } = comparison;
  return (
    <AnalysisFrame
      comparison={comparison}
      table={(result) => communityTable(result, measures, speech)}
      aside={<ExplainPanel />}
    >
      {first && (
        <div className={`${styles.scroll} ${styles.charts}`}>
          <Communities result={first} name={firstName} />
          {second && <Communities result={second} name={secondName ?? ''} />}
        </div>
      )}
    </AnalysisFrame>
  );
}

function Communities({ result, name }: { readonly result: AnalysisResult; readonly name: string }) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const chosen = new Set(useSelection().map(({ id }) => id));
  const all = result.communities ?? [];
  const circles = all.filter((members) => members.length > 1);
  const alone = all.filter((members) => members.length === 1).flat();
  const modularity = result.network['modularity'];
  const nameOf = (id: string) => network.find('actors', id)?.name ?? id;
  const label = (place: number) => t('analysis:communities.name', { number: place + 1 });
  const onMap = () => {
    showGroups({
      title: `${t('analysis:communities.mapTitle')}, ${name}`,
      groups: circles.map((actorIds, place) => ({ id: `${place}`, label: label(place), actorIds })),
    });
    goTo('map');
  };
  const bridging = result.actors
    .flatMap((actor) => {
      const value = actor['communityBridging'];
      return typeof value === 'number' && value > 0 ? [{ id: actor.id, value }] : [];
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, mostBridging);
  return (
    <section className={styles.chartBlock}>
      <h2>{name}</h2>
      <p>
        {t('analysis:communities.lead', {
          count: circles.length,
          modularity: typeof modularity === 'number' ? format.number(modularity) : '–',
          seed: `${result.seed}`,
        })}
      </p>
      <Button leftSection={<IconMap size={16} stroke={1.6} />} onClick={onMap} disabled={circles.length === 0}>
        {t('analysis:communities.onMap')}
      </Button>
      <ol className={styles.circles}>
        {circles.map((members, place) => (
          <li key={members[0]}>
            <h3>
              {label(place)}{' '}
              <span className={styles.quiet}>{t('analysis:columns.actors', { count: members.length })}</span>{' '}
              <button
                type="button"
                className={styles.link}
                aria-label={`${label(place)} ${t('analysis:communities.select')}`}
                onClick={() => select(members.map((id) => ({ table: 'actors', id })))}
              >
                {t('analysis:communities.select')}
              </button>
            </h3>
            <ul className={styles.members}>
              {members.map((id) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.member}
                    aria-pressed={chosen.has(id)}
                    onClick={() => select([{ table: 'actors', id }])}
                  >
                    <SectorSign sector={network.find('actors', id)?.welfareSector ?? null} size={16} />
                    {nameOf(id)}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {alone.length > 0 && (
        <p className={styles.quiet}>
          {t('analysis:communities.alone', { count: alone.length, names: alone.map(nameOf) })}
        </p>
      )}
      {bridging.length > 0 && (
        <>
          <h3>{t('analysis:communities.bridging')}</h3>
          <ol>
            {bridging.map(({ id, value }) => (
              <li key={id}>
                <button type="button" className={styles.link} onClick={() => select([{ table: 'actors', id }])}>
                  {nameOf(id)}
                </button>{' '}
                <span className={styles.quiet}>{format.number(value)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
