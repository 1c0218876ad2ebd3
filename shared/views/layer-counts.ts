import type { RelationKind } from '../model/enumerations.ts';
import type { Network } from '../model/network.ts';
import { isValid } from '../model/records/agreement.ts';
import type { SheetLayers } from '../model/records/view.ts';
import { jointMeasuresOf } from '../notation/joint-measures.ts';

/** Layers that are on or off in the menu of layers. */
export type SwitchedLayer = {
  [Layer in keyof SheetLayers]: SheetLayers[Layer] extends boolean ? Layer : never;
}[Exclude<keyof SheetLayers, 'withoutFocus'>];

/** How much each layer has to show on a day; layers that are no list of things are left out. */
export interface LayerCounts extends Partial<Readonly<Record<SwitchedLayer, number>>> {
  /** Relations that are there, by kind, in the order of the document. */
  readonly kinds: ReadonlyMap<RelationKind, number>;
}

const tensions: ReadonlySet<string> = new Set(['competition', 'conflict']);

export function layerCounts(network: Network, asOf: string): LayerCounts {
  const { actors, relations, agreements, measures } = network.records;
  const there = relations.filter(
    ({ status, since, endedOn }) =>
      status !== 'ended' && (since === null || since <= asOf) && (endedOn === null || endedOn > asOf),
  );
  const isWish = (status: string) => status === 'planned' || status === 'desired';
  const working = there.filter(({ kind, status }) => !tensions.has(kind) && !isWish(status));
  const valid = agreements.filter((agreement) => isValid(agreement, asOf));
  const kinds = new Map<RelationKind, number>();
  for (const { kind } of working) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    veto: actors.filter(({ hasVeto, lifecycle }) => hasVeto && lifecycle !== 'left').length,
    relations: working.length,
    agreements: valid.filter(({ partyIds }) => partyIds.length === 2).length,
    agreementNodes: valid.filter(({ partyIds }) => partyIds.length > 2).length,
    jointMeasures: jointMeasuresOf(network).length,
    measures: measures.filter(({ participants }) => participants.length > 0).length,
    tension: there.filter(({ kind }) => tensions.has(kind)).length,
    desired: there.filter(({ kind, status }) => !tensions.has(kind) && isWish(status)).length,
    kinds,
  };
}

const switches = [
  'relations',
  'agreements',
  'agreementNodes',
  'jointMeasures',
  'measures',
  'tension',
  'desired',
  'ghosts',
  'findings',
  'kindMarks',
  'influence',
  'veto',
  'notes',
] as const;

/** How many layers are on. */
export function switchedOn(layers: SheetLayers): number {
  return (
    switches.filter((layer) => layers[layer]).length +
    Number(layers.bodies !== 'none') +
    Number(layers.hulls !== 'none') +
    Number(layers.neighbourhoodOf !== null)
  );
}
