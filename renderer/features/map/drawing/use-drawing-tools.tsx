import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import type { ActorId } from '../../../../shared/model/identifiers.ts';
import type { Sheet } from '../../../../shared/notation/sheet.ts';
import type { Actor } from '../../../../shared/model/records/actor.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { View } from '../../../../shared/model/records/view.ts';
import type { ConnectingListener } from '../../../map/connecting.ts';
import type { Point } from '../../../../shared/picture/geometry.ts';
import type { MapHandle } from '../../../map/MapCanvas.tsx';
import { freePlace } from '../../../../shared/picture/place-beside.ts';
import { currentDocument } from '../../../state/document.ts';
import { host } from '../../../state/host.ts';
import { useTranslate } from '../../../state/preferences.ts';
import { openRecord, startRecord } from '../../../state/open-record.ts';
import { notifyUndoable, run } from '../../../state/run.ts';
import { currentSelection, type RecordKey, select } from '../../../state/selection.ts';
import { startValues } from '../../../state/start-values.ts';
import { refusesEdits } from '../DayMenu.tsx';
import { layersOf } from '../../../../shared/views/shown-view.ts';
import { changeLayers } from '../current-view.ts';
import { keyOf, recordsOf } from '../record-keys.ts';
import { sheetOfView } from '../stored-places.ts';
import { currentDrawing, rememberKind, setTool, sketch, sketchActor, useDrawing } from './drawing-state.ts';
import { draftOf, drawnActor, relationBetween, type TieDraft, tieChanges } from './drawn-records.ts';
import { NameField } from './NameField.tsx';
import { duplicateActors, type Placed } from './selection-edits.ts';
import { SheetMenu } from './SheetMenu.tsx';
import { useRemoval } from './use-removal.tsx';
import { TargetField } from './TargetField.tsx';
import { TiePopover } from './TiePopover.tsx';

interface DrawingParts {
  readonly map: RefObject<MapHandle | null>;
  readonly network: Network;
  readonly view: View;
  readonly sheet: Sheet;
  readonly onSelect: (keys: readonly string[]) => void;
  readonly onOpen: (key: string) => void;
  /** Places by node key. */
  readonly stored: ReadonlyMap<string, Point>;
  /** Begins a note, at a place or in the middle of what can be seen. */
  readonly onNote: (at?: Point) => void;
  /** Asks for the name of an area around what is selected. */
  readonly onArea: () => void;
}

/** How far the next actor of a row stands from the one before, in map units. */
const rowStep = 130;

const editingKeys: ReadonlySet<string> = new Set(['a', 'b', 'd', 't', 'delete']);

const actorOf = (key: string) => (key.startsWith('actors:') ? key.slice('actors:'.length) : null);

