import type { ActorValue, MemberGroup, RelationValue, UndefinedReason } from '../../model/analysis.ts';
import type { KernelName } from '../kernels.ts';
import type { TwoMode } from '../two-mode.ts';
import type { Work } from '../work.ts';

/** Stands where a value is not defined. */
export class NotDefined {
  readonly reason: UndefinedReason;

  constructor(reason: UndefinedReason) {
    this.reason = reason;
  }
}

export type Outcome<Value> = Value | NotDefined;

/** Numbers by part (role, group, field), some of which may not be defined. */
export type Breakdown = Readonly<Record<string, Outcome<number>>>;

/** Options that change the value. */
export type Dependence = 'weights' | 'direction' | 'grouping' | 'steps' | 'setSize' | 'seed';

/** Numbers by name for the gaps of the measure's worked example; a `count` of 0 asks for its text `example_zero`. */
export type ExampleNumbers = Readonly<Record<string, number>>;

/** Numbers of one actor and of the network, null or absent where not known. */
export interface ExampleSources {
  readonly actor: Readonly<Record<string, unknown>>;
  readonly network: Readonly<Record<string, unknown>>;
  /** What is recorded about the actor. */
  readonly record: Readonly<Record<string, unknown>>;
}

interface Described {
  /** Key of the answer, and of name, reading, formula, caution and source in the locale area `measures`. */
  readonly id: string;
  readonly options: readonly Dependence[];
  /** The sums over all actors that are needed; they are the long work, which threads share. */
  readonly kernels?: readonly KernelName[];
}

/** One value an actor, in the order of the nodes. */
export interface ActorMeasure extends Described {
  readonly scope: 'actor';
  readonly values: 'number' | 'flag' | 'category' | 'breakdown';
  readonly compute: (work: Work) => readonly Outcome<ActorValue | Breakdown>[];
  /**
   * The numbers that fill the text `example` for one actor; null where the value is not defined. The text of a class has
   * the gap `class` besides.
   */
  readonly example?: (sources: ExampleSources) => ExampleNumbers | null;
}

/** One value a tied pair, in the order of `tieIndex`. */
export interface RelationMeasure extends Described {
  readonly scope: 'relation';
  readonly values: 'number' | 'flag';
  readonly compute: (work: Work) => readonly Outcome<RelationValue>[];
}

export type WholeValue = Outcome<
  number | readonly number[] | readonly MemberGroup[] | Breakdown | Readonly<Record<string, Breakdown>>
>;

/** A value of the whole network. */
export interface NetworkMeasure extends Described {
  readonly scope: 'network';
  readonly values: 'number' | 'sizes' | 'groups' | 'breakdown' | 'matrix';
  readonly compute: (work: Work) => WholeValue;
}

export interface TwoModeValues {
  readonly actors: readonly Outcome<number>[];
  readonly gatherings: readonly Outcome<number>[];
}

/** A value of a two-mode network, or one of each actor and each body or measure in it. */
export interface TwoModeMeasure extends Described {
  readonly scope: 'twoMode';
  readonly values: 'number' | 'nodes';
  readonly compute: (twoMode: TwoMode) => Outcome<number> | TwoModeValues;
}

export type Measure = ActorMeasure | RelationMeasure | NetworkMeasure | TwoModeMeasure;

/** The same outcome for every actor. */
export function forAll<Value>(work: Work, outcome: Outcome<Value>): Outcome<Value>[] {
  return Array.from({ length: work.size }, () => outcome);
}

/** One outcome for each actor. */
export function byActor<Value>(work: Work, outcomeOf: (node: number) => Outcome<Value>): Outcome<Value>[] {
  return Array.from({ length: work.size }, (_, node) => outcomeOf(node));
}
