import { bodyGatherings, measureGatherings } from '../../../shared/analysis/projection.ts';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { type WelfareSector, welfareSector } from '../../../shared/model/enumerations.ts';
import type { Network } from '../../../shared/model/network.ts';

/** Who takes part in what: rows are actors with at least one participation, columns bodies or measures with members. */
export interface ParticipationMatrix {
  /** With the number of actors in it. */
  readonly columns: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly boolean[];
    readonly count: number;
  }[];
}

/** The matrix of the actors that were reckoned with; who takes part most often comes first, then by name. */
export function participationMatrix(
  network: Network,
  result: Pick<AnalysisResult, 'actors'>,
  side: 'bodies' | 'measures',
  compare: (one: string, other: string) => number,
): ParticipationMatrix {
  const present = new Set(result.actors.map(({ id }) => id));
  const gatherings = (side === 'bodies' ? bodyGatherings(network) : measureGatherings(network))
    .map(({ id, name, actorIds }) => ({ id, name, members: new Set(actorIds.filter((actor) => present.has(actor))) }))
    .filter(({ members }) => members.size > 0);
  const rows = result.actors
    .map(({ id, name }) => {
      const cells = gatherings.map(({ members }) => members.has(id));
      return { id, name, cells, count: cells.filter(Boolean).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
  return { columns: gatherings.map(({ id, name, members }) => ({ id, name, count: members.size })), rows };
}

/** How many actors of which sector work in which field, and how even that is. */
export interface FieldHeat {
  readonly fields: readonly {
    readonly id: string;
    readonly counts: Readonly<Record<WelfareSector, number>>;
    readonly evenness: number | null;
  }[];
  /** The greatest count, at least 1. */
  readonly most: number;
}

/** Reads the measures `fieldSectors` and `fieldEvenness`. */
export function fieldHeat({ network }: Pick<AnalysisResult, 'network'>): FieldHeat {
  const sectors = (network['fieldSectors'] ?? {}) as Readonly<Record<string, Readonly<Record<string, number>>>>;
  const evenness = (network['fieldEvenness'] ?? {}) as Readonly<Record<string, number | null>>;
  const fields = Object.entries(sectors).map(([id, counts]) => ({
    id,
    counts: Object.fromEntries(welfareSector.options.map((sector) => [sector, counts[sector] ?? 0])) as Record<
      WelfareSector,
      number
    >,
    evenness: evenness[id] ?? null,
  }));
  return { fields, most: Math.max(1, ...fields.flatMap(({ counts }) => Object.values(counts))) };
}