/** What is drawn on the sheet by mouse and keys: actors, ties, and the fields in which they get their names. */
export function useDrawingTools({ map, network, view, sheet, onSelect, onOpen, stored, onNote, onArea }: DrawingParts) {
  const t = useTranslate();
  const { sketch: open, tool, lastKind, anew } = useDrawing();
  const removal = useRemoval(() => backToSheet(map));
  const [menu, openMenu] = useState<(Point & { readonly place: Point | null }) | null>(null);

  const placeFor = (wish: Point): Point => freePlace(wish, [...stored.values()]);
  const actorPlace = (id: string): Point => stored.get(`actors:${id}`) ?? { x: 0, y: 0 };
  /** Ends what is being drawn, unless something else is being drawn by now; the keyboard goes back to the sheet. */
  const end = () => {
    if (currentDrawing().sketch === open) sketch(null);
    setTimeout(() => {
      if (document.activeElement === document.body) backToSheet(map);
    });
  };
  const startActor = () => {
    const from = currentActor(map);
    const middle = map.current?.middle() ?? { x: 0, y: 0 };
    sketchActor(placeFor(from ? { x: actorPlace(from).x + rowStep, y: actorPlace(from).y } : middle));
  };
  const storeActor = async (name: string, at: Point, fromId: string | null): Promise<boolean> => {
    const { id, records, places } = drawnActor(name, at, currentDocument().network);
    const result = await run(() => host().records.create({ records, places: { ...sheetOfView(view), places } }));
    if (!result) return false;
    select([{ table: 'actors', id }]);
    if (fromId) await whenKnown(id, () => sketch({ type: 'tie', sourceId: fromId, targetId: id }));
    return true;
  };
  const takeActor = (actor: Actor, fromId: string | null) => {
    select([{ table: 'actors', id: actor.id }]);
    map.current?.reveal([`actors:${actor.id}`]);
    if (fromId && fromId !== actor.id) sketch({ type: 'tie', sourceId: fromId, targetId: actor.id });
    else end();
  };

  const onConnect: ConnectingListener['onConnect'] = (sourceKey, to, keeps) => {
    const sourceId = actorOf(sourceKey);
    if (sourceId === null || refusesEdits(network, view)) return;
    if (tool === 'relation' && !keeps) setTool('select');
    const targetId = 'key' in to ? actorOf(to.key) : null;
    if (targetId !== null) sketch({ type: 'tie', sourceId, targetId });
    else if ('at' in to) sketchActor(to.at, sourceId);
  };

  const onDraw = (at: Point) => {
    if (tool === 'note') {
      setTool('select');
      onNote(at);
    } else if (!refusesEdits(network, view)) sketchActor(at);
  };

  const selectAll = () => onSelect(sheet.nodes.map((node) => node.key));
  const placedOf = (keys: readonly string[]): Placed =>
    keys.flatMap((key) => {
      const place = stored.get(key);
      return place ? [{ key, ...place }] : [];
    });
  /** What keys work on: what is selected, else what the keyboard has got to. */
  const subjects = (): readonly RecordKey[] => {
    const focused = map.current?.focused() ?? focusedRow();
    const selection = currentSelection();
    const tie = sheet.ties.find(({ key }) => key === focused);
    if (tie?.id && tie.table === 'relations') return [{ table: 'relations', id: tie.id }];
    const focusedActor = focused && actorOf(focused);
    return selection.length === 0 && focusedActor ? [{ table: 'actors', id: focusedActor }] : selection;
  };
  const onContext = (key: string | null, at: Point) => {
    if (key === null) onSelect([]);
    else if (!currentSelection().some((record) => keyOf(record) === key)) onSelect([key]);
    openMenu({ ...at, place: key === null ? (map.current?.placeOf(at) ?? null) : null });
  };
  const openMenuByKeys = () => {
    const box = document.activeElement?.getBoundingClientRect();
    const [first] = subjects();
    const place = first && stored.get(keyOf(first));
    const screen = place && map.current?.screenOf(place);
    if (first) onSelect(subjects().map(keyOf));
    if (!box) return;
    const at = { x: box.x + (screen?.x ?? 24), y: box.y + (screen?.y ?? 24), place: null };
    // The key that opens the menu would close it again.
    setTimeout(() => openMenu(at));
  };

  /** Keys together with ctrl; those alone are in `onKeyDown`. */
  const takeModKey = (key: string): boolean => {
    if (key === 'a') selectAll();
    else if (key === 'd') void duplicateActors(network, view, placedOf(subjects().map(keyOf)));
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const onSheet =
      event.target instanceof Element && event.target.closest('[role="application"], [data-key]') !== null;
    if (!onSheet || event.altKey) return false;
    const key = event.key.toLowerCase();
    // An earlier day is only read.
    if (editingKeys.has(key) && !(key === 'a' && event.ctrlKey) && refusesEdits(network, view)) {
      event.preventDefault();
      return true;
    }
    if (event.ctrlKey || event.metaKey) {
      if (event.shiftKey || !takeModKey(key)) return false;
      event.preventDefault();
      return true;
    }
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenuByKeys();
    else if (event.shiftKey) return false;
    else if (event.key === 'Delete') removal.ask(subjects());
    else if (key === 'g') void changeLayers({ desired: !layersOf(view, network).desired });
    else if (key === 'u') switchSurroundings();
    else if (key === 'v') setTool('select');
    else if (key === 'h') setTool('hand');
    else if (key === 'o') setTool('lasso');
    else if (key === 't') onNote();
    else if (key === 'a') startActor();
    else if (key === 'b') {
      const sourceId = currentActor(map);
      if (sourceId === null) setTool('relation');
      else sketch({ type: 'target', sourceId });
    } else if (event.key === 'Escape' && tool !== 'select') setTool('select');
    else return false;
    event.preventDefault();
    return true;
  };

  const switchSurroundings = () => {
    const isOn = layersOf(view, network).neighbourhoodOf !== null;
    const actor = currentActor(map);
    if (isOn || actor) void changeLayers({ neighbourhoodOf: isOn ? null : (actor as ActorId) });
  };

  let field: ReactNode = null;
  let popover: ReactNode = null;
  if (open?.type === 'actor') {
    const { at, fromId } = open;
    const next = () => sketchActor(placeFor({ x: at.x + rowStep, y: at.y }));
    field = (
      <NameField
        key={open.serial}
        map={map}
        at={at}
        onStore={(name) => storeActor(name, at, fromId)}
        onTake={(actor) => takeActor(actor, fromId)}
        onNext={fromId === null ? next : null}
        onEnd={end}
      />
    );
  } else if (open?.type === 'target') {
    const source = network.find('actors', open.sourceId);
    field = source && (
      <TargetField
        key={source.id}
        map={map}
        at={actorPlace(source.id)}
        source={source}
        onChoose={(targetId) => sketch({ type: 'tie', sourceId: source.id, targetId })}
        onEnd={end}
      />
    );
  } else if (open?.type === 'tie') {
    const [source, target] = [network.find('actors', open.sourceId), network.find('actors', open.targetId)];
    const existing = anew ? null : relationBetween(network, open.sourceId, open.targetId, lastKind);
    popover = source && target && (
      <TiePopover
        key={`${existing?.id ?? 'new'} ${source.id} ${target.id}`}
        source={existing?.sourceId === target.id ? target : source}
        target={existing?.sourceId === target.id ? source : target}
        existing={existing}
        kind={lastKind}
        onStore={async (draft, aside) => {
          rememberKind(draft.kind);
          const names = { source: source.name, target: target.name };
          const message = existing ? t('drawing:tie.changed', names) : t('drawing:tie.created', names);
          const isStored = await storeTie(draft, { existing, ...open }, aside ? message : null);
          if (isStored) end();
          return isStored;
        }}
        onFurther={() => sketch(open, true)}
        onMore={(draft) => {
          sketch(null);
          if (existing) openRecord('relations', existing.id);
          else startRecord('relations', { ...draft, sourceId: source.id, targetId: target.id });
        }}
        onDiscard={end}
      />
    );
  }
  const sketchTie =
    open?.type === 'tie' ? { sourceKey: `actors:${open.sourceId}`, targetKey: `actors:${open.targetId}` } : null;
  const menuNode = menu && (
    <SheetMenu
      at={menu}
      network={network}
      view={view}
      records={currentSelection()}
      nodes={placedOf(currentSelection().map(keyOf))}
      onOpen={() => currentSelection()[0] && onOpen(keyOf(currentSelection()[0] as RecordKey))}
      onConnect={(sourceId) => sketch({ type: 'target', sourceId })}
      onDraw={() => (menu.place ? onDraw(menu.place) : startActor())}
      onNote={() => onNote(menu.place ?? undefined)}
      onArea={onArea}
      onSelectAll={selectAll}
      onRemove={() => removal.ask(currentSelection())}
      onEnd={() => removal.askToEnd(currentSelection())}
      onClose={() => openMenu(null)}
    />
  );
  return {
    tool,
    onConnect,
    onContext,
    onDraw,
    onTrash: (keys: readonly string[]) =>
      !refusesEdits(network, view) && removal.ask(keys.flatMap((key) => recordsOf(key, sheet))),
    onLasso(keys: readonly string[], additive: boolean) {
      setTool('select');
      onSelect(additive ? [...new Set([...currentSelection().map(keyOf), ...keys])] : keys);
    },
    onKeyDown,
    field,
    popover,
    menu: menuNode,
    removal: removal.dialog,
    sketchTie,
    listEdits: {
      onNew: startActor,
      onConnect: (sourceId: string) => sketch({ type: 'target', sourceId }),
      onRename: (id: string, name: string) => void renameActor(id, name),
      onRemove: (keys: readonly string[]) => removal.ask(keys.flatMap((key) => recordsOf(key, sheet))),
      placedOf,
    },
  };
}

