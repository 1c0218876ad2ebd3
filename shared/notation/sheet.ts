import type { WelfareSector } from '../model/enumerations.ts';
import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import { type Notation, type SheetLayers, sheetLayers } from '../model/records/view.ts';
import { bodyRoles, bodyTies, jointTies, measureRoles, participations, wishTie } from './derived-ties.ts';
import { foldedInto } from './folding.ts';
import type { NodeForm, NodeSign } from './node-form.ts';
import { markParallel, mergeParallel } from './parallel-ties.ts';
import { manyPartyAgreements, recordedTies } from './recorded-ties.ts';
import { type NodeTable, sheetKey } from './sheet-key.ts';
import { actorNode, agreementNode, bodyNode, ghostNode, measureNode, type NodeLook } from './sheet-nodes.ts';
import { placesOf } from './short-name.ts';
import { surroundings } from './surroundings.ts';
import { type TieForm, type TieSign, tieForm } from './tie-form.ts';

/** A measure of the network by which nodes are sized: its values by actor, null where it is not defined. */
export interface NodeSizes {
  /** Key of the name of the measure or attribute. */
  readonly measureId: string;
  readonly values: ReadonlyMap<string, number | null>;
}

/** Groups of actors told apart by colour and number, as the values of an attribute or communities. */
export interface NodeGroups {
  /** Names of the groups, the biggest first; from the tenth on they share a colour. */
  readonly labels: readonly string[];
  /** Place of an actor's group in `labels`. */
  readonly groupOf: ReadonlyMap<string, number>;
}

/** A partner that is expected and not there yet (DOMAIN.md §7.3). */
export interface Ghost {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  /** Actor beside whom it is asked for, or null. */
  readonly besideId: string | null;
  /** The sector of its kind; null or left out where it has none. */
  readonly sector?: WelfareSector | null;
}

/** What is drawn on a sheet. */
export interface SheetSettings {
  /** Day on which agreements are in force and relations have not ended. */
  readonly asOf: string;
  readonly notation: Notation;
  readonly layers: SheetLayers;
  /** Actors left out, with their ties. */
  readonly without: ReadonlySet<string>;
  /** Whether an actor is shown; null shows all. */
  readonly passes: ((actor: Actor) => boolean) | null;
  /** Null sizes by influence. */
  readonly sizes: NodeSizes | null;
  /** Null colours by sector. */
  readonly groups: NodeGroups | null;
  readonly ghosts: readonly Ghost[];
}

/** A whole map in the usual notation: relations and agreements, nobody left out. */
export const plainSheet: Omit<SheetSettings, 'asOf'> = {
  notation: 'actorMap',
  layers: sheetLayers.parse({}),
  without: new Set(),
  passes: null,
  sizes: null,
  groups: null,
  ghosts: [],
};

export interface SheetNode {
  /** Table and identifier; unique on the sheet. */
  readonly key: string;
  readonly table: NodeTable;
  readonly id: string;
  readonly sign: NodeSign;
  readonly form: NodeForm;
  /** Width and height in map units. */
  readonly diameter: number;
  readonly label: string;
  readonly name: string;
  /** How many open findings name it, where they are shown. */
  readonly findings?: number;
}

export interface SheetTie {
  readonly key: string;
  /** The record behind the tie; a tie derived from joint measures or bodies has none of its own. */
  readonly table: 'relations' | 'agreements' | 'measures' | 'bodies' | null;
  readonly id: string | null;
  readonly sourceKey: string;
  readonly targetKey: string;
  readonly sign: TieSign;
  readonly form: TieForm;
  /** The pair has more than one drawn tie. */
  readonly parallel: boolean;
}

/** Everything drawn: what the map shows, the legend explains and the picture writers write. */
export interface Sheet {
  readonly nodes: readonly SheetNode[];
  readonly ties: readonly SheetTie[];
  readonly sizes: { readonly measureId: string; readonly largest: number } | null;
  readonly groups: readonly string[] | null;
  readonly notation: Notation;
}

/**
 * The sheet of a network (UX.md §3, DOMAIN.md §5.3): actors that have not left, relations that have not ended,
 * agreements of two parties drawn on the tie of the pair or as a line of their own, and what the layers ask for.
 */
