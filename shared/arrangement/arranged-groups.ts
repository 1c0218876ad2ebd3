import type { Network } from '../model/network.ts';
import type { ArrangedBy } from '../model/records/view.ts';
import { fieldGroups } from '../notation/field-groups.ts';
import type { Sheet, SheetNode } from '../notation/sheet.ts';

/** The group of those who are there for every area. */
export const everyArea = 'cityWide';
/** The sides of actors and of what they take part in, and the group of those who take part in nothing. */
export const actorSide = 'actors';
export const restOfActors = 'none';

/** The table that faces the actors, where they are arranged on sides. */
export function facingTable(by: ArrangedBy): 'bodies' | 'measures' | null {
  if (by === 'bodySides') return 'bodies';
  return by === 'measureSides' ? 'measures' : null;
}

/**
 * What each node of a sheet is arranged with, by key: its field of action, sector or first area, or its side; nodes
 * without one are left out. Rings keep fields of action together.
 */
export function arrangedGroups(
  sheet: Pick<Sheet, 'nodes'>,
  network: Network,
  by: ArrangedBy,
): ReadonlyMap<string, string> {
  const groupOf = grouping(network, by);
  return new Map(
    sheet.nodes.flatMap((node) => {
      const group = groupOf(node);
      return group === null ? [] : [[node.key, group] as const];
    }),
  );
}

function grouping(network: Network, by: ArrangedBy): (node: SheetNode) => string | null {
  const ofActor = (read: (id: string) => string | null | undefined) => (node: SheetNode) =>
    node.table === 'actors' ? (read(node.id) ?? null) : null;
  switch (by) {
    case 'fields':
    case 'fieldColumns':
    case 'rings': {
      const fields = fieldGroups(network);
      return ofActor((id) => fields.get(id));
    }
    case 'ties':
      return () => null;
    case 'sectorColumns':
      return ({ sign }) => (sign.type === 'actor' ? sign.sector : null);
    case 'areas':
      return ofActor((id) => {
        const actor = network.find('actors', id);
        return actor?.areas[0] ?? (actor?.cityWide ? everyArea : null);
      });
    case 'bodySides':
    case 'measureSides':
      return ({ table }) => (table === facingTable(by) ? table : actorSide);
  }
}
