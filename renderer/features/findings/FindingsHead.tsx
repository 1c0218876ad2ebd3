import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type Ref, useMemo } from 'react';
import type { Finding, Severity } from '../../../shared/model/finding.ts';
import { useTranslate } from '../../state/preferences.ts';
import { ViewSwitch } from '../../ui/page/PageHead.tsx';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import { severities, severityCounts } from './finding-list.ts';
import { setFindings, useFindingsView } from './findings-view.ts';
import styles from './findings.module.css';

interface FindingsHeadProps {
  readonly findings: readonly Finding[];
  readonly searchRef: Ref<HTMLInputElement>;
}

/** Title, severities to choose from with their counts, and the search. */
export function FindingsHead({ findings, searchRef }: FindingsHeadProps) {
  const t = useTranslate();
  const { filter } = useFindingsView();
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
        <h1 className={styles.title}>{t('findings:title')}</h1>
        <span className={styles.total}>{t('findings:count', { count: findings.length })}</span>
      </div>
      <ViewSwitch />
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

function SeverityCount({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const t = useTranslate();
  const word = t(`model:severity.${severity}`);
  return (
    <SeveritySign severity={severity} word={word}>
      {severity === 'info' ? count : t('findings:severityCount', { severity: word, count })}
    </SeveritySign>
  );
}
