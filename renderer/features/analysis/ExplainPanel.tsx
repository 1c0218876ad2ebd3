import { Button, Select } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import type { ActorMeasure } from '../../../shared/analysis/measures/measure.ts';
import { measures } from '../../../shared/analysis/registry.ts';
import { className, termsOf } from '../../../shared/description/analysis-words.ts';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { reveal } from '../../state/focus-request.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { goTo } from '../../state/navigation.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { select, useSelection } from '../../state/selection.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { useCautions } from './AnalysisFrame.tsx';
import { setAnalysis, useAnalysisView } from './analysis-view.ts';
import { commonMeasures, exampleMeasures } from './example-measures.ts';
import { numberOf } from './measure-rows.ts';
import { type Comparison, useComparison } from './use-comparison.ts';
import { useSpeech } from './use-speech.ts';
import styles from './analysis.module.css';

const scopes = ['actor', 'network', 'relation', 'twoMode'] as const;

/** The measure chosen, in words, with its formula, worked out for the selected actor. */
export function ExplainPanel() {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const { measure: id } = useAnalysisView();
  const measure = measures.find((one) => one.id === id);
  const groups = {
    actor: t('analysis:tables.titles.actors'),
    network: t('analysis:tables.titles.network'),
    relation: t('analysis:tables.titles.relations'),
    twoMode: t('analysis:view.participation'),
  };
  const text = (part: string) => words(`measures:${id}.${part}`);
  return (
    <aside className={styles.explain} aria-label={t('analysis:explain.title')} data-region="explain">
      <p className={styles.quiet}>{t('analysis:explain.title')}</p>
      <h2>{text('name')}</h2>
      <p className={styles.reading}>{text('reading')}</p>
      <Select
        aria-label={t('analysis:explain.choose')}
        searchable
        allowDeselect={false}
        data={scopes.map((scope) => ({
          group: groups[scope],
          items: measures
            .filter((one) => one.scope === scope)
            .map((one) => ({ value: one.id, label: words(`measures:${one.id}.name`) })),
        }))}
        value={id}
        onChange={(next) => next !== null && setAnalysis({ measure: next })}
      />
      <section>
        <h3>{t('analysis:explain.formula')}</h3>
        <p className={styles.formula}>{text('formula')}</p>
      </section>
      <Counts />
      {measure?.scope === 'actor' && <Example measure={measure} />}
      <section>
        <h3>{t('analysis:explain.care')}</h3>
        <ul>
          <li>{text('caution')}</li>
          <EgoShare />
          <li>{t('analysis:explain.ranks')}</li>
          <li>{t('analysis:explain.missing')}</li>
          <li>{t('analysis:explain.central')}</li>
        </ul>
      </section>
      <section>
        <h3>{t('analysis:explain.source')}</h3>
        <p className={styles.quiet}>{text('source')}</p>
      </section>
    </aside>
  );
}

function Counts() {
  const t = useTranslate();
  const speech = useSpeech();
  const { first } = useComparison(commonMeasures, true);
  if (!first) return null;
  return (
    <section>
      <h3>{t('analysis:explain.counts')}</h3>
      <ul>
        {termsOf(first, speech).map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
    </section>
  );
}

function EgoShare() {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const cautions = useCautions();
  if (!cautions || cautions.egoShare === null || network.focusActor === null) return null;
  const percent = format.number(100 * cautions.egoShare, 0);
  return <li>{t('analysis:explain.egoShare', { percent, name: network.focusActor.name })}</li>;
}

/** The numbers of the selected actor, or of the one with the greatest value. */
function Example({ measure }: { readonly measure: ActorMeasure }) {
  const t = useTranslate();
  const network = useNetwork();
  const selection = useSelection();
  const comparison = useComparison(exampleMeasures(measure.id), true);
  const { first, second, firstName, secondName } = comparison;
  if (!first) return null;
  const chosen = selection.findLast(({ table }) => table === 'actors')?.id ?? greatest(comparison, measure.id);
  const actor = network.find('actors', chosen);
  if (!actor) return null;
  const key = { table: 'actors', id: actor.id } as const;
  return (
    <section>
      <h3>{t('analysis:explain.example')}</h3>
      <p className={styles.exampleActor}>
        <SectorSign sector={actor.welfareSector} tier={actor.stakeholderTier} />
        {actor.name}
      </p>
      <Worked measure={measure} result={first} actor={actor} name={firstName} />
      {second && <Worked measure={measure} result={second} actor={actor} name={secondName ?? ''} />}
      <Button
        leftSection={<IconMapPin size={16} stroke={1.6} />}
        onClick={() => {
          select([key]);
          reveal([key]);
          goTo('map');
        }}
      >
        {t('analysis:explain.onMap')}
      </Button>
    </section>
  );
}

function greatest({ first, second }: Comparison, id: string): string | null {
  const rows = [...((second ?? first)?.actors ?? [])];
  const value = (row: Readonly<Record<string, unknown>>) => numberOf(row[id]) ?? Number.NEGATIVE_INFINITY;
  return (
    rows.reduce<(typeof rows)[number] | null>((best, row) => (best && value(best) >= value(row) ? best : row), null)
      ?.id ?? null
  );
}

interface WorkedProps {
  readonly measure: ActorMeasure;
  readonly result: AnalysisResult;
  readonly actor: Actor;
  /** What the reckoning is called. */
  readonly name: string;
}

/** The worked example of one reckoning, or why there is none. */
function Worked({ measure, result, actor, name }: WorkedProps) {
  const t = useTranslate();
  const speech = useSpeech();
  const row = result.actors.find(({ id }) => id === actor.id);
  const sentence = (): string => {
    if (!row) return t('analysis:explain.absent');
    const numbers = measure.example?.({ actor: row, network: result.network, record: actor }) ?? null;
    const value = row[measure.id];
    const known = typeof value === 'string' ? { class: className(measure.id, value, speech.translate) } : {};
    if (numbers) return speech.translate(`measures:${measure.id}.example`, { ...numbers, ...known });
    const reason = result.undefined[measure.id]?.find(({ actors }) => actors.includes(actor.id))?.reason;
    return t('analysis:explain.noExample', {
      name: actor.name,
      reason: reason ? speech.translate(`measures:reasons.${reason}`) : '–',
    });
  };
  return (
    <p>
      <strong>{name}:</strong> {sentence()}
    </p>
  );
}
