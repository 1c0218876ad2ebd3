import type { Actor } from '../../model/records/actor.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { PairMap } from '../pair-map.ts';
import { actorsParameter, type Draft, evidenceOf, numberParameter, type Rule } from '../rule.ts';
import { fieldSimilarity } from '../scores/content.ts';
import { profilesByActor, structuralSimilarity } from '../scores/structure.ts';

const neverCompeting: ReadonlySet<string> = new Set(['residentsGroup', 'volunteerGroup']);

/** Two actors have nearly the same partners and fields, but no relation of any kind (DOMAIN.md §6.7). */
export const com04: Rule = {
  id: 'COM-04',
  group: 'COM',
  thresholds: ['structureMin', 'fieldSimilarityMin'],
  needs: [],
  find: (context) =>
    Array.from(candidates(context).entries()).flatMap(([, , [first, second]]) => unlabelled(context, first, second)),
};

/** Pairs with something in common; every pair where the threshold asks for nothing. */
function candidates(context: RuleContext): PairMap<readonly [Actor, Actor]> {
  const profiles = context.once(profilesByActor);
  const asked = [...context.actors.values()].filter(
    (actor) => actor !== context.focus && !neverCompeting.has(actor.kind) && actor.fields.length > 0,
  );
  const sharing = new Map<string, Actor[]>();
  for (const actor of asked) {
    const keys = reaches(0, context.thresholds.structureMin) ? ['anything'] : (profiles.get(actor.id)?.keys() ?? []);
    for (const key of keys) {
      const known = sharing.get(key);
      if (known) known.push(actor);
      else sharing.set(key, [actor]);
    }
  }
  const pairs = new PairMap<readonly [Actor, Actor]>();
  for (const actors of sharing.values()) {
    for (const [at, first] of actors.entries()) {
      for (const second of actors.slice(at + 1)) pairs.getOrMake(first.id, second.id, () => [first, second]);
    }
  }
  return pairs;
}

function unlabelled(context: RuleContext, first: Actor, second: Actor): Draft[] {
  const { structureMin, fieldSimilarityMin } = context.thresholds;
  const fields = fieldSimilarity(first.fields, second.fields);
  if (fields === null || !reaches(fields, fieldSimilarityMin)) return [];
  const structure = structuralSimilarity(context, first.id, second.id);
  if (!reaches(structure, structureMin)) return [];
  if (context.kinship.inLineage(first.id, second.id) || areRelated(context, first.id, second.id)) return [];
  return [
    {
      subjects: [first.id, second.id],
      severity: 'low',
      parameters: {
        first: actorsParameter(first.id),
        second: actorsParameter(second.id),
        structure: numberParameter(structure, 2),
        fields: numberParameter(fields, 2),
      },
      evidence: evidenceOf('actors', [first, second]),
    },
  ];
}

/** Whether there is a relation of any kind and status between two. */
function areRelated({ network }: RuleContext, a: string, b: string): boolean {
  return network.relationsOf(a).some(({ sourceId, targetId }) => sourceId === b || targetId === b);
}
