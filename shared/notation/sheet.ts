import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import { type Agreement, isValid } from '../model/records/agreement.ts';
import type { Measure } from '../model/records/measure.ts';
import { directionOf, isWorkingKind, type Relation } from '../model/records/relation.ts';
import { jointMeasuresOf } from './joint-measures.ts';
import {
  influenceDiameter,
  measuredDiameter,
  type NodeForm,
  type NodeSign,
  nodeForm,
  recordDiameter,
} from './node-form.ts';
import { labelOf, placesOf, suggestShortName } from './short-name.ts';
import { carriesAgreement, type TieForm, type TieSign, tieForm } from './tie-form.ts';

/** A measure of the network by which nodes are sized: its values by actor, null where it is not defined. */
export interface NodeSizes {
  readonly measureId: string;
  readonly values: ReadonlyMap<string, number | null>;
}

/** What is drawn on a sheet. */
export interface SheetSettings {
  /** Day on which agreements are in force and relations have not ended. */
  readonly asOf: string;
  readonly relations: boolean;
  readonly jointMeasures: boolean;
  readonly measureNodes: boolean;
  /** Kinds of working ties are written on their lines. */
  readonly kindMarks: boolean;
  /** Actors left out, with their ties. */
  readonly without: ReadonlySet<string>;
  /** Null sizes by influence. */
  readonly sizes: NodeSizes | null;
}

export interface SheetNode {
  /** Table and identifier; unique on the sheet. */
  readonly key: string;
  readonly table: 'actors' | 'measures';
  readonly id: string;
  readonly sign: NodeSign;
  readonly form: NodeForm;
  /** Width and height in map units. */
  readonly diameter: number;
  readonly label: string;
  readonly name: string;
}

export interface SheetTie {
  readonly key: string;
  /** The record behind the tie; a tie derived from joint measures has none of its own. */
  readonly table: 'relations' | 'agreements' | 'measures' | null;
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
}

/** The key of a record on a sheet. */
export function sheetKey(table: SheetNode['table'] | 'relations' | 'agreements', id: string): string {
  return `${table}:${id}`;
}

/**
 * The sheet of a network: actors that have not left, relations that have not ended, agreements of two parties drawn
 * on the tie of the pair or as a line of their own, and, if asked for, ties by joint measures and measures as nodes.
 */
export function sheetOf(network: Network, settings: SheetSettings): Sheet {
  const actors = network.records.actors.filter(
    (actor) => actor.lifecycle !== 'left' && !settings.without.has(actor.id),
  );
  const drawn: ReadonlySet<string> = new Set(actors.map((actor) => actor.id));
  const largest = settings.sizes ? largestOf(settings.sizes, drawn) : 0;
  const places = placesOf(network.settings);
  const focusId = network.focusActor?.id ?? null;
  const nodes = actors.map((actor) => actorNode(actor, actor.id === focusId, settings.sizes, largest, places));
  const ties = [
    ...(settings.relations ? recordedTies(network, drawn, focusId, settings) : []),
    ...(settings.jointMeasures ? jointTies(network, drawn, focusId) : []),
  ];
  if (settings.measureNodes) {
    const measures = network.records.measures.filter((measure) => measure.participants.length > 0);
    nodes.push(...measures.map(measureNode));
    ties.push(...measures.flatMap((measure) => participations(measure, drawn)));
  }
  return {
    nodes,
    ties: markParallel(ties),
    sizes: settings.sizes ? { measureId: settings.sizes.measureId, largest } : null,
  };
}

function largestOf(sizes: NodeSizes, drawn: ReadonlySet<string>): number {
  let largest = 0;
  for (const [id, value] of sizes.values) if (drawn.has(id) && value !== null && value > largest) largest = value;
  return largest;
}

