import type { SheetArea, SheetBackground, SheetNote, View } from '../model/records/view.ts';
import type { Sheet } from '../notation/sheet.ts';
import type { Tokens } from '../notation/tokens.ts';
import type { Box } from './geometry.ts';
import type { HullGroup } from './hulls.ts';
import { bottomToBase, type Drawing, type Mark, path, short, type TextWidth, text } from './marks.ts';
import { labelSize } from './node-marks.ts';
import { around } from './sheet-drawing.ts';
import { wrapped } from './wrapped.ts';

/** What people put on a sheet themselves, beside what follows from the records. */
export type Annotations = Pick<View, 'notes' | 'areas' | 'background'>;

export const noAnnotations: Annotations = { notes: [], areas: [], background: null };

/** The longest line of a note, its margin and the height of a line, in map units at the usual size of labels. */
const lineLength = 170;
const margin = 8;
const lineHeight = 16;
/** The folded corner of a note. */
const fold = 9;

/** A note in lines, with the room it takes. */
export interface PlacedNote {
  readonly id: string;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** A note as it lies on the sheet; its upper left corner stays where it is whatever the size of labels. */
export function placedNote({ id, text: words, x, y }: SheetNote, labelScale: number, textWidth: TextWidth): PlacedNote {
  const lines = words.split('\n').flatMap((line) => wrapped(line, lineLength, 400, textWidth));
  const longest = Math.max(2 * fold, ...lines.map((line) => textWidth(line, 400)));
  const width = labelScale * (longest + 2 * margin);
  const height = labelScale * (lines.length * lineHeight + 2 * margin);
  return { id, lines, box: { x: x + width / 2, y: y + height / 2, width, height } };
}

/** Notes as small sheets of paper with a folded corner, above everything else; null where there are none. */
export function notesDrawing(
  notes: readonly SheetNote[],
  labelScale: number,
  textWidth: TextWidth,
  tokens: Tokens,
): Drawing | null {
  if (notes.length === 0) return null;
  const placed = notes.map((note) => placedNote(note, labelScale, textWidth));
  return {
    marks: placed.flatMap((note) => noteMarks(note, labelScale, tokens)),
    box: around(placed.map(({ box }) => box)),
  };
}

function noteMarks({ lines, box }: PlacedNote, labelScale: number, tokens: Tokens): Mark[] {
  const [left, right] = [box.x - box.width / 2, box.x + box.width / 2];
  const [top, bottom] = [box.y - box.height / 2, box.y + box.height / 2];
  const corner = fold * labelScale;
  const [inX, inY] = [short(right - corner), short(bottom - corner)];
  const [x1, x2, y1, y2] = [left, right, top, bottom].map(short);
  const size = labelSize * labelScale;
  return [
    path(`M${x1} ${y1} L${x2} ${y1} L${x2} ${inY} L${inX} ${y2} L${x1} ${y2} Z`, {
      fill: tokens.surface,
      stroke: tokens.control,
      width: 1,
      join: 'round',
    }),
    path(`M${x2} ${inY} L${inX} ${inY} L${inX} ${y2} Z`, {
      fill: tokens.hover,
      stroke: tokens.control,
      width: 1,
      join: 'round',
    }),
    ...lines.map((line, index) =>
      text(line, {
        x: left + margin * labelScale,
        y: top + (margin + (index + 1) * lineHeight) * labelScale - size * bottomToBase,
        size,
        fill: tokens.ink,
        anchor: 'start',
      }),
    ),
  ];
}

/**
 * The areas of a sheet: those that follow from the records, then those somebody has named, with the members that are
 * drawn.
 */
export function groupsWith(
  groups: readonly HullGroup[],
  { areas, background }: Pick<Annotations, 'areas' | 'background'>,
  sheet: Sheet,
): readonly HullGroup[] {
  const usual = background ? groups.map((group): HullGroup => ({ ...group, look: 'thinTone' })) : groups;
  return areas.length === 0 ? usual : [...usual, ...areas.map((area) => namedGroup(area, sheet))];
}

function namedGroup({ id, label, actorIds }: SheetArea, { nodes }: Sheet): HullGroup {
  const members = new Set<string>(actorIds);
  const memberKeys = nodes.filter((node) => node.table === 'actors' && members.has(node.id)).map(({ key }) => key);
  return { id: `named:${id}`, label, memberKeys, look: 'line' };
}

const pictureStart = /^data:image\/(?:png|jpeg|webp);base64,/;

/** The picture and the outlines that lie below everything; null where there is nothing of the kind. */
export function backgroundDrawing(background: SheetBackground | null, tokens: Tokens): Drawing | null {
  if (!background) return null;
  const { picture, rings, x, y, width, height, opacity } = background;
  const marks: Mark[] = [];
  if (picture !== null && pictureStart.test(picture)) {
    marks.push({ type: 'image', href: picture, x, y, width, height, opacity });
  }
  const d = rings.filter((ring) => ring.length > 1).map((ring) => ringPath(ring, { x, y }));
  if (d.length > 0) marks.push(path(d.join(' '), { stroke: tokens.ink3, width: 2.5, join: 'round', opacity }));
  return { marks, box: { x: x + width / 2, y: y + height / 2, width, height } };
}

/** Corners of an outline are counted from the upper left corner of its box. */
function ringPath(ring: SheetBackground['rings'][number], corner: { readonly x: number; readonly y: number }): string {
  const points = ring.map(({ x, y }) => `${short(corner.x + x)} ${short(corner.y + y)}`);
  return `M${points.join(' L')} Z`;
}

/** Drawings one over the other. */
export function stacked(drawings: readonly (Drawing | null)[]): Drawing | null {
  const drawn = drawings.filter((one) => one !== null);
  if (drawn.length === 0) return null;
  return {
    marks: drawn.flatMap(({ marks }) => marks),
    box: around(drawn.map(({ box }) => box)),
    names: drawn.flatMap(({ names = [] }) => names),
  };
}
