import type { Network } from '../../../shared/model/network.ts';
import { kindsOf, templateExpectations } from '../../../shared/model/expectations.ts';
import type { Importance } from '../../../shared/model/records/expectation.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import type { FieldOfAction } from '../../../shared/model/records/catalogue.ts';
import type { Language } from '../../../shared/locale/resources.ts';
import { normaliseName } from '../../../shared/model/name-similarity.ts';

/** The actors of one field of action; `field` is null for those without any. */
export interface FieldSection {
  readonly field: FieldOfAction | null;
  readonly actors: readonly Actor[];
}

/** The core fields of action with the actors in them, then the actors without a field. */
export function fieldSections({ records }: Network): readonly FieldSection[] {
  const core = records.fieldsOfAction.filter(({ isCore }) => isCore);
  const within = (id: string) => records.actors.filter(({ fields }) => fields.some(({ field }) => field === id));
  return [
    ...core.map((field) => ({ field, actors: within(field.id) })),
    { field: null, actors: records.actors.filter(({ fields }) => fields.length === 0) },
  ];
}

const named: readonly Importance[] = ['must', 'should'];
/** So many examples give an idea. */
const few = 3;

/** Kinds of actor one usually finds in a field of action, the most important first, not those that are there already. */
export function usualPartners(network: Network, { field, actors }: FieldSection, language: Language): string[] {
  if (!field) return [];
  const there = new Set(actors.map(({ kind }) => kind));
  const partners = templateExpectations().partners.filter((one) => one.field === field.id);
  const labels = named.flatMap((importance) =>
    partners
      .filter((one) => one.importance === importance)
      .flatMap(({ pattern }) => {
        const [first] = kindsOf(pattern);
        return first && !there.has(first.kind) ? (network.kindOf(first)?.labels[language] ?? []) : [];
      }),
  );
  return [...new Set(labels)].slice(0, few);
}

/** The actor of exactly this name, however it is written. */
export function actorNamed(network: Network, name: string): Actor | null {
  const wanted = normaliseName(name);
  return wanted === '' ? null : (network.records.actors.find((actor) => normaliseName(actor.name) === wanted) ?? null);
}