function actorNode(
  actor: Actor,
  focus: boolean,
  sizes: NodeSizes | null,
  largest: number,
  places: ReadonlySet<string>,
): SheetNode {
  const sign: NodeSign = {
    type: 'actor',
    sector: actor.welfareSector,
    tier: actor.stakeholderTier,
    veto: actor.hasVeto,
    focus,
    ghost: false,
  };
  const form = nodeForm(sign);
  const size = sizes
    ? measuredDiameter(sizes.values.get(actor.id) ?? null, largest)
    : influenceDiameter(actor.influence);
  return {
    key: sheetKey('actors', actor.id),
    table: 'actors',
    id: actor.id,
    sign,
    form,
    diameter: size * form.sizeFactor,
    label: labelOf(actor, places),
    name: actor.name,
  };
}

function measureNode(measure: Measure): SheetNode {
  const sign: NodeSign = { type: 'measure', sector: null, tier: null, veto: false, focus: false, ghost: false };
  return {
    key: sheetKey('measures', measure.id),
    table: 'measures',
    id: measure.id,
    sign,
    form: nodeForm(sign),
    diameter: recordDiameter,
    label: suggestShortName(measure.title, new Set()),
    name: measure.title,
  };
}

const plainSign = {
  status: 'existing',
  strength: null,
  direction: 'none',
  written: null,
  assumed: false,
  muted: false,
  named: false,
} as const satisfies Partial<TieSign>;

type DrawnTie = Omit<SheetTie, 'parallel'>;

function tie(part: Omit<DrawnTie, 'form' | 'sourceKey' | 'targetKey'>, source: string, target: string): DrawnTie {
  const [sourceKey, targetKey] = [sheetKey('actors', source), sheetKey('actors', target)];
  return { ...part, sourceKey, targetKey, form: tieForm(part.sign) };
}

function recordedTies(
  network: Network,
  drawn: ReadonlySet<string>,
  focusId: string | null,
  settings: SheetSettings,
): DrawnTie[] {
  const written = writtenPairs(network.records.agreements, settings.asOf);
  const relations = network.records.relations.filter(
    (one) =>
      drawn.has(one.sourceId) && drawn.has(one.targetId) && one.sourceId !== one.targetId && stands(one, settings.asOf),
  );
  const carriers = carriersOf(relations, written);
  const ties = relations.map((relation) =>
    tie(
      {
        key: sheetKey('relations', relation.id),
        table: 'relations',
        id: relation.id,
        sign: {
          kind: relation.kind,
          status: relation.status,
          strength: strengthOf(relation.strength),
          direction: directionOf(relation),
          written: carriers.get(relation.id)?.kind ?? null,
          assumed: relation.confidence === 'assumed',
          muted:
            relation.status === 'existing' &&
            isWorkingKind(relation.kind) &&
            touches(relation.sourceId, relation.targetId, focusId),
          named: settings.kindMarks,
        },
      },
      relation.sourceId,
      relation.targetId,
    ),
  );
  const carried = new Set([...carriers.values()].map((pair) => pair.agreementId));
  for (const { agreementId, first, second, kind } of written.values()) {
    if (carried.has(agreementId) || !drawn.has(first) || !drawn.has(second)) continue;
    const sign: TieSign = { ...plainSign, kind: 'agreement', written: kind };
    ties.push(
      tie({ key: sheetKey('agreements', agreementId), table: 'agreements', id: agreementId, sign }, first, second),
    );
  }
  return ties;
}

function stands(relation: Relation, asOf: string): boolean {
  if (relation.status === 'ended' || (relation.since !== null && relation.since > asOf)) return false;
  return relation.endedOn === null || relation.endedOn > asOf;
}

function strengthOf(value: number | null): TieSign['strength'] {
  return value === 1 || value === 2 || value === 3 ? value : null;
}

function touches(source: string, target: string, focusId: string | null): boolean {
  return focusId !== null && (source === focusId || target === focusId);
}

