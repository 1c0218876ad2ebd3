import { type RefObject, useEffect, useState } from 'react';
import type { Network } from '../../../../shared/model/network.ts';
import type { View } from '../../../../shared/model/records/view.ts';
import type { Tokens } from '../../../../shared/notation/tokens.ts';
import type { Point } from '../../../../shared/picture/geometry.ts';
import { around } from '../../../../shared/picture/sheet-drawing.ts';
import { registerCommands } from '../../../app/commands.ts';
import type { MapHandle } from '../../../map/MapCanvas.tsx';
import type { MapView } from '../../../map/map-view.ts';
import { layersOf } from '../../../../shared/views/shown-view.ts';
import { freePlace } from '../../../../shared/picture/place-beside.ts';
import { currentDocument } from '../../../state/document.ts';
import { useTranslate } from '../../../state/preferences.ts';
import { currentSelection, type RecordKey, useSelection } from '../../../state/selection.ts';
import { changeLayers, currentView } from '../current-view.ts';
import { refusesEdits } from '../DayMenu.tsx';
import { sketch, useDrawing } from '../drawing/drawing-state.ts';
import { setMap, useMapSettings } from '../map-settings.ts';
import { AnnotationPanel } from './AnnotationPanel.tsx';
import { BackgroundGrips } from './BackgroundGrips.tsx';
import { NoteLayer } from './NoteLayer.tsx';
import { NoteMenu } from './NoteMenu.tsx';
import {
  addArea,
  addNote,
  changeArea,
  changeBackground,
  changeNote,
  chooseBackground,
  fitBackground,
  moveNote,
  removeArea,
  removeBackground,
  removeNote,
  resizeBackground,
} from './store-annotations.ts';
import { WordsField } from './WordsField.tsx';

interface AnnotationParts {
  readonly map: RefObject<MapHandle | null>;
  readonly network: Network;
  readonly view: View;
  /** Where everybody stands, by node key. */
  readonly places: ReadonlyMap<string, Point>;
  /** Gives the keyboard back to the sheet. */
  readonly onBack: () => void;
}

/** The room of a sheet nobody is on. */
const emptyRoom = { x: 0, y: 0, width: 800, height: 600 };
/** Space around the actors that a background covers as well. */
const spare = 80;

function actorsOf(selection: readonly RecordKey[]): string[] {
  return selection.flatMap(({ table, id }) => (table === 'actors' ? [id] : []));
}

