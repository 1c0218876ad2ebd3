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
  const way = directionOf({ kind, direction });
  const form = way === 'none' ? 'open' : way === 'both' ? 'mutual' : 'directed';
  const [giver, taker] = way === 'backward' ? [target, source] : [source, target];
  return translate(`records:sentence.${kind}.${form}`, { giver: giver.name, taker: taker.name });
}
