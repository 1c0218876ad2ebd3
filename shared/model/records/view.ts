import { z } from 'zod';
import { relationKind } from '../enumerations.ts';
import { actorId, viewId, viewPositionId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { optionalDate } from '../scales.ts';

/** How the actors are laid out: freely, on the rings of the Akteurslandkarte, or by two judgements (DOMAIN.md §5.2). */
export const projection = z.enum(['net', 'landscape', 'powerInterest', 'salience']);
export type Projection = z.infer<typeof projection>;

/** Projections in which people place the actors themselves; in the others values place them. */
export const placedProjection = z.enum(['net', 'landscape']);
export type PlacedProjection = z.infer<typeof placedProjection>;

/** In which language of signs a sheet is drawn (DOMAIN.md §5.3). */
export const notation = z.enum(['actorMap', 'plain', 'netMap', 'targetActual']);
export type Notation = z.infer<typeof notation>;

/** What is drawn on a sheet, layer by layer. */
export const sheetLayers = z.strictObject({
  relations: z.boolean().default(true),
  /** Null draws relations of every kind. */
  relationKinds: z.array(relationKind).nullable().default(null),
  /** What two actors have in writing, as a double line. */
  agreements: z.boolean().default(true),
  /** Agreements of more than two parties as nodes of their own. */
  agreementNodes: z.boolean().default(false),
  jointMeasures: z.boolean().default(false),
  /** Measures as nodes of their own, each tied to those who take part. */
  measures: z.boolean().default(false),
  /** Bodies as nodes of their own, or as ties between their members. */
  bodies: z.enum(['none', 'nodes', 'ties']).default('none'),
  /** Competition and conflict. */
  tension: z.boolean().default(true),
  /** Planned and desired ties. */
  desired: z.boolean().default(true),
  /** Partners that are expected and not there yet. */
  ghosts: z.boolean().default(false),
  /** Signs for the findings about an actor. */
  findings: z.boolean().default(false),
  /** Actors are sized by their influence, where nothing else sizes them. */
  influence: z.boolean().default(true),
  /** A sign for those who can stop something. */
  veto: z.boolean().default(true),
  /** What people wrote on the sheet. */
  notes: z.boolean().default(true),
  /** Leaves out the focus actor. */
  withoutFocus: z.boolean().default(false),
  /** Only the surroundings of this actor, up to so many steps away. */
  neighbourhoodOf: actorId.nullable().default(null),
  neighbourhoodSteps: z.int().min(1).max(3).default(1),
  foldMunicipality: z.boolean().default(false),
  foldProviders: z.boolean().default(false),
  /** Ties of one pair as lines side by side, or as one line that tells the strongest. */
  parallels: z.enum(['fanned', 'merged']).default('fanned'),
  /** Kinds of working ties are written on their lines. */
  kindMarks: z.boolean().default(false),
  /** What the outlined areas show; `arrangement` is what the sheet was last arranged by. */
  hulls: z.enum(['fields', 'sectors', 'arrangement', 'none']).default('fields'),
});
export type SheetLayers = z.infer<typeof sheetLayers>;

/** Only actors of which the attribute has one of these values; an actor passes when it passes every entry. */
export const sheetFilter = z.array(z.strictObject({ attribute: z.string().min(1), values: z.array(z.string()) }));
export type SheetFilter = z.infer<typeof sheetFilter>;

/** A text on the sheet, its upper left corner at x, y in map units. */
export const sheetNote = z.strictObject({
  id: z.string().min(1),
  text: z.string().trim().min(1).max(2000),
  x: z.number(),
  y: z.number(),
});
export type SheetNote = z.infer<typeof sheetNote>;

/** An area people name and draw around actors. */
export const sheetArea = z.strictObject({
  id: z.string().min(1),
  label: z.string().trim().min(1).max(200),
  actorIds: z.array(actorId),
});
export type SheetArea = z.infer<typeof sheetArea>;

/** At most 6 MiB of picture, written as base64. */
const pictureCharacters = 8 * 2 ** 20;

/**
 * What lies below everything: a picture, or the outline of the quarter as closed rings, inside a box whose upper left
 * corner is at x, y; the corners of rings are counted from there; all in map units.
 */
export const sheetBackground = z.strictObject({
  /** A data address of type image/png, image/jpeg or image/webp; anything else is not drawn. */
  picture: z.string().max(pictureCharacters).nullable(),
  rings: z.array(z.array(z.strictObject({ x: z.number(), y: z.number() }))),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  opacity: z.number().min(0).max(1),
});
export type SheetBackground = z.infer<typeof sheetBackground>;

/**
 * How a whole sheet was arranged: by forces within fields of action or along ties, as columns, as boxes of areas, on
 * rings by a measure, or with actors facing bodies or measures.
 */
export const arrangedBy = z.enum([
  'fields',
  'ties',
  'fieldColumns',
  'sectorColumns',
  'areas',
  'rings',
  'bodySides',
  'measureSides',
]);
export type ArrangedBy = z.infer<typeof arrangedBy>;

/** A column, box, side or ring around its middle, in map units. */
export const arrangementPart = z.strictObject({
  /** The field, sector, area or side it stands for; null are those without, or a ring. */
  id: z.string().nullable(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  /** The values within a ring; null where it is none, or where no value is defined. */
  values: z.strictObject({ least: z.number(), most: z.number() }).nullable(),
});
export type ArrangementPart = z.infer<typeof arrangementPart>;

/** What is kept of the last arrangement of a whole sheet, so that it can be explained and made again. */
export const sheetArrangement = z.strictObject({
  by: arrangedBy,
  seed: z.int().min(0).default(1),
  /** The measure rings stand for. */
  measure: z.string().nullable().default(null),
  parts: z.array(arrangementPart).default([]),
  /** How many times bigger than usual its headings are, so that they are read where the whole sheet is seen. */
  headingScale: z.number().min(1).default(1),
});
export type SheetArrangement = z.infer<typeof sheetArrangement>;

/** A saved sheet of the map; `question` is its guiding question. */
export const view = z.strictObject({
  id: viewId,
  name: z.string().trim().min(1).max(500),
  question: z.string().max(1000).default(''),
  projection: projection.default('net'),
  notation: notation.default('actorMap'),
  /** Null draws what the document has: relations, or joint measures where there are none. */
  layers: sheetLayers.nullable().default(null),
  filter: sheetFilter.default([]),
  /** `attribute:<key>` or `measure:<id>`; null colours by sector. */
  colourBy: z.string().nullable().default(null),
  /** `attribute:<key>` or `measure:<id>`; null sizes by influence. */
  sizeBy: z.string().nullable().default(null),
  /** Day the sheet shows; null is the reference date of the network. */
  asOf: optionalDate,
  notes: z.array(sheetNote).default([]),
  areas: z.array(sheetArea).default([]),
  background: sheetBackground.nullable().default(null),
  arrangement: sheetArrangement.nullable().default(null),
});
export type View = z.infer<typeof view>;

export const viewReferences: readonly Reference[] = [
  { path: ['layers', 'neighbourhoodOf'], target: 'actors', kind: 'optional' },
  { path: ['areas', '*', 'actorIds', '*'], target: 'actors', kind: 'entry' },
];

/** Where a record stands on a sheet; `nodeId` is an actor, body or measure, x grows right and y down, in map units. */
export const viewPosition = z.strictObject({
  id: viewPositionId,
  viewId,
  nodeId: z.string().min(1),
  x: z.number(),
  y: z.number(),
  pinned: z.boolean().default(false),
  projection: placedProjection.default('net'),
});
export type ViewPosition = z.infer<typeof viewPosition>;

export const viewPositionReferences: readonly Reference[] = [{ path: ['viewId'], target: 'views', kind: 'required' }];

/** The identifier of the position of a node in one projection of a sheet; one per pair. */
export function viewPositionKey(sheet: string, nodeId: string, inProjection: PlacedProjection = 'net'): string {
  return inProjection === 'net' ? `${sheet}:${nodeId}` : `${sheet}:${inProjection}:${nodeId}`;
}
