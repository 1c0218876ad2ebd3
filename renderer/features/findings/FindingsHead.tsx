import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type Ref, useMemo } from 'react';
import type { Severity } from '../../../shared/model/finding.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import { FindingScopeMenu } from './FindingScopeMenu.tsx';
import { severities, severityCounts } from './finding-list.ts';
import { setFindings, useFindingsView } from './findings-view.ts';
import {
  changeSince,
  lastMeetingBefore,
  type ShownFinding,
  type Standing,
  standingAt,
  standings,
} from './shown-findings.ts';
import styles from './findings.module.css';

interface FindingsHeadProps {
  /** All there are, settled ones included. */
  readonly all: readonly ShownFinding[];
  /** Those of the standing and scope that are chosen. */
  readonly findings: readonly ShownFinding[];
  readonly asOf: string | null;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** How many findings there are and what changed, severities with their counts, where they stand, and the search. */
export function FindingsHead({ all, findings, asOf, searchRef }: FindingsHeadProps) {
  const t = useTranslate();
  const { filter, scope } = useFindingsView();
  const counts = useMemo(() => severityCounts(findings), [findings]);
  const setQuery = (query: string) => setFindings({ filter: { ...filter, query } });
  const toggle = (severity: Severity) => {
    const chosen = filter.severities.includes(severity)
      ? filter.severities.filter((one) => one !== severity)
      : [...filter.severities, severity];
    setFindings({ filter: { ...filter, severities: chosen } });
  };
  return (
    <header className={styles.listHead}>
      <div className={styles.titleLine}>
        <span className={styles.total}>{t('findings:count', { count: findings.length })}</span>
        <FindingScopeMenu all={all} />
      </div>
      {asOf === null ? null : <Change all={all} asOf={asOf} />}
      <ul className={styles.severities} aria-label={t('findings:severityFilter')}>
        {severities.map((severity) => (
          <li key={severity}>
            <button
              type="button"
              className={styles.severity}
              data-severity={severity}
              aria-pressed={filter.severities.includes(severity)}
              onClick={() => toggle(severity)}
            >
              <SeverityCount severity={severity} count={counts[severity]} />
            </button>
          </li>
        ))}
      </ul>
      <NativeSelect
        size="xs"
        aria-label={t('findings:standingFilter')}
        value={scope.standing}
        data={standings.map((value) => ({
          value,
          label: t('findings:standingCount', {
            standing: t(`findings:standing.${value}`),
            count: standingAt(all, value).length,
          }),
        }))}
        onChange={(event) => setFindings({ scope: { ...scope, standing: event.currentTarget.value as Standing } })}
      />
      <TextInput
        ref={searchRef}
        size="xs"
        type="search"
        aria-label={t('findings:search')}
        placeholder={t('findings:search')}
        leftSection={<IconSearch size={15} stroke={1.8} aria-hidden />}
        rightSection={
          filter.query === '' ? null : (
            <CloseButton size="xs" aria-label={t('findings:clearSearch')} onClick={() => setQuery('')} />
          )
        }
        value={filter.query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
    </header>
  );
}

/** What is new and what is done since the last meeting. */
function Change({ all, asOf }: { readonly all: readonly ShownFinding[]; readonly asOf: string }) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const day = useMemo(() => lastMeetingBefore(network, asOf), [network, asOf]);
  if (day === null) return null;
  const change = changeSince(all, day);
  if (change === null) return null;
  return <p className={styles.change}>{t('findings:change', { ...change, date: format.date(day) })}</p>;
}

function SeverityCount({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const t = useTranslate();
  const word = t(`model:severity.${severity}`);
  return (
    <SeveritySign severity={severity} word={word}>
      {severity === 'info' ? count : t('findings:severityCount', { severity: word, count })}
    </SeveritySign>
  );
}
