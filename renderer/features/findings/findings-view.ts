import { create } from 'zustand';
import { watchDocument } from '../../state/document.ts';
import { watchSelection } from '../../state/selection.ts';
import type { FindingFilter } from './finding-list.ts';
import type { FindingScope } from './shown-findings.ts';

export const groupings = ['theme', 'field', 'actor'] as const;
export type Grouping = (typeof groupings)[number];

/** Ways to decide about a finding; `coordinate`, `merge` are for duplicates. */
export type DecisionChoice = 'acknowledge' | 'coordinate' | 'merge' | 'task' | 'intended' | 'dismiss';
/** What can be done with a finding: decide, or let a meeting do so. */
export type Choice = DecisionChoice | 'meeting';

interface FindingsView {
  readonly filter: FindingFilter;
  readonly scope: FindingScope;
  readonly grouping: Grouping;
  /** The decision that is being written about the open finding. */
  readonly choice: Choice | null;
  /** Groups that are folded. */
  readonly closed: ReadonlySet<string>;
  /** How many findings a group shows, where that is not the usual number. */
  readonly limits: Readonly<Record<string, number>>;
  /** Whether the profile is shown beside the finding. */
  readonly profile: boolean;
}

/** Findings of a group that are shown at first, and how many more each time. */
const usualLimit = 20;
export const moreStep = 100;

const initial: FindingsView = {
  filter: { severities: [], query: '' },
  scope: { standing: 'active', theme: null, field: null, actorId: null },
  grouping: 'theme',
  choice: null,
  closed: new Set(),
  limits: {},
  profile: false,
};

/** How the findings page of this window is set; it starts anew with another document. */
export const useFindingsView = create<FindingsView>(() => initial);

export const setFindings = useFindingsView.setState;

/** Lets everything through that is not settled. */
export function releaseFilter(): void {
  setFindings({ filter: initial.filter, scope: initial.scope });
}

/** How many findings of a group are shown. */
export function limitIn(view: Pick<FindingsView, 'limits'>, group: string): number {
  return view.limits[group] ?? usualLimit;
}

watchSelection((keys) => {
  if (keys.length === 0) setFindings({ profile: false });
});

watchDocument((now, before) => {
  if (now.generation !== before.generation) setFindings(initial);
});
