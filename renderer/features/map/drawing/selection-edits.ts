import type { Values } from '../../../../shared/model/links.ts';
import { newId } from '../../../../shared/model/identifiers.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { type View, viewPositionKey } from '../../../../shared/model/records/view.ts';
import { align, type Alignment, distribute } from '../../../map/align.ts';
import type { Point } from '../../../../shared/picture/geometry.ts';
import { host } from '../../../state/host.ts';
import { translate } from '../../../state/preferences.ts';
import { run } from '../../../state/run.ts';
import { select } from '../../../state/selection.ts';
import { sheetOfView } from '../stored-places.ts';

/** How far copies stand from what they are copies of, in map units. */
const copyOffset = 40;

/** Nodes of a sheet with their places, by identifier of the record. */
export type Placed = readonly (Point & { readonly key: string })[];

const idOf = (key: string) => key.slice(key.indexOf(':') + 1);

/** Puts nodes elsewhere in one step. */
export function moveNodes(view: View, nodes: Placed, pinned?: boolean): Promise<unknown> {
  const places = nodes.map(({ key, x, y }) => ({
    nodeId: idOf(key),
    x,
    y,
    ...(pinned === undefined ? {} : { pinned }),
  }));
  if (places.length === 0) return Promise.resolve(null);
  return run(() => host().views.move({ ...sheetOfView(view), places, mergeKey: null }));
}

export function alignNodes(view: View, nodes: Placed, by: Alignment): Promise<unknown> {
  return moveNodes(view, align(nodes, by));
}

export function distributeNodes(view: View, nodes: Placed, axis: 'x' | 'y'): Promise<unknown> {
  return moveNodes(view, distribute(nodes, axis));
}

/** Whether all of these nodes stay where they are when the sheet is arranged. */
export function arePinned(network: Network, view: View, keys: readonly string[]): boolean {
  const { viewId, projection } = sheetOfView(view);
  return keys.every((key) => network.find('viewPositions', viewPositionKey(viewId, idOf(key), projection))?.pinned);
}

/** Copies of actors beside them, with the relations among them. */
function copiesOf(network: Network, nodes: Placed, nameOf: (name: string) => string) {
  const copies = new Map(nodes.map(({ key }) => [idOf(key), newId<string>()]));
  const actors = [...copies].flatMap(([id, copyId]): { table: 'actors'; record: Values }[] => {
    const actor = network.find('actors', id);
    return actor
      ? [{ table: 'actors', record: { ...actor, id: copyId, name: nameOf(actor.name), shortName: null } }]
      : [];
  });
  const relations = network.records.relations.flatMap((relation): { table: 'relations'; record: Values }[] => {
    const [sourceId, targetId] = [copies.get(relation.sourceId), copies.get(relation.targetId)];
    return sourceId && targetId
      ? [{ table: 'relations', record: { ...relation, id: newId<string>(), sourceId, targetId } }]
      : [];
  });
  const places = nodes.flatMap(({ key, x, y }) => {
    const nodeId = copies.get(idOf(key));
    return nodeId ? [{ nodeId, x: x + copyOffset, y: y + copyOffset }] : [];
  });
  return { ids: actors.map(({ record }) => String(record['id'])), records: [...actors, ...relations], places };
}

/** Makes copies of actors in one step and selects them. */
export async function duplicateActors(network: Network, view: View, nodes: Placed): Promise<void> {
  const t = translate();
  const { ids, records, places } = copiesOf(network, nodes, (name) => t('drawing:edit.copy', { name }));
  if (records.length === 0) return;
  const made = await run(() => host().records.create({ records, places: { ...sheetOfView(view), places } }));
  if (made) setTimeout(() => select(ids.map((id) => ({ table: 'actors', id }))), 50);
}
