import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { NotCheckedResult } from '../../../shared/model/gap-analysis.ts';
import { registerCommands } from '../../app/commands.ts';
import { useNetwork } from '../../state/document.ts';
import { openFinding, useOpenFinding } from '../../state/open-finding.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useGapAnalysis } from '../../state/results.ts';
import { clearSelection, useSelection } from '../../state/selection.ts';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { choicesFor, decide, nothingSaid } from './decide.ts';
import { FindingDetail } from './FindingDetail.tsx';
import { FindingList } from './FindingList.tsx';
import { FindingsHead } from './FindingsHead.tsx';
import { filterFindings, groupFindings, groupFindingsBy, listedFindings, neighbour } from './finding-list.ts';
import { actorsOf } from './finding-records.ts';
import { type Choice, limitIn, setFindings, useFindingsView } from './findings-view.ts';
import { LoadingFindings, NoFindingChosen, NoFindings } from './NoFindings.tsx';
import { fieldOf, inScope, type ShownFinding, shownFindings, standingAt } from './shown-findings.ts';
import { useFindingTexts } from './use-finding-texts.ts';
import styles from './findings.module.css';

interface FindingsPageProps {
  /** The profile of what is selected, shown beside the finding once a record has been opened. */
  readonly inspector: ReactNode;
}

const none: readonly ShownFinding[] = [];
const noneUnchecked: readonly NotCheckedResult[] = [];

/** Keys that decide about the open finding: at once, or by opening what the decision asks for. */
const choiceKeys: Readonly<Record<string, Choice>> = {
  a: 'acknowledge',
  v: 'task',
  s: 'meeting',
  g: 'intended',
  d: 'dismiss',
};

/** What the rules noticed: a list at the left, the open finding with its reasons and what can be decided at the right. */
export function FindingsPage({ inspector }: FindingsPageProps) {
  const t = useTranslate();
  const network = useNetwork();
  const { result, pending, stale } = useGapAnalysis();
  const surroundings = useSurroundings();
  const texts = useFindingTexts();
  const view = useFindingsView();
  const chosen = useOpenFinding();
  const selection = useSelection();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);

  const asOf = result?.asOf ?? null;
  const notChecked = result?.notChecked ?? noneUnchecked;
  const all = useMemo(() => (result ? shownFindings(result) : none), [result]);
  const findings = useMemo(
    () => inScope(network, standingAt(all, view.scope.standing), view.scope),
    [network, all, view.scope],
  );
  const groups = useMemo(() => {
    const filtered = filterFindings(findings, view.filter, texts.matches);
    if (view.grouping === 'theme') return groupFindings(filtered);
    if (view.grouping === 'field') return groupFindingsBy(filtered, (one) => fieldOf(network, one));
    return groupFindingsBy(filtered, (one) => actorsOf(network, one)[0] ?? null);
  }, [network, findings, view.filter, view.grouping, texts]);
  const listed = listedFindings(groups, view.closed, (group) => limitIn(view, group));
  const open = all.find((finding) => finding.fingerprint === chosen) ?? listed[0] ?? null;

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

  const itemOf = (fingerprint: string) =>
    list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(fingerprint)}"]`);

  // Whoever comes by a key or a command has no place on the page yet; the keys of the list work at once.
  const isLoaded = listed.length > 0;
  useEffect(() => {
    if (!isLoaded || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [isLoaded]);

  const go = (step: number): void => {
    const next = neighbour(listed, open?.fingerprint ?? null, step);
    if (!next) return;
    setFindings({ choice: null });
    openFinding(next.fingerprint);
    const item = itemOf(next.fingerprint);
    if (list.current?.contains(document.activeElement)) item?.focus();
    else item?.scrollIntoView({ block: 'nearest' });
  };

  /** After a decision the next finding is open and the keyboard is on it. */
  const onDecided = (): void => {
    setFindings({ choice: null });
    const index = listed.findIndex((finding) => finding === open);
    const next = listed[index + 1] ?? listed[index - 1] ?? null;
    openFinding(next?.fingerprint ?? null);
    (next ? itemOf(next.fingerprint) : main.current)?.focus();
  };

  /** After a decision was taken back the finding stays open, and the keyboard goes to it in the list. */
  const onTakenBack = (): void => {
    if (open) (itemOf(open.fingerprint) ?? main.current)?.focus();
  };

  const choose = async (choice: Choice): Promise<void> => {
    if (!open || open.resolved || !choicesFor(open).includes(choice)) return;
    if (choice !== 'acknowledge') setFindings({ choice });
    else if (await decide(open, choice, nothingSaid)) onDecided();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // Menus and lists lie outside of the page and keep their keys.
    if (!event.currentTarget.contains(event.target as Node)) return;
    if (event.key === 'Escape') {
      if (view.profile) setFindings({ profile: false });
      else clearSelection();
      return;
    }
    if (isTyping(event.target)) return;
    const inList = list.current?.contains(event.target as Node) ?? false;
    const step = stepOf(event, inList);
    const choice = choiceKeys[event.key.toLowerCase()];
    if (step === 0 && choice === undefined) return;
    event.preventDefault();
    if (choice === undefined) go(step);
    else void choose(choice);
  };

  return (
    // Keys lead through the list wherever the keyboard is on the page.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.whole} onKeyDown={onKeyDown}>
      <PageHead title={t('findings:title')} />
      <div className={styles.page}>
        <section className={styles.side} aria-label={t('findings:list')}>
          <FindingsHead all={all} findings={findings} asOf={asOf} searchRef={search} />
          <FindingList
            ref={list}
            groups={groups}
            texts={texts}
            open={open?.fingerprint ?? null}
            tabStop={tabStop?.fingerprint ?? null}
            asOf={asOf}
            notChecked={notChecked}
            busy={stale || pending}
          />
        </section>
        <section ref={main} className={styles.main} aria-label={t('findings:open')} tabIndex={-1}>
          {asOf === null && <LoadingFindings />}
          {asOf !== null && all.length === 0 && <NoFindings asOf={asOf} notChecked={notChecked} />}
          {asOf !== null && all.length > 0 && open === null && <NoFindingChosen />}
          {asOf !== null && open && (
            <FieldSurroundingsProvider value={surroundings}>
              <FindingDetail
                key={open.fingerprint}
                finding={open}
                texts={texts}
                all={all}
                duplicates={result?.duplicates ?? []}
                asOf={asOf}
                onStep={go}
                onDecided={onDecided}
                onTakenBack={onTakenBack}
              />
            </FieldSurroundingsProvider>
          )}
        </section>
        {view.profile && selection.length > 0 ? inspector : null}
      </div>
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
