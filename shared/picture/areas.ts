import type { Language } from '../locale/resources.ts';
import type { TranslateDynamic } from '../locale/translate.ts';
import { welfareSector } from '../model/enumerations.ts';
import type { Network } from '../model/network.ts';
import type { SheetLayers } from '../model/records/view.ts';
import { fieldGroups } from '../notation/field-groups.ts';
import type { Sheet } from '../notation/sheet.ts';
import type { HullGroup } from './hulls.ts';

/** The areas a layer asks for: fields of action or sectors with their actors. */
export function sheetAreas(
  network: Network,
  sheet: Sheet,
  hulls: SheetLayers['hulls'],
  t: TranslateDynamic,
  language: Language,
): readonly HullGroup[] {
  if (hulls === 'none' || hulls === 'arrangement') return [];
  if (hulls === 'fields') return fieldAreas(network, sheet, language);
  return welfareSector.options.map((sector) => ({
    id: sector,
    label: t(`model:welfareSector.${sector}`),
    memberKeys: sheet.nodes
      .filter(({ table, sign }) => table === 'actors' && sign.sector === sector && !sign.focus)
      .map(({ key }) => key),
  }));
}

/** One area for every field of action under which actors of a sheet are drawn. */
function fieldAreas(network: Network, sheet: Sheet, language: Language): readonly HullGroup[] {
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
