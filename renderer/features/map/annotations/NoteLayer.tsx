import { type CSSProperties, type KeyboardEvent, type FocusEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { SheetNote } from '../../../../shared/model/records/view.ts';
import type { Tokens } from '../../../../shared/notation/tokens.ts';
import { notesDrawing, placedNote, type PlacedNote } from '../../../../shared/picture/annotations.ts';
import type { Point } from '../../../../shared/picture/geometry.ts';
import type { MapView } from '../../../map/map-view.ts';
import { textWidth } from '../../../map/text-width.ts';
import { useTranslate } from '../../../state/preferences.ts';
import styles from './annotations.module.css';
import { arrowWay } from './arrow-way.ts';
import { useDragging } from './use-dragging.ts';
import { useWithSheet } from './use-with-sheet.ts';

export interface NoteActions {
  readonly onEdit: (id: string) => void;
  readonly onMove: (id: string, at: Point, byKeys: boolean) => void;
  readonly onRemove: (id: string) => void;
  /** What can be done with a note is asked for at a place of the window. */
  readonly onMenu: (id: string, at: Point) => void;
}

interface NoteLayerProps {
  readonly view: MapView;
  readonly labelScale: number;
  readonly tokens: Tokens;
  readonly notes: readonly SheetNote[];
  /** The note that is being written and not drawn meanwhile. */
  readonly written: string | null;
  readonly actions: NoteActions;
}

/**
 * The notes of a sheet: painted with the rest of it, and over each a button that can be reached and moved with the
 * keyboard and the mouse. All notes are one stop of the tab order; arrows lead from note to note.
 */
export function NoteLayer({ view, labelScale, tokens, notes, written, actions }: NoteLayerProps) {
  const t = useTranslate();
  const layer = useWithSheet<HTMLFieldSetElement>(view);
  const [dragged, setDragged] = useState<{ readonly id: string; readonly way: Point } | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const shown = useMemo(
    () =>
      notes
        .filter(({ id }) => id !== written)
        .map((note) => (note.id === dragged?.id ? moved(note, dragged.way) : note)),
    [notes, written, dragged],
  );
  const drawing = useMemo(() => notesDrawing(shown, labelScale, textWidth, tokens), [shown, labelScale, tokens]);
  useEffect(() => view.annotate(drawing), [view, drawing]);

  const stop = shown.find(({ id }) => id === active) ?? shown[0];
  const step = (from: string, by: number) => {
    const at = shown.findIndex(({ id }) => id === from);
    const next = shown[(at + by + shown.length) % shown.length];
    layer.current
      ?.querySelector<HTMLElement>(`[data-note="${CSS.escape(next?.id ?? '')}"]`)
      ?.focus({ preventScroll: true });
  };
  if (shown.length === 0) return null;
  return (
    <fieldset ref={layer} className={styles.layer} aria-label={t('drawing:note.layer')}>
      {shown.map((note, index) => (
        <Note
          key={note.id}
          view={view}
          note={note}
          placed={placedNote(note, labelScale, textWidth)}
          name={t('drawing:note.spoken', { text: note.text, place: index + 1, count: shown.length })}
          stop={note === stop}
          actions={actions}
          onActive={() => setActive(note.id)}
          onStep={(by) => step(note.id, by)}
          onDrag={(way) => setDragged(way && { id: note.id, way })}
        />
      ))}
    </fieldset>
  );
}

function moved(note: SheetNote, way: Point): SheetNote {
  return { ...note, x: note.x + way.x, y: note.y + way.y };
}

interface NoteProps {
  readonly view: MapView;
  readonly note: SheetNote;
  readonly placed: PlacedNote;
  readonly name: string;
  readonly stop: boolean;
  readonly actions: NoteActions;
  readonly onActive: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onDrag: (way: Point | null) => void;
}

function Note({ view, note, placed, name, stop, actions, onActive, onStep, onDrag }: NoteProps) {
  const start = useRef<Point>(note);
  const dragging = useDragging(view, {
    onDrag,
    onDrop: (way) => actions.onMove(note.id, { x: start.current.x + way.x, y: start.current.y + way.y }, false),
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const way = arrowWay(event);
    const { x, y } = event.currentTarget.getBoundingClientRect();
    if (event.altKey) return;
    if (way && event.shiftKey) actions.onMove(note.id, { x: note.x + way.x, y: note.y + way.y }, true);
    else if (way) onStep(way.x + way.y > 0 ? 1 : -1);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      // The key that opens the menu would close it again.
      setTimeout(() => actions.onMenu(note.id, { x: x + 12, y: y + 12 }));
    else if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    else if (event.key === 'Enter' || event.key === 'F2' || event.key.toLowerCase() === 'e') actions.onEdit(note.id);
    else if (event.key === 'Delete') actions.onRemove(note.id);
    else if (event.key === 'Escape') view.surface?.focus({ preventScroll: true });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    onActive();
    if (event.currentTarget.matches(':focus-visible')) view.revealPlace(note);
  };
  const { box } = placed;
  const place: CSSProperties = {
    left: box.x - box.width / 2,
    top: box.y - box.height / 2,
    width: box.width,
    height: box.height,
  };
  return (
    <button
      type="button"
      className={styles.note}
      data-note={note.id}
      style={place}
      aria-label={name}
      tabIndex={stop ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onDoubleClick={() => actions.onEdit(note.id)}
      onContextMenu={(event) => {
        event.preventDefault();
        actions.onMenu(note.id, { x: event.clientX, y: event.clientY });
      }}
      {...dragging}
      onPointerDown={(event) => {
        start.current = { x: note.x, y: note.y };
        event.currentTarget.focus({ preventScroll: true });
        dragging.onPointerDown(event);
      }}
    />
  );
}
