import type { CommandResult } from '../../../../shared/contract/index.ts';
import type { SheetBackground, View } from '../../../../shared/model/records/view.ts';
import type { Box, Point } from '../../../../shared/picture/geometry.ts';
import { currentDocument } from '../../../state/document.ts';
import { translate } from '../../../state/preferences.ts';
import { notifyUndoable, run } from '../../../state/run.ts';
import { changeView, currentView } from '../current-view.ts';
import { refusesEdits } from '../DayMenu.tsx';
import {
  fitted,
  newBackground,
  scaled,
  withArea,
  withChangedArea,
  withChangedNote,
  withMembers,
  withMovedNote,
  withNote,
  withoutArea,
  withoutMembers,
  withoutNote,
} from './annotation-edits.ts';
import { readBackground } from './background-file.ts';

type Part = Partial<Pick<View, 'notes' | 'areas' | 'background'>>;

/** Changes what people put on the sheet that is shown, unless it shows an earlier day. */
async function edit(change: (view: View) => Part, burst: string | null = null): Promise<CommandResult | null> {
  const view = currentView();
  if (refusesEdits(currentDocument().network, view)) return null;
  return changeView(change(view), burst);
}

/** The same, and says what was done with a way back. */
async function editAloud(message: string, change: (view: View) => Part): Promise<void> {
  const result = await edit(change);
  if (result) notifyUndoable(message, result);
}

/** Puts a note on the sheet; the answer is its identifier, or null. */
export async function addNote(text: string, at: Point): Promise<string | null> {
  if (text === '') return null;
  let id = null;
  const result = await edit((view) => {
    const made = withNote(view, text, at);
    ({ id } = made);
    return { notes: made.notes };
  });
  return result && id;
}

export function changeNote(id: string, text: string): Promise<unknown> {
  return text.trim() === '' ? removeNote(id) : edit((view) => withChangedNote(view, id, { text: text.trim() }));
}

/** Steps by keys that follow each other belong together. */
export function moveNote(id: string, at: Point, byKeys: boolean): Promise<unknown> {
  return edit((view) => withMovedNote(view, id, at), byKeys ? `note:${id}` : null);
}

export function removeNote(id: string): Promise<void> {
  const text = currentView().notes.find((note) => note.id === id)?.text ?? '';
  return editAloud(translate()('drawing:note.removed', { text }), (view) => withoutNote(view, id));
}

export function addArea(name: string, actorIds: readonly string[]): Promise<void> {
  if (name === '') return Promise.resolve();
  return editAloud(translate()('drawing:area.made', { name }), (view) => withArea(view, name, actorIds));
}

export function changeArea(id: string, changes: Parameters<typeof withChangedArea>[2]): Promise<unknown> {
  return edit((view) => withChangedArea(view, id, changes));
}

export function addMembers(id: string, actorIds: readonly string[]): Promise<unknown> {
  return edit((view) => withMembers(view, id, actorIds));
}

export function removeMembers(id: string, actorIds: readonly string[]): Promise<unknown> {
  return edit((view) => withoutMembers(view, id, actorIds));
}

export function removeArea(id: string): Promise<void> {
  const name = currentView().areas.find((area) => area.id === id)?.label ?? '';
  return editAloud(translate()('drawing:area.removed', { name }), (view) => withoutArea(view, id));
}

/** Puts a file below the sheet, around a box of it. */
export async function chooseBackground(file: File, room: Box): Promise<void> {
  const source = await run(() => readBackground(file));
  if (source)
    await editAloud(translate()('drawing:background.placed'), () => ({ background: newBackground(source, room) }));
}

/** Changes of one control that follow each other belong together; without one it is a step of its own. */
export function changeBackground(background: SheetBackground, control: string | null): Promise<unknown> {
  return edit(() => ({ background }), control && `background:${control}`);
}

export function resizeBackground(times: number): Promise<unknown> {
  const { background } = currentView();
  return background ? changeBackground(scaled(background, times), 'size') : Promise.resolve(null);
}

export function fitBackground(room: Box): Promise<unknown> {
  const { background } = currentView();
  return background ? changeBackground(fitted(background, room), null) : Promise.resolve(null);
}

export function removeBackground(): Promise<void> {
  return editAloud(translate()('drawing:background.removed'), () => ({ background: null }));
}
