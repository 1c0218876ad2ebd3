import type { Finding } from '../model/finding.ts';
import type { Network } from '../model/network.ts';
import { isFinal } from '../model/records/agreement.ts';
import type { TableName } from '../model/tables.ts';
import { type GuideStep, guideProgress, openGuideStep } from './guide.ts';

/** What a deadline is about. */
export const deadlineKinds = [
  'task',
  'agreementNotice',
  'agreementReview',
  'agreementEnd',
  'measureFunding',
  'networkFunding',
  'retention',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** Something that suggests itself. `key` changes with what it says, so that one that was dismissed comes back then. */
export type NextStep = { readonly key: string } & (
  | { readonly kind: 'overdueTask'; readonly table: TableName; readonly id: string; readonly on: string }
  | {
      readonly kind: 'deadline';
      readonly about: DeadlineKind;
      readonly table: TableName;
      readonly id: string;
      readonly on: string;
    }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'guide'; readonly step: GuideStep }
);

interface Situation {
  readonly findings: readonly Finding[];
  /** The day it is, ISO. */
  readonly today: string;
  /** Steps of the guided start that were left out on purpose. */
  readonly skipped: readonly GuideStep[];
}

/** So many days before it a deadline suggests itself (UX.md §1). */
const soonDays = 30;
const millisecondsADay = 86_400_000;

/**
 * Everything that suggests itself, the most urgent first: tasks that are overdue, deadlines within 30 days, open
 * findings of high severity, the next step of the guided start (UX.md §1), which comes before findings until the first
 * actors are there. Within a group the earlier day comes first.
 */
export function nextSteps(network: Network, { findings, today, skipped }: Situation): readonly NextStep[] {
  const tasks = network.records.actionItems.filter(({ status }) => status === 'open');
  const overdue = tasks.flatMap(({ id, dueOn }): NextStep[] =>
    dueOn !== null && dueOn < today
      ? [{ key: `task:${id}:${dueOn}`, kind: 'overdueTask', table: 'actionItems', id, on: dueOn }]
      : [],
  );
  const until = new Date(Date.parse(today) + soonDays * millisecondsADay).toISOString().slice(0, 10);
  const deadlines = dates(network).flatMap(({ about, table, id, on }): NextStep[] =>
    on !== null && on >= today && on <= until
      ? [{ key: `${about}:${id}:${on}`, kind: 'deadline', about, table, id, on }]
      : [],
  );
  const urgent = findings
    .filter(({ severity }) => severity === 'high')
    .map((finding): NextStep => ({ key: findingKey(finding), kind: 'finding', finding }));
  const step = openGuideStep(network, skipped);
  const guide: readonly NextStep[] = step ? [{ key: `guide:${step}`, kind: 'guide', step }] : [];
  // Before the first actors are there, findings only say what has not been entered yet.
  const isBeginning = !guideProgress(network).some((one) => one.step === 'actors' && one.isDone);
  const rest = isBeginning ? [...guide, ...urgent] : [...urgent, ...guide];
  return [...byDay(overdue), ...byDay(deadlines), ...rest];
}

function findingKey({ fingerprint, evidence }: Finding): string {
  return `finding:${fingerprint}:${evidence
    .map(({ id }) => id)
    .toSorted()
    .join('+')}`;
}

function byDay(steps: readonly NextStep[]): readonly NextStep[] {
  const dayOf = (step: NextStep) => ('on' in step ? step.on : '');
  return steps.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0));
}

interface Deadline {
  readonly about: DeadlineKind;
  readonly table: TableName;
  readonly id: string;
  readonly on: string | null;
}

function dates({ records, settings }: Network): readonly Deadline[] {
  const agreements = records.agreements.filter(({ state }) => !isFinal(state));
  return [
    ...records.actionItems
      .filter(({ status }) => status === 'open')
      .map(({ id, dueOn }): Deadline => ({ about: 'task', table: 'actionItems', id, on: dueOn })),
    ...agreements.flatMap(({ id, noticeUntil, reviewOn, validUntil }): Deadline[] => [
      { about: 'agreementNotice', table: 'agreements', id, on: noticeUntil },
      { about: 'agreementReview', table: 'agreements', id, on: reviewOn },
      { about: 'agreementEnd', table: 'agreements', id, on: validUntil },
    ]),
    ...records.measures
      .filter(({ status }) => status === 'inProgress')
      .map(
        ({ id, fundingEndsOn }): Deadline => ({ about: 'measureFunding', table: 'measures', id, on: fundingEndsOn }),
      ),
    ...(settings
      ? [{ about: 'networkFunding', table: 'network', id: settings.id, on: settings.fundingEndsOn } as const]
      : []),
    ...records.contactPersons.map(
      ({ id, retainUntil }): Deadline => ({ about: 'retention', table: 'contactPersons', id, on: retainUntil }),
    ),
  ];
}
