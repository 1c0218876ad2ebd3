import type { Direction, RelationKind } from '../model/enumerations.ts';
import { directionOf, type Relation } from '../model/records/relation.ts';
import type { Wording } from './wording.ts';

/**
 * What a relation says in plain words, by its kind and direction: „Sozialamt fördert Tafel“. Empty where one of the
 * two actors or the kind is not known yet.
 */
export function relationSentence(relation: Partial<Relation>, { network, translate }: Wording): string {
  const source = network.find('actors', relation.sourceId ?? null);
  const target = network.find('actors', relation.targetId ?? null);
  const { kind, direction = null } = relation;
  if (!source || !target || !kind) return '';
  return tieSentence(directionOf({ kind, direction }), kind, [source.name, target.name], translate);
}

/** The same for two actors known by their names alone, the source first. */
export function tieSentence(
  direction: Direction,
  kind: RelationKind,
  [source, target]: readonly [source: string, target: string],
  translate: Wording['translate'],
): string {
  const form = direction === 'none' ? 'open' : direction === 'both' ? 'mutual' : 'directed';
  const [giver, taker] = direction === 'backward' ? [target, source] : [source, target];
  return translate(`records:sentence.${kind}.${form}`, { giver, taker });
}
