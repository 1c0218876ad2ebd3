import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { registerCommands } from '../../app/commands.ts';
import { useNetwork } from '../../state/document.ts';
import { openFinding, useOpenFinding } from '../../state/open-finding.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useFindings } from '../../state/results.ts';
import { clearSelection, useSelection } from '../../state/selection.ts';
import { FindingDetail } from './FindingDetail.tsx';
import { FindingList } from './FindingList.tsx';
import { FindingsHead } from './FindingsHead.tsx';
import { filterFindings, groupFindings, listedFindings, neighbour } from './finding-list.ts';
import { limitIn, setFindings, useFindingsView } from './findings-view.ts';
import { LoadingFindings, NoFindingChosen, NoFindings } from './NoFindings.tsx';
import { useFindingTexts } from './use-finding-texts.ts';
import styles from './findings.module.css';

interface FindingsPageProps {
  /** The profile of what is selected, shown beside the finding once a record has been opened. */
  readonly inspector: ReactNode;
}

/** What the rules noticed: a list by theme at the left, the open finding with its reasons at the right. */
export function FindingsPage({ inspector }: FindingsPageProps) {
  const t = useTranslate();
  const network = useNetwork();
  const { findings, asOf, pending, stale } = useFindings();
  const texts = useFindingTexts();
  const view = useFindingsView();
  const chosen = useOpenFinding();
  const selection = useSelection();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const groups = useMemo(
    () => groupFindings(filterFindings(findings, view.filter, texts.matches)),
    [findings, view.filter, texts],
  );
  const listed = listedFindings(groups, view.closed, (group) => limitIn(view, group));
  const open = findings.find((finding) => finding.fingerprint === chosen) ?? listed[0] ?? null;

  const tabStop = listed.find((finding) => finding === open) ?? listed[0] ?? null;

  useEffect(
    () =>
      registerCommands([
        {
          id: 'findings.search',
          label: () => t('findings:search'),
          icon: IconSearch,
          keys: 'mod+F',
          run: () => {
            search.current?.focus();
            search.current?.select();
          },
        },
      ]),
    [t],
  );

  const go = (step: number): void => {
    const next = neighbour(listed, open?.fingerprint ?? null, step);
    if (!next) return;
    openFinding(next.fingerprint);
    const item = list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(next.fingerprint)}"]`);
    if (list.current?.contains(document.activeElement)) item?.focus();
    else item?.scrollIntoView({ block: 'nearest' });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (view.profile) setFindings({ profile: false });
      else clearSelection();
      return;
    }
    const inList = list.current?.contains(event.target as Node) ?? false;
    const step = stepOf(event, inList);
    if (step === 0 || isTyping(event.target)) return;
    event.preventDefault();
    go(step);
  };

  return (
    // Keys lead through the list wherever the keyboard is on the page.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.page} onKeyDown={onKeyDown}>
      <section className={styles.side} aria-label={t('findings:list')}>
        <FindingsHead findings={findings} searchRef={search} />
        <FindingList
          ref={list}
          groups={groups}
          texts={texts}
          open={open?.fingerprint ?? null}
          tabStop={tabStop?.fingerprint ?? null}
          asOf={asOf}
          busy={stale || pending}
        />
      </section>
      <section className={styles.main} aria-label={t('findings:open')} tabIndex={-1}>
        {asOf === null && <LoadingFindings />}
        {asOf !== null && findings.length === 0 && <NoFindings network={network} asOf={asOf} />}
        {asOf !== null && findings.length > 0 && open === null && <NoFindingChosen />}
        {asOf !== null && open && (
          <FindingDetail key={open.fingerprint} finding={open} text={texts.of(open)} asOf={asOf} onStep={go} />
        )}
      </section>
      {view.profile && selection.length > 0 ? inspector : null}
    </div>
  );
}

/** J and K lead on and back everywhere, arrows in the list, where they do not scroll. */
function stepOf({ key }: KeyboardEvent, inList: boolean): number {
  if (key.toLowerCase() === 'j' || (inList && key === 'ArrowDown')) return 1;
  if (key.toLowerCase() === 'k' || (inList && key === 'ArrowUp')) return -1;
  return 0;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