function renameActor(id: string, name: string): Promise<unknown> {
  return run(() => host().actors.update({ id, changes: { name }, mergeKey: null }));
}

/** The actor the keyboard has got to, or the only one that is selected. */
function currentActor(map: RefObject<MapHandle | null>): string | null {
  const focused = map.current?.focused() ?? focusedRow();
  const [only, another] = currentSelection();
  const selected = only?.table === 'actors' && !another ? only.id : null;
  return (focused && actorOf(focused)) ?? selected;
}

/** The row of the list that has the keyboard's focus. */
function focusedRow(): string | null {
  return document.activeElement?.getAttribute('data-key') ?? null;
}

export function backToSheet(map: RefObject<MapHandle | null>): void {
  if (map.current) map.current.focus();
  else document.querySelector<HTMLElement>('[data-key][tabindex="0"]')?.focus();
}

/** Makes the tie, or changes the one there is; `message` offers the way back. */
async function storeTie(
  draft: TieDraft,
  {
    existing,
    sourceId,
    targetId,
  }: { existing: ReturnType<typeof relationBetween>; sourceId: string; targetId: string },
  message: string | null,
): Promise<boolean> {
  const changes = existing ? tieChanges(draftOf(existing), draft) : null;
  if (changes && Object.keys(changes).length === 0) return true;
  const result = await run(() =>
    existing && changes
      ? host().relations.update({ id: existing.id, changes, mergeKey: null })
      : host().relations.create({
          record: { ...startValues('relations', currentDocument().network), ...draft, sourceId, targetId },
        }),
  );
  if (result && message) notifyUndoable(message, result);
  return result !== null;
}

/** Calls back once the mirror knows an actor that has just been made. */
async function whenKnown(id: string, then: () => void): Promise<void> {
  for (let tries = 0; tries < 100 && !currentDocument().network.find('actors', id); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if (currentDocument().network.find('actors', id)) then();
}