/** The ties with those of these nodes drawn in full, also where they are muted as ties of the focus actor. */
export function emphasise(ties: readonly SheetTie[], nodeKeys: ReadonlySet<string>): readonly SheetTie[] {
  if (nodeKeys.size === 0) return ties;
  return ties.map((one) => {
    if (!one.sign.muted || !(nodeKeys.has(one.sourceKey) || nodeKeys.has(one.targetKey))) return one;
    const sign = { ...one.sign, muted: false };
    return { ...one, sign, form: tieForm(sign) };
  });
}

interface WrittenPair {
  readonly agreementId: string;
  readonly first: string;
  readonly second: string;
  readonly kind: 'agreement' | 'intent';
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

/** What two actors have in writing on that day; a cooperation or contract wins over a letter of intent. */
function writtenPairs(agreements: readonly Agreement[], asOf: string): ReadonlyMap<string, WrittenPair> {
  const pairs = new Map<string, WrittenPair>();
  for (const agreement of agreements) {
    const [first, second, ...more] = new Set(agreement.partyIds);
    const kind = writtenKind(agreement);
    if (!kind || !first || !second || more.length > 0 || !isValid(agreement, asOf)) continue;
    const key = pairKey(first, second);
    if (!pairs.has(key) || (kind === 'agreement' && pairs.get(key)?.kind === 'intent')) {
      pairs.set(key, { agreementId: agreement.id, first, second, kind });
    }
  }
  return pairs;
}

function writtenKind(agreement: Agreement): WrittenPair['kind'] | null {
  if (agreement.type === 'cooperation' || agreement.type === 'contract') return 'agreement';
  return agreement.type === 'loi' ? 'intent' : null;
}

/** Which relation carries the double line of a pair: its strongest working one. */
function carriersOf(
  relations: readonly Relation[],
  written: ReadonlyMap<string, WrittenPair>,
): ReadonlyMap<string, WrittenPair> {
  const best = new Map<string, Relation>();
  for (const relation of relations) {
    const key = pairKey(relation.sourceId, relation.targetId);
    if (!written.has(key) || !carriesAgreement(relation)) continue;
    const other = best.get(key);
    if (!other || (relation.strength ?? 0) > (other.strength ?? 0)) best.set(key, relation);
  }
  const carriers = new Map<string, WrittenPair>();
  for (const [key, relation] of best) {
    const pair = written.get(key);
    if (pair) carriers.set(relation.id, pair);
  }
  return carriers;
}

function jointTies(network: Network, drawn: ReadonlySet<string>, focusId: string | null): DrawnTie[] {
  return jointMeasuresOf(network)
    .filter(({ first, second }) => drawn.has(first) && drawn.has(second))
    .map(({ first, second, measureIds }) => {
      const strength = strengthOf(Math.min(3, measureIds.length));
      const muted = touches(first, second, focusId);
      const sign: TieSign = { ...plainSign, kind: 'jointMeasure', strength, muted };
      return tie({ key: `joint:${first}|${second}`, table: null, id: null, sign }, first, second);
    });
}

/** One line from the measure to each actor, dotted where it only pays. */
function participations(measure: Measure, drawn: ReadonlySet<string>): DrawnTie[] {
  const roles = new Map<string, boolean>();
  for (const { actorId, role } of measure.participants) {
    if (drawn.has(actorId)) roles.set(actorId, (roles.get(actorId) ?? true) && role === 'funder');
  }
  return [...roles].map(([actorId, paysOnly]) => {
    const sign: TieSign = { ...plainSign, kind: 'participation', strength: paysOnly ? 1 : null };
    return {
      key: `participation:${measure.id}|${actorId}`,
      table: 'measures',
      id: measure.id,
      sourceKey: sheetKey('measures', measure.id),
      targetKey: sheetKey('actors', actorId),
      sign,
      form: tieForm(sign),
    };
  });
}

function markParallel(ties: readonly DrawnTie[]): SheetTie[] {
  const counts = new Map<string, number>();
  for (const { sourceKey, targetKey } of ties) {
    const key = pairKey(sourceKey, targetKey);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return ties.map((one) => ({ ...one, parallel: (counts.get(pairKey(one.sourceKey, one.targetKey)) ?? 0) > 1 }));
}
