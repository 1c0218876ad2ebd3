import { z } from 'zod';
import { placedProjection } from '../model/records/view.ts';

/** A sheet, and in which of its projections nodes are placed. */
export const placedSheet = { viewId: z.string(), projection: placedProjection.default('net') };

/** Where a node stands; `pinned` stays as it is where it is left out. */
export const place = z.object({ nodeId: z.string(), x: z.number(), y: z.number(), pinned: z.boolean().optional() });

/** Places of nodes on one sheet. */
export const sheetPlaces = z.object({ ...placedSheet, places: z.array(place) });