export function sheetOf(network: Network, settings: SheetSettings): Sheet {
  const { layers, notation } = settings;
  const focusId = network.focusActor?.id ?? null;
  const folded = foldedInto(network, layers);
  const here = drawnActors(network, settings, focusId, folded);
  const drawn: ReadonlySet<string> = new Set(here.map(({ id }) => id));
  const scope = { network, drawn, focusId, folded, settings };
  const actorTies = [
    ...recordedTies(scope),
    ...(layers.jointMeasures ? jointTies(scope) : []),
    ...(layers.bodies === 'ties' ? bodyTies(scope) : []),
  ];
  const near = surroundings(actorTies, layers);
  const actors = near ? here.filter(({ id }) => near.has(sheetKey('actors', id))) : here;
  const shown = near ? new Set(actors.map(({ id }) => id)) : drawn;
  const look: NodeLook = {
    notation,
    layers,
    focusId,
    sizes: settings.sizes,
    largest: settings.sizes ? largestOf(settings.sizes, shown) : 0,
    groups: settings.groups,
    places: placesOf(network.settings),
  };
  const nodes = actors.map((actor) => actorNode(actor, look));
  const ties = near
    ? actorTies.filter(({ sourceKey, targetKey }) => near.has(sourceKey) && near.has(targetKey))
    : actorTies;
  const records = recordNodes({ ...scope, drawn: shown }, look);
  const all = [...ties, ...records.ties];
  return {
    nodes: [...nodes, ...records.nodes],
    ties: markParallel(layers.parallels === 'merged' ? mergeParallel(all) : all),
    sizes: settings.sizes ? { measureId: settings.sizes.measureId, largest: look.largest } : null,
    groups: settings.groups?.labels ?? null,
    notation,
  };
}

/** What ties are drawn between. */
export interface SheetScope {
  readonly network: Network;
  /** Identifiers of the actors on the sheet. */
  readonly drawn: ReadonlySet<string>;
  readonly focusId: string | null;
  /** Who stands for an actor that is folded into another one. */
  readonly folded: ReadonlyMap<string, string>;
  readonly settings: SheetSettings;
}

export type DrawnTie = Omit<SheetTie, 'parallel'>;

/** Whether an actor that has left was there on a day: one of its relations has ended only after it. */
function wasThere(network: Network, actorId: string, day: string): boolean {
  return network
    .relationsOf(actorId)
    .some(({ since, endedOn }) => endedOn !== null && endedOn > day && (since === null || since <= day));
}

function drawnActors(
  network: Network,
  { asOf, without, passes, layers }: SheetSettings,
  focusId: string | null,
  folded: ReadonlyMap<string, string>,
): readonly Actor[] {
  return network.records.actors.filter(
    (actor) =>
      (actor.lifecycle !== 'left' || wasThere(network, actor.id, asOf)) &&
      !without.has(actor.id) &&
      !(layers.withoutFocus && actor.id === focusId) &&
      !folded.has(actor.id) &&
      (passes === null || passes(actor)),
  );
}

function largestOf(sizes: NodeSizes, drawn: ReadonlySet<string>): number {
  let largest = 0;
  for (const [id, value] of sizes.values) if (drawn.has(id) && value !== null && value > largest) largest = value;
  return largest;
}

/** Measures, bodies, agreements of many parties and missing partners as nodes, with the ties they bring. */
function recordNodes(scope: SheetScope, look: NodeLook): { nodes: SheetNode[]; ties: DrawnTie[] } {
  const { network, settings, drawn } = scope;
  const { layers } = settings;
  const nodes: SheetNode[] = [];
  const ties: DrawnTie[] = [];
  const add = (node: SheetNode, own: readonly DrawnTie[]) => {
    nodes.push(node);
    ties.push(...own);
  };
  if (layers.measures)
    for (const measure of network.records.measures) {
      const own = participations(scope, 'measures', measure.id, measureRoles(measure.participants));
      if (measure.participants.length > 0) add(measureNode(measure), own);
    }
  if (layers.bodies === 'nodes')
    for (const body of network.records.bodies) {
      const own = participations(scope, 'bodies', body.id, bodyRoles(body.members));
      if (own.length > 0) add(bodyNode(body), own);
    }
  if (layers.agreementNodes)
    for (const agreement of manyPartyAgreements(network, settings.asOf)) {
      const roles = new Map(agreement.partyIds.map((id): [string, boolean] => [id, false]));
      const own = participations(scope, 'agreements', agreement.id, roles);
      if (own.length > 1) add(agreementNode(agreement), own);
    }
  if (layers.ghosts)
    for (const ghost of settings.ghosts) {
      const beside = ghost.besideId !== null && drawn.has(ghost.besideId) ? ghost.besideId : null;
      add(ghostNode(ghost, look), beside === null ? [] : [wishTie(ghost, beside, settings.notation)]);
    }
  return { nodes, ties };
}

/** The ties with those of these nodes drawn in full, also where they are muted as ties of the focus actor. */
export function emphasise(
  { ties, notation }: Pick<Sheet, 'ties' | 'notation'>,
  nodeKeys: ReadonlySet<string>,
): readonly SheetTie[] {
  if (nodeKeys.size === 0) return ties;
  return ties.map((one) => {
    if (!one.sign.muted || !(nodeKeys.has(one.sourceKey) || nodeKeys.has(one.targetKey))) return one;
    const sign = { ...one.sign, muted: false };
    return { ...one, sign, form: tieForm(sign, notation) };
  });
}
