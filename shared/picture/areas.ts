import type { Language } from '../locale/resources.ts';
import type { Network } from '../model/network.ts';
import { fieldGroups } from '../notation/field-groups.ts';
import type { Sheet } from '../notation/sheet.ts';
import type { HullGroup } from './hulls.ts';

/** One area for every field of action under which actors of a sheet are drawn. */
export function fieldAreas(network: Network, sheet: Sheet, language: Language): readonly HullGroup[] {
  const fields = fieldGroups(network);
  const members = new Map<string, string[]>();
  for (const node of sheet.nodes) {
    const field = node.table === 'actors' ? fields.get(node.id) : undefined;
    if (field === undefined) continue;
    const keys = members.get(field) ?? [];
    keys.push(node.key);
    members.set(field, keys);
  }
  return [...members].map(([id, memberKeys]) => {
    return { id, memberKeys, label: network.find('fieldsOfAction', id)?.labels[language] ?? id };
  });
}
