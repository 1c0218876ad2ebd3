import type { Network } from '../model/network.ts';
import { type Agreement, isValid } from '../model/records/agreement.ts';
import { directionOf, isWorkingKind, type Relation } from '../model/records/relation.ts';
import type { Notation } from '../model/records/view.ts';
import { pairKey } from './pair-key.ts';
import type { DrawnTie, SheetScope, SheetSettings } from './sheet.ts';
import { sheetKey } from './sheet-key.ts';
import { carriesAgreement, type TieSign, tieForm } from './tie-form.ts';

/** What a tie says of which nothing but its kind is known. */
export const plainSign = {
  status: 'existing',
  strength: null,
  direction: 'none',
  written: null,
  assumed: false,
  muted: false,
  named: false,
} as const satisfies Partial<TieSign>;

/** A tie between two actors. */
export function tieBetween(
  part: Omit<DrawnTie, 'form' | 'sourceKey' | 'targetKey'>,
  source: string,
  target: string,
  notation: Notation,
): DrawnTie {
  const [sourceKey, targetKey] = [sheetKey('actors', source), sheetKey('actors', target)];
  return { ...part, sourceKey, targetKey, form: tieForm(part.sign, notation) };
}

/** Relations on the sheet and agreements of two parties, on the tie of the pair or as a line of their own. */
export function recordedTies(scope: SheetScope): DrawnTie[] {
  const { network, drawn, settings } = scope;
  const { layers, asOf, notation } = settings;
  const shownAs = (id: string) => scope.folded.get(id) ?? id;
  const written = layers.agreements ? writtenPairs(network.records.agreements, asOf, shownAs) : noPairs;
  const relations = foldedRelations(scope).filter(
    (one) =>
      drawn.has(one.sourceId) && drawn.has(one.targetId) && one.sourceId !== one.targetId && isShown(one, settings),
  );
  const carriers = carriersOf(relations, written);
  const ties = relations.map((relation) => relationTie(relation, carriers.get(relation.id)?.kind ?? null, scope));
  const carried = new Set([...carriers.values()].map((pair) => pair.agreementId));
  for (const { agreementId, first, second, kind } of written.values()) {
    if (carried.has(agreementId) || !drawn.has(first) || !drawn.has(second)) continue;
    const sign: TieSign = { ...plainSign, kind: 'agreement', written: kind };
    const part = { key: sheetKey('agreements', agreementId), table: 'agreements' as const, id: agreementId, sign };
    ties.push(tieBetween(part, first, second, notation));
  }
  return ties;
}

/** Relations between those who are drawn in place of the actors; of several of one kind the strongest. */
function foldedRelations({ network, folded }: SheetScope): readonly Relation[] {
  const { relations } = network.records;
  if (folded.size === 0) return relations;
  const best = new Map<string, Relation>();
  for (const relation of relations) {
    const sourceId = (folded.get(relation.sourceId) ?? relation.sourceId) as Relation['sourceId'];
    const targetId = (folded.get(relation.targetId) ?? relation.targetId) as Relation['targetId'];
    const isFolded = sourceId !== relation.sourceId || targetId !== relation.targetId;
    const key = isFolded ? `${relation.kind} ${relation.status} ${sourceId} ${targetId}` : relation.id;
    const known = best.get(key);
    if (!known || (known.strength ?? 0) < (relation.strength ?? 0)) best.set(key, { ...relation, sourceId, targetId });
  }
  return [...best.values()];
}

const tensionKinds: ReadonlySet<string> = new Set(['competition', 'conflict']);

function isShown(relation: Relation, { asOf, layers }: SheetSettings): boolean {
  if (!stands(relation, asOf)) return false;
  if (tensionKinds.has(relation.kind)) return layers.tension;
  if (relation.status === 'planned' || relation.status === 'desired') return layers.desired;
  return layers.relations && (layers.relationKinds === null || layers.relationKinds.includes(relation.kind));
}

function relationTie(relation: Relation, written: TieSign['written'], { focusId, settings }: SheetScope): DrawnTie {
  const { kind, status, sourceId, targetId, confidence } = relation;
  const sign: TieSign = {
    kind,
    status,
    strength: strengthOf(relation.strength),
    direction: directionOf(relation),
    written,
    assumed: confidence === 'assumed',
    muted: status === 'existing' && isWorkingKind(kind) && touches(sourceId, targetId, focusId),
    named: settings.layers.kindMarks,
  };
  const part = { key: sheetKey('relations', relation.id), table: 'relations' as const, id: relation.id, sign };
  return tieBetween(part, sourceId, targetId, settings.notation);
}

function stands(relation: Relation, asOf: string): boolean {
  if (relation.status === 'ended' || (relation.since !== null && relation.since > asOf)) return false;
  return relation.endedOn === null || relation.endedOn > asOf;
}

/** The strength as lines tell it. */
export function strengthOf(value: number | null): TieSign['strength'] {
  return value === 1 || value === 2 || value === 3 ? value : null;
}

/** Whether one end is the focus actor. */
export function touches(source: string, target: string, focusId: string | null): boolean {
  return focusId !== null && (source === focusId || target === focusId);
}

const noPairs: ReadonlyMap<string, WrittenPair> = new Map();

interface WrittenPair {
  readonly agreementId: string;
  readonly first: string;
  readonly second: string;
  readonly kind: 'agreement' | 'intent';
}

/** What two actors have in writing on that day; a cooperation or contract wins over a letter of intent. */
function writtenPairs(
  agreements: readonly Agreement[],
  asOf: string,
  shownAs: (id: string) => string,
): ReadonlyMap<string, WrittenPair> {
  const pairs = new Map<string, WrittenPair>();
  for (const agreement of agreements) {
    const [first, second, ...more] = new Set(agreement.partyIds.map(shownAs));
    const kind = writtenKind(agreement);
    if (!kind || !first || !second || more.length > 0 || !holds(agreement, asOf)) continue;
    const key = pairKey(first, second);
    if (!pairs.has(key) || (kind === 'agreement' && pairs.get(key)?.kind === 'intent')) {
      pairs.set(key, { agreementId: agreement.id, first, second, kind });
    }
  }
  return pairs;
}

/** Whether an agreement is in force on a day and has begun by then. */
function holds(agreement: Agreement, asOf: string): boolean {
  return isValid(agreement, asOf) && (agreement.validFrom === null || agreement.validFrom <= asOf);
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

/** Agreements of more than two parties that are in force on that day. */
export function manyPartyAgreements(network: Network, asOf: string): readonly Agreement[] {
  return network.records.agreements.filter(
    (agreement) => new Set(agreement.partyIds).size > 2 && writtenKind(agreement) !== null && holds(agreement, asOf),
  );
}
