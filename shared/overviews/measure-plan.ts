import type { Measure } from '../model/records/measure.ts';

/** A measure in the plan, numbered `goal.measure`. */
export interface PlannedMeasure {
  readonly number: string;
  readonly measure: Measure;
}

export interface PlanGoal {
  /** The main goal; null for measures without one, which come last. */
  readonly goal: string | null;
  readonly measures: readonly PlannedMeasure[];
}

/** The measures of an action concept by main goal, goals and measures in the order they were recorded in. */
export function measurePlan(measures: readonly Measure[]): PlanGoal[] {
  const byGoal = Map.groupBy(measures, ({ goal }) => goal?.trim() || null);
  const goals = [...byGoal.keys()].filter((goal) => goal !== null);
  const all = byGoal.has(null) ? [...goals, null] : goals;
  return all.map((goal, at) => ({
    goal,
    measures: (byGoal.get(goal) ?? []).map((measure, index) => ({ number: `${at + 1}.${index + 1}`, measure })),
  }));
}

/** Measures by status; null counts those whose status is not known. */
export function statusCounts(measures: readonly Measure[]): ReadonlyMap<Measure['status'], number> {
  return new Map([...Map.groupBy(measures, ({ status }) => status)].map(([status, own]) => [status, own.length]));
}
