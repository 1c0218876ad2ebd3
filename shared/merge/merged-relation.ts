import type { Relation } from '../model/records/relation.ts';
import { directionOf } from '../model/records/relation.ts';
import { greater, higher, joinTexts, joinValues, lesser } from './join.ts';

const oneLine = '; ';
const lines = '\n';

const formalities = ['written', 'agreed', 'informal'] as const;
const frequencies = ['weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly', 'occasional'] as const;
const statuses = ['existing', 'interrupted', 'dormant', 'planned', 'desired', 'ended'] as const;
const confidences = ['confirmed', 'reported', 'assumed'] as const;

/**
 * Text that is equal for relations that say the same: one kind between the same two, with a direction where there is
 * one. Sozialamt funds Tafel and Tafel funds Sozialamt are two relations.
 */
export function sameRelationKey(relation: Relation): string {
  const { kind, sourceId, targetId } = relation;
  const direction = directionOf(relation);
  const ends = direction === 'backward' ? [targetId, sourceId] : [sourceId, targetId];
  const directed = direction === 'forward' || direction === 'backward';
  return JSON.stringify([kind, directed ? 'forward' : direction, ...(directed ? ends : ends.toSorted())]);
}

/** The relation told from the other end. */
function turned(relation: Relation): Relation {
  const opposite = { none: 'none', both: 'both', forward: 'backward', backward: 'forward' } as const;
  return {
    ...relation,
    sourceId: relation.targetId,
    targetId: relation.sourceId,
    direction: opposite[directionOf(relation)],
    benefitSource: relation.benefitTarget,
    benefitSourceNote: relation.benefitTargetNote,
    benefitTarget: relation.benefitSource,
    benefitTargetNote: relation.benefitSourceNote,
  };
}

/**
 * Two relations that say the same (`sameRelationKey`) as one. It is as strong, formal, frequent, beneficial and certain
 * as the more so of the two, and reaches from the earlier beginning to the latest contact; it has ended only where both
 * have. What is delicate is kept: the lower quality, the higher level of conflict. It rests on two people only where
 * both do. Texts are joined. Of everything else, such as the ratings of the partner, that of `kept` counts, the other's
 * where it says nothing.
 */
export function mergedRelation(kept: Relation, given: Relation): Relation {
  const other = given.sourceId === kept.sourceId ? given : turned(given);
  const keys = Object.keys(kept) as (keyof Relation)[];
  const joined = Object.fromEntries(keys.map((key) => [key, joinValues(kept[key], other[key])])) as Relation;
  const goesOn = kept.endedOn === null || other.endedOn === null;
  return {
    ...joined,
    direction: kept.direction,
    strength: greater(kept.strength, other.strength),
    formality: higher(formalities, kept.formality, other.formality),
    quality: lesser(kept.quality, other.quality),
    conflictLevel: greater(kept.conflictLevel, other.conflictLevel),
    personDependent: kept.personDependent && other.personDependent,
    benefitSource: greater(kept.benefitSource, other.benefitSource),
    benefitSourceNote: joinTexts(kept.benefitSourceNote, other.benefitSourceNote, oneLine),
    benefitTarget: greater(kept.benefitTarget, other.benefitTarget),
    benefitTargetNote: joinTexts(kept.benefitTargetNote, other.benefitTargetNote, oneLine),
    frequency: higher(frequencies, kept.frequency, other.frequency),
    lastContactOn: greater(kept.lastContactOn, other.lastContactOn),
    since: lesser(kept.since, other.since),
    endedOn: goesOn ? null : greater(kept.endedOn, other.endedOn),
    status: higher(statuses, kept.status, other.status) ?? kept.status,
    confidence: higher(confidences, kept.confidence, other.confidence),
    source: joinTexts(kept.source, other.source, oneLine),
    recordedBy: joinTexts(kept.recordedBy, other.recordedBy, oneLine),
    recordedOn: greater(kept.recordedOn, other.recordedOn),
    notes: joinTexts(kept.notes, other.notes, lines),
  };
}