/** What people put on the sheet themselves: notes, named areas, a background, with the fields and menus for them. */
export function useAnnotations({ map, network, view, places, onBack }: AnnotationParts) {
  const t = useTranslate();
  const { sketch: open } = useDrawing();
  const { annotations: panelOpen } = useMapSettings();
  const [menu, openMenu] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const [spoken, setSpoken] = useState('');
  const selected = actorsOf(useSelection());

  const startNote = (wish?: Point) => {
    if (refusesEdits(network, view)) return;
    const at = wish ?? freePlace(map.current?.middle() ?? { x: 0, y: 0 }, [...places.values()]);
    if (!layersOf(view, network).notes) void changeLayers({ notes: true });
    sketch({ type: 'note', at, id: null });
  };
  const editNote = (id: string) => {
    const note = view.notes.find((one) => one.id === id);
    if (note && !refusesEdits(network, view)) sketch({ type: 'note', at: note, id });
  };
  const startArea = () => {
    const actorIds = actorsOf(currentSelection());
    const [first] = actorIds.flatMap((id) => places.get(`actors:${id}`) ?? []);
    if (actorIds.length > 0 && !refusesEdits(network, view))
      sketch({ type: 'area', actorIds, at: first ?? { x: 0, y: 0 } });
  };
  const room = () => {
    const box = around([...places.values()].map((place) => ({ ...place, width: spare, height: spare })));
    return box.width === 0 ? emptyRoom : box;
  };
  const end = () => {
    sketch(null);
    setTimeout(() => document.activeElement === document.body && onBack());
  };
  useEffect(
    () =>
      registerCommands([
        { id: 'map.annotations', label: (one) => one('drawing:panel.open'), run: () => setMap({ annotations: true }) },
        {
          id: 'map.area',
          label: (one) => one('drawing:area.fromSelection'),
          enabled: () => actorsOf(currentSelection()).length > 0,
          run: () => {
            if (refusesEdits(currentDocument().network, currentView())) return;
            sketch({ type: 'area', actorIds: actorsOf(currentSelection()), at: { x: 0, y: 0 } });
          },
        },
      ]),
    [],
  );

  let field = null;
  if (open?.type === 'note') {
    const { at, id } = open;
    const note = view.notes.find((one) => one.id === id);
    field = (
      <WordsField
        key={id ?? 'new'}
        map={map}
        at={at}
        label={t('drawing:note.label')}
        placeholder={t('drawing:note.placeholder')}
        hint={t('drawing:note.keys')}
        maxLength={2000}
        words={note?.text ?? ''}
        onStore={(text) => {
          if (note) void changeNote(note.id, text).then(() => focusNote(note.id));
          else void addNote(text, at).then((id) => focusNote(id));
          setSpoken(note ? t('drawing:note.changed') : t('drawing:note.made'));
        }}
        onEnd={end}
      />
    );
  } else if (open?.type === 'area') {
    const { at, actorIds } = open;
    field = (
      <WordsField
        key="area"
        map={map}
        at={at}
        label={t('drawing:area.label')}
        placeholder={t('drawing:area.placeholder')}
        hint={t('drawing:area.around', { count: actorIds.length })}
        maxLength={200}
        words=""
        short
        onStore={(name) => void addArea(name, actorIds)}
        onEnd={end}
      />
    );
  }
  const overlay = (mapView: MapView, labelScale: number, tokens: Tokens) => (
    <>
      {panelOpen && view.background && (
        <BackgroundGrips
          view={mapView}
          background={view.background}
          onChange={(background, byKeys) => void changeBackground(background, byKeys ? 'keys' : null)}
        />
      )}
      <NoteLayer
        view={mapView}
        labelScale={labelScale}
        tokens={tokens}
        notes={layersOf(view, network).notes ? view.notes : []}
        written={open?.type === 'note' ? open.id : null}
        actions={{
          onEdit: editNote,
          onMove: (id, at, byKeys) => {
            void moveNote(id, at, byKeys);
            setSpoken(t('drawing:note.moved'));
          },
          onRemove: (id) => void removeNote(id).then(onBack),
          onMenu: (id, at) => openMenu({ id, at }),
        }}
      />
    </>
  );
  const panel = panelOpen && (
    <AnnotationPanel
      network={network}
      view={view}
      selected={selected.length}
      edits={{
        startNote: () => startNote(),
        changeNote: (id, text) => void changeNote(id, text),
        removeNote: (id) => void removeNote(id),
        startArea,
        changeArea: (id, changes) => void changeArea(id, changes),
        removeArea: (id) => void removeArea(id),
        chooseBackground: (file) => void chooseBackground(file, room()),
        changeBackground: (background, control) => void changeBackground(background, control),
        resizeBackground: (times) => void resizeBackground(times),
        fitBackground: () => void fitBackground(room()),
        removeBackground: () => void removeBackground(),
      }}
      onClose={() => {
        setMap({ annotations: false });
        onBack();
      }}
    />
  );
  return {
    startNote,
    startArea,
    overlay,
    field,
    panel,
    menu: menu && (
      <NoteMenu
        at={menu.at}
        onEdit={() => editNote(menu.id)}
        onRemove={() => void removeNote(menu.id)}
        onClose={() => openMenu(null)}
      />
    ),
    live: <output className="kw-visually-hidden">{spoken}</output>,
  };
}

/** Gives the keyboard to a note as soon as it is on the sheet. */
function focusNote(id: string | null, tries = 20): void {
  const note = id && document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`);
  if (note) note.focus({ preventScroll: true });
  else if (id && tries > 0) setTimeout(() => focusNote(id, tries - 1), 25);
}
