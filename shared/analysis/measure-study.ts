import type {
  ActorValue,
  NetworkValue,
  RelationValue,
  TwoModeResult,
  UndefinedReason,
  UndefinedValues,
} from '../model/analysis.ts';
import type { CompactGraph } from './compact-graph.ts';
import { type Breakdown, NotDefined, type Outcome, type TwoModeMeasure } from './measures/measure.ts';
import { communitiesOf } from './measures/communities.ts';
import { measuresNamed } from './registry.ts';
import type { Study } from './study.ts';
import { type TieIndex, tieIndex } from './tie-index.ts';
import { twoModeOf } from './two-mode.ts';
import { type KernelSums, Work } from './work.ts';

/** Values by identifier of the measure, those that are not defined null, with the reasons beside them. */
export interface StudyMeasures {
  readonly network: Readonly<Record<string, NetworkValue>>;
  /** In the order of the nodes. */
  readonly actors: Readonly<Record<string, readonly ActorValue[]>>;
  /** In the order of `tieIndex`. */
  readonly relations: Readonly<Record<string, readonly RelationValue[]>>;
  /** Members of the communities, the largest first; null if no measure of them was asked for. */
  readonly communities: string[][] | null;
  readonly twoMode: { readonly bodies: TwoModeResult; readonly measures: TwoModeResult };
  readonly undefined: Record<string, UndefinedValues[]>;
}

const communityMeasures: ReadonlySet<string> = new Set(['community', 'communityBridging', 'communities', 'modularity']);

/**
 * Computes the measures named, or all. `sums` are those made before by other threads; `onProgress` is told how many
 * measures are done. Throws `unknownMeasure`.
 */
export function measureStudy(
  study: Study,
  ids: readonly string[] | null,
  sums: KernelSums = {},
  onProgress: (done: number, all: number) => void = () => {},
): StudyMeasures {
  const work = new Work(study, sums);
  const wanted = measuresNamed(ids);
  const reasons = new Reasons(study.graph);
  const network: Record<string, NetworkValue> = {};
  const actors: Record<string, ActorValue[]> = {};
  const relations: Record<string, RelationValue[]> = {};
  for (const [index, measure] of wanted.entries()) {
    onProgress(index, wanted.length);
    const { id } = measure;
    if (measure.scope === 'network') network[id] = reasons.plain(id, measure.compute(work)) as NetworkValue;
    if (measure.scope === 'actor') actors[id] = reasons.ofActors(id, measure.compute(work)) as ActorValue[];
    if (measure.scope === 'relation') relations[id] = reasons.ofTies(id, measure.compute(work)) as RelationValue[];
  }
  const twoMode = wanted.filter((measure): measure is TwoModeMeasure => measure.scope === 'twoMode');
  return {
    network,
    actors,
    relations,
    communities: wanted.some(({ id }) => communityMeasures.has(id)) ? communityMembers(work) : null,
    twoMode: {
      bodies: twoModeResult(study, 'bodies', twoMode, reasons),
      measures: twoModeResult(study, 'measures', twoMode, reasons),
    },
    undefined: reasons.found,
  };
}

/** Takes the place of values that are not defined and keeps the reasons. */
class Reasons {
  readonly found: Record<string, UndefinedValues[]> = {};
  readonly #graph: CompactGraph;
  #ties: TieIndex | undefined;

  constructor(graph: CompactGraph) {
    this.#graph = graph;
  }

  ofActors(id: string, outcomes: readonly Outcome<unknown>[]): unknown[] {
    return outcomes.map((outcome, node) => {
      if (outcome instanceof NotDefined)
        this.#entry(id, outcome.reason).actors.push(this.#graph.nodeIds[node] as string);
      return this.#parts(id, outcome);
    });
  }

  ofTies(id: string, outcomes: readonly Outcome<unknown>[]): unknown[] {
    return outcomes.map((outcome, tie) => {
      if (!(outcome instanceof NotDefined)) return outcome;
      this.#ties ??= tieIndex(this.#graph);
      const end = (nodes: Uint32Array) => this.#graph.nodeIds[nodes[tie] as number] as string;
      const { sources, targets } = this.#ties;
      this.#entry(id, outcome.reason).relations.push({ sourceId: end(sources), targetId: end(targets) });
      return null;
    });
  }

  plain(id: string, outcome: Outcome<unknown>): unknown {
    if (outcome instanceof NotDefined) this.#entry(id, outcome.reason);
    return this.#parts(id, outcome);
  }

  /** A value of the part of the answer that has this name. */
  inPart(id: string, part: string, outcome: Outcome<number> | undefined): number | null {
    if (!(outcome instanceof NotDefined)) return outcome ?? null;
    const { parts } = this.#entry(id, outcome.reason);
    if (!parts.includes(part)) parts.push(part);
    return null;
  }

  #parts(id: string, outcome: Outcome<unknown>, parent = ''): unknown {
    if (outcome instanceof NotDefined) return null;
    if (typeof outcome !== 'object' || outcome === null || Array.isArray(outcome)) return outcome;
    return Object.fromEntries(
      Object.entries(outcome as Breakdown).map(([part, value]) => {
        const path = parent === '' ? part : `${parent}.${part}`;
        if (value instanceof NotDefined) this.#entry(id, value.reason).parts.push(path);
        return [part, this.#parts(id, value, path)];
      }),
    );
  }

  #entry(id: string, reason: UndefinedReason): UndefinedValues {
    const entries = (this.found[id] ??= []);
    const known = entries.find((entry) => entry.reason === reason);
    if (known) return known;
    const entry: UndefinedValues = { reason, actors: [], relations: [], parts: [] };
    entries.push(entry);
    return entry;
  }
}

function communityMembers(work: Work): string[][] {
  const { communityOf, count } = work.once(communitiesOf);
  const members = Array.from({ length: count }, (): string[] => []);
  for (const [node, place] of communityOf.entries()) members[place]?.push(work.graph.nodeIds[node] as string);
  return members;
}

function twoModeResult(
  { graph, attributes }: Study,
  side: 'bodies' | 'measures',
  measures: readonly TwoModeMeasure[],
  reasons: Reasons,
): TwoModeResult {
  const { ids, names } = attributes[side];
  const network: Record<string, number | null> = {};
  const actors = graph.nodeIds.map((id): TwoModeResult['actors'][number] => ({ id }));
  const gatherings = ids.map((id, place): TwoModeResult['gatherings'][number] => ({ id, name: names[place] ?? '' }));
  if (measures.length === 0) return { network, actors: [], gatherings: [] };
  const twoMode = twoModeOf(graph.nodeIds, attributes[side]);
  for (const { id, compute } of measures) {
    const values = compute(twoMode);
    if (values instanceof NotDefined || typeof values === 'number') {
      network[id] = reasons.inPart(id, side, values);
      continue;
    }
    for (const [node, row] of actors.entries()) row[id] = reasons.inPart(id, side, values.actors[node]);
    for (const [place, row] of gatherings.entries()) row[id] = reasons.inPart(id, side, values.gatherings[place]);
  }
  return { network, actors, gatherings };
}
