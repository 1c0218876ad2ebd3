import { z } from 'zod';
import { viewId, viewPositionId } from '../identifiers.ts';
import type { Reference } from '../references.ts';

/** A saved sheet of the map; `question` is its guiding question. */
export const view = z.strictObject({
  id: viewId,
  name: z.string().trim().min(1).max(500),
  question: z.string().max(1000).default(''),
});
export type View = z.infer<typeof view>;

/** Where a record stands on a sheet; `nodeId` is an actor, body or measure, x grows right and y down, in map units. */
export const viewPosition = z.strictObject({
  id: viewPositionId,
  viewId,
  nodeId: z.string().min(1),
  x: z.number(),
  y: z.number(),
  pinned: z.boolean().default(false),
});
export type ViewPosition = z.infer<typeof viewPosition>;

export const viewPositionReferences: readonly Reference[] = [{ path: ['viewId'], target: 'views', kind: 'required' }];

/** The identifier of the position of a node on a sheet; one per pair. */
export function viewPositionKey(sheet: string, nodeId: string): string {
  return `${sheet}:${nodeId}`;
}
