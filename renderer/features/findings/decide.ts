import type { FollowUpTable } from '../../../shared/contract/index.ts';
import type { DismissalReason, DuplicateVerdict } from '../../../shared/model/enumerations.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { Network } from '../../../shared/model/network.ts';
import { host } from '../../state/host.ts';
import { translate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { actorsOf } from './finding-records.ts';
import type { Choice, DecisionChoice } from './findings-view.ts';

/** What is written down with a decision. */
export interface DecisionDraft {
  /** What is to be done, by whom, until when. */
  readonly title: string | null;
  readonly responsibleActorId: string | null;
  readonly dueOn: string | null;
  readonly reason: DismissalReason | null;
  readonly note: string | null;
  readonly decidedBy: string | null;
  readonly reviewOn: string | null;
}

export const nothingSaid: DecisionDraft = {
  title: null,
  responsibleActorId: null,
  dueOn: null,
  reason: null,
  note: null,
  decidedBy: null,
  reviewOn: null,
};

/** What is still to be said before a decision can be kept. */
export type DecisionGap = 'title' | 'reason';

type TaskChoice = Extract<DecisionChoice, 'coordinate' | 'merge' | 'task'>;

/** Choices that end in a task. */
const verdictOfTask: Readonly<Record<TaskChoice, DuplicateVerdict | null>> = {
  coordinate: 'coordinate',
  merge: 'merge',
  task: null,
};

export function isDuplicate({ ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return ruleId === 'DUP-01' || ruleId === 'DUP-06';
}

/** What can be done with a finding. */
export function choicesFor(finding: Pick<Finding, 'ruleId'>): readonly Choice[] {
  return isDuplicate(finding)
    ? ['coordinate', 'merge', 'task', 'meeting', 'intended', 'dismiss', 'acknowledge']
    : ['task', 'meeting', 'acknowledge', 'intended', 'dismiss'];
}

export function endsInTask(choice: Choice): choice is TaskChoice {
  return choice in verdictOfTask;
}

/** What a draft lacks: a task its name, whoever settles a finding for good a reason. */
export function gapIn(choice: DecisionChoice, { title, reason, note }: DecisionDraft): DecisionGap | null {
  if (endsInTask(choice)) return (title ?? '').trim() === '' ? 'title' : null;
  if (choice === 'acknowledge') return null;
  return reason === null && (note ?? '').trim() === '' ? 'reason' : null;
}

/** Keeps a decision, in one step, and says so; false where it was refused. */
export async function decide(finding: Finding, choice: DecisionChoice, draft: DecisionDraft): Promise<boolean> {
  const { title, responsibleActorId, dueOn, decidedBy, reviewOn, reason, note } = draft;
  if (endsInTask(choice)) {
    const verdict = verdictOfTask[choice];
    return follow(finding, 'actionItems', { title, responsibleActorId, dueOn }, { verdict, decidedBy, reviewOn });
  }
  const verdict =
    choice === 'intended' ? 'intended' : isDuplicate(finding) && choice === 'dismiss' ? 'noDuplicate' : null;
  const result = await run(() =>
    host().findings.decide({
      fingerprints: [finding.fingerprint],
      state: choice === 'acknowledge' ? 'acknowledged' : 'dismissed',
      verdict,
      reason: choice === 'acknowledge' ? null : reason,
      note,
      decidedBy,
      reviewOn,
    }),
  );
  if (!result) return false;
  notifyUndoable(translate()(`findings:done.${choice}`), result);
  return true;
}

/** Takes the last decision about a finding back; false where that was refused. */
export async function takeBack(finding: Finding): Promise<boolean> {
  const result = await run(() => host().findings.decide({ fingerprints: [finding.fingerprint], state: 'new' }));
  if (result) notifyUndoable(translate()('findings:done.takenBack'), result);
  return result !== null;
}

interface Signed {
  readonly verdict: DuplicateVerdict | null;
  readonly decidedBy: string | null;
  readonly reviewOn: string | null;
}

/** Makes a record out of a finding, which is in work then. */
export async function follow(
  { fingerprint }: Finding,
  table: FollowUpTable,
  record: Values,
  signed: Signed = { verdict: null, decidedBy: null, reviewOn: null },
): Promise<boolean> {
  const result = await run(() => host().findings.follow({ fingerprint, table, record, ...signed }));
  if (!result) return false;
  notifyUndoable(translate()(`findings:made.${table}`), result);
  return true;
}

/** What can be made out of a finding without being asked more. */
type Follow = Exclude<FollowUpTable, 'actionItems'>;

/** What can be made out of a finding beside a task, with what is known already. */
export function follows(network: Network, finding: Finding, title: string): [Follow, Values][] {
  const actors = actorsOf(network, finding);
  const [sourceId, targetId] = actors;
  return [
    ['agreements', { type: 'cooperation', title, state: 'idea', partyIds: actors }],
    ['needSignals', { title, recordedOn: new Date().toISOString().slice(0, 10) }],
    ...(actors.length === 2
      ? ([['relations', { sourceId, targetId, kind: 'cooperation', status: 'desired' }]] as [Follow, Values][])
      : []),
  ];
}
