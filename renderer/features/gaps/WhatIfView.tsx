import { Button, MultiSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { gapDifference } from '../../../shared/overviews/gap-difference.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useGapAnalysis } from '../../state/results.ts';
import { useWording } from '../../state/wording.ts';
import { PageFrame } from '../../ui/page/PageFrame.tsx';
import { ExitSection } from './ExitSection.tsx';
import styles from './gaps.module.css';
import { NetworkChange } from './NetworkChange.tsx';
import { CoverageChange, FindingChange } from './WhatChanges.tsx';

/** What would change without chosen actors, or if chosen agreements lapsed; the document stays as it is. */
export function WhatIfView() {
  const t = useTranslate();
  const wording = useWording();
  const network = useNetwork();
  const [chosen, setChosen] = useState<{ without: readonly string[]; lapsed: readonly string[] }>({
    without: [],
    lapsed: [],
  });
  const without = chosen.without.filter((id) => network.find('actors', id) !== null);
  const lapsed = chosen.lapsed.filter((id) => network.find('agreements', id) !== null);
  const options = useMemo(() => {
    const named = (table: 'actors' | 'agreements') =>
      network.records[table].map(({ id }) => ({ value: id as string, label: recordTitle(table, id, wording) }));
    return { actors: named('actors'), agreements: named('agreements') };
  }, [network, wording]);
  const isImagined = without.length + lapsed.length > 0;
  const focusId = network.focusActor?.id;
  return (
    <PageFrame title={t('common:page.findings')}>
      <section className={styles.wishes} aria-label={t('gaps:whatIf.title')}>
        <p className={styles.lead}>{t('gaps:whatIf.lead')}</p>
        <MultiSelect
          label={t('gaps:whatIf.without')}
          data={options.actors}
          value={without}
          onChange={(ids) => setChosen({ ...chosen, without: ids })}
          searchable
          hidePickedOptions
          nothingFoundMessage={t('records:field.nothingFound')}
        />
        <MultiSelect
          label={t('gaps:whatIf.lapsed')}
          data={options.agreements}
          value={lapsed}
          onChange={(ids) => setChosen({ ...chosen, lapsed: ids })}
          searchable
          hidePickedOptions
          nothingFoundMessage={t('records:field.nothingFound')}
        />
        <div className={styles.buttons}>
          {focusId !== undefined && !without.includes(focusId) && (
            <Button onClick={() => setChosen({ ...chosen, without: [...without, focusId] })}>
              {t('gaps:whatIf.withoutFocus')}
            </Button>
          )}
          {isImagined && (
            <Button onClick={() => setChosen({ without: [], lapsed: [] })}>{t('gaps:whatIf.reset')}</Button>
          )}
        </div>
      </section>
      {isImagined ? <Outcome without={without} lapsed={lapsed} /> : <ExitSection />}
    </PageFrame>
  );
}

interface OutcomeProps {
  readonly without: readonly string[];
  readonly lapsed: readonly string[];
}

function Outcome({ without, lapsed }: OutcomeProps) {
  const t = useTranslate();
  const now = useGapAnalysis().result;
  const wishes = { without: [...without], lapsed: [...lapsed] };
  const { result: then, pending } = useGapAnalysis(wishes);
  if (!now || !then) return <output>{t('findings:loading')}</output>;
  const difference = gapDifference(now, then);
  return (
    <div className={styles.outcome} aria-busy={pending}>
      <NetworkChange without={without} />
      <CoverageChange coverage={difference.coverage} />
      <FindingChange title={t('gaps:whatIf.added', { count: difference.added.length })} findings={difference.added} />
      <FindingChange title={t('gaps:whatIf.gone', { count: difference.gone.length })} findings={difference.gone} />
      <FindingChange
        title={t('gaps:whatIf.shifted', { count: difference.shifted.length })}
        findings={difference.shifted.map(({ finding }) => finding)}
      />
    </div>
  );
}
