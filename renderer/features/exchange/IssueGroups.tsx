import { useState } from 'react';
import { issueSentence } from '../../../shared/exchange/report-texts.ts';
import type { ImportIssue } from '../../../shared/model/import-report.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { groupIssues, type IssueGroup } from './issue-groups.ts';
import styles from './exchange.module.css';

/** Sentences of a group that are shown at first, and how many more each time. */
const atOnce = 50;

/** What was noticed in the files, one sentence each. */
export function IssueGroups({ issues }: { readonly issues: readonly ImportIssue[] }) {
  return groupIssues(issues).map((group) => <Group key={group.id} group={group} />);
}

function Group({ group }: { readonly group: IssueGroup }) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const [limit, setLimit] = useState(atOnce);
  const hidden = group.issues.length - limit;
  return (
    <section className={styles.issues}>
      <h3>{t(`exchange:dialog.group.${group.id}`, { count: group.issues.length })}</h3>
      <ul>
        {group.issues.slice(0, limit).map((issue, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{issueSentence(issue, translate)}</li>
        ))}
      </ul>
      {hidden > 0 ? (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + atOnce)}>
          {t('exchange:dialog.more', { count: hidden })}
        </button>
      ) : null}
    </section>
  );
}
