import { z } from 'zod';
import type { CompactGraph } from '../compact-graph.ts';
import type { SharedWork } from '../shared-work.ts';

/** One value a node, in the order of `nodeIds`; null where the measure is not defined. */
export type ActorValues = readonly (number | null)[];

/** A value of the whole network; null where the measure is not defined. */
export type NetworkValue = number | null | readonly number[];

interface Described {
  /** Key of the answer, and of name, reading, formula, caution and source in the locale area `measures`. */
  readonly id: string;
  readonly parameters: z.ZodObject;
}

export interface ActorMeasure extends Described {
  readonly scope: 'actor';
  readonly compute: (graph: CompactGraph, shared: SharedWork) => ActorValues;
}

export interface NetworkMeasure extends Described {
  readonly scope: 'network';
  readonly compute: (graph: CompactGraph, shared: SharedWork) => NetworkValue;
}

export type Measure = ActorMeasure | NetworkMeasure;

/** For measures that have nothing to choose. */
export const noParameters = z.strictObject({});
