import { type ActorId, newId } from '../../../../shared/model/identifiers.ts';
import type { SheetArea, SheetBackground, SheetNote, View } from '../../../../shared/model/records/view.ts';
import type { Outline } from '../../../../shared/exchange/outline.ts';
import type { Box, Point } from '../../../../shared/picture/geometry.ts';

type Notes = Pick<View, 'notes'>;
type Areas = Pick<View, 'areas'>;

const onGrid = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y) });

/** The notes of a sheet with one more. */
export function withNote({ notes }: Notes, text: string, at: Point): Notes & { readonly id: string } {
  const id = newId<string>();
  return { notes: [...notes, { id, text: text.trim(), ...onGrid(at) }], id };
}

/** The notes with one of them changed; a note nothing is left of goes. */
export function withChangedNote({ notes }: Notes, id: string, changes: Partial<SheetNote>): Notes {
  const { text = null } = changes;
  if (text?.trim() === '') return withoutNote({ notes }, id);
  return { notes: notes.map((note) => (note.id === id ? { ...note, ...changes } : note)) };
}

export function withMovedNote(view: Notes, id: string, at: Point): Notes {
  return withChangedNote(view, id, onGrid(at));
}

export function withoutNote({ notes }: Notes, id: string): Notes {
  return { notes: notes.filter((note) => note.id !== id) };
}

/** The areas of a sheet with one more around these actors. */
export function withArea({ areas }: Areas, label: string, actorIds: readonly string[]): Areas {
  return { areas: [...areas, { id: newId<string>(), label: label.trim(), actorIds: actorIds as ActorId[] }] };
}

export function withChangedArea({ areas }: Areas, id: string, changes: Partial<SheetArea>): Areas {
  return { areas: areas.map((area) => (area.id === id ? { ...area, ...changes } : area)) };
}

/** Puts actors into an area; those who are in it stay where they are in its list. */
export function withMembers({ areas }: Areas, id: string, actorIds: readonly string[]): Areas {
  const area = areas.find((one) => one.id === id);
  const members = new Set<string>([...(area?.actorIds ?? []), ...actorIds]);
  return withChangedArea({ areas }, id, { actorIds: [...members] as ActorId[] });
}

export function withoutMembers({ areas }: Areas, id: string, actorIds: readonly string[]): Areas {
  const gone = new Set(actorIds);
  const area = areas.find((one) => one.id === id);
  return withChangedArea({ areas }, id, { actorIds: area?.actorIds.filter((one) => !gone.has(one)) ?? [] });
}

export function withoutArea({ areas }: Areas, id: string): Areas {
  return { areas: areas.filter((area) => area.id !== id) };
}

/** A picture or an outline of the quarter, with the shape of its box. */
export type BackgroundSource = Outline & { readonly picture: string | null };

const usualOpacity = 0.6;

/** A background as big as a box of the sheet allows, in its middle. */
export function newBackground({ picture, rings, width, height }: BackgroundSource, room: Box): SheetBackground {
  const start = { picture, rings, x: 0, y: 0, width, height, opacity: picture === null ? 1 : usualOpacity };
  return fitted(start, room);
}

/** The background around a box of the sheet. */
export function fitted(background: SheetBackground, room: Box): SheetBackground {
  const scale = Math.max(room.width / background.width, room.height / background.height) || 1;
  const { width, height, ...rest } = scaled(background, scale);
  return { ...rest, width, height, x: Math.round(room.x - width / 2), y: Math.round(room.y - height / 2) };
}

/** The sides of a background are between these, in map units. */
const smallest = 40;
const largest = 40_000;

/** A background that many times as big, its upper left corner where it was. */
export function scaled(background: SheetBackground, times: number): SheetBackground {
  const longest = Math.max(background.width, background.height);
  const factor = Math.min(largest / longest, Math.max(smallest / longest, times));
  const by = (value: number) => Math.round(10 * value * factor) / 10;
  return {
    ...background,
    width: by(background.width),
    height: by(background.height),
    rings: background.rings.map((ring) => ring.map(({ x, y }) => ({ x: by(x), y: by(y) }))),
  };
}
