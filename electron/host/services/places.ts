import { nodeTables } from '../../../shared/model/links.ts';
import { Failure } from '../../../shared/model/failure.ts';
import type { Network } from '../../../shared/model/network.ts';
import { type PlacedProjection, type ViewPosition, viewPositionKey } from '../../../shared/model/records/view.ts';
import type { Writer } from '../history/writer.ts';
import { parseRecord } from './record-rules.ts';

export interface Place {
  readonly nodeId: string;
  readonly x: number;
  readonly y: number;
  readonly pinned?: boolean | undefined;
}

/** A sheet in one of its projections. */
export interface PlacedSheet {
  readonly viewId: string;
  readonly projection: PlacedProjection;
}

/** The name of a sheet; fails with unknownRecord. */
export function sheetName(network: Network, viewId: string): string {
  const view = network.find('views', viewId);
  if (!view) throw new Failure('unknownRecord', { table: 'views', id: viewId });
  return view.name;
}

/** Whether something of this identifier can stand on a sheet. */
export function isNode(network: Network, id: string): boolean {
  return nodeTables.some((table) => network.find(table, id));
}

/** Says where nodes stand on a sheet, the last place of each counting. */
export function writePlaces(writer: Writer, { viewId, projection }: PlacedSheet, places: readonly Place[]): void {
  for (const { nodeId, ...position } of new Map(places.map((one) => [one.nodeId, one])).values()) {
    const id = viewPositionKey(viewId, nodeId, projection);
    if (writer.get('viewPositions', id)) writer.update('viewPositions', id, position as Partial<ViewPosition>);
    else {
      writer.insert('viewPositions', parseRecord('viewPositions', { id, viewId, projection, nodeId, ...position }));
    }
  }
}
