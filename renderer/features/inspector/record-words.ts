import type { Language } from '../../../shared/locale/resources.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';

/** Labels of catalogue entries in the language; an entry that is not there goes by its identifier. */
export function labelsOf(
  network: Network,
  table: 'fieldsOfAction' | 'targetGroups',
  ids: readonly string[],
  language: Language,
): string[] {
  return ids.map((id) => network.find(table, id)?.labels[language] ?? id);
}

/** Core fields of an actor, and the others. */
export function fieldsOf(network: Network, actor: Actor, language: Language): { core: string[]; others: string[] } {
  const idsOf = (weight: 'core' | 'secondary') =>
    actor.fields.filter((entry) => entry.weight === weight).map((entry) => entry.field);
  return {
    core: labelsOf(network, 'fieldsOfAction', idsOf('core'), language),
    others: labelsOf(network, 'fieldsOfAction', idsOf('secondary'), language),
  };
}

/** Names of the areas an actor works in. */
export function areasOf(network: Network, actor: Actor): string[] {
  return actor.areas.map((id) => network.find('areas', id)?.name ?? id);
}
