import { headingScaleOf } from '../../../shared/arrangement/arranged.ts';
import { layersArranged, taskOf } from '../../../shared/arrangement/sheet-task.ts';
import type { Network } from '../../../shared/model/network.ts';
import { type ArrangedBy, type View, viewPositionKey } from '../../../shared/model/records/view.ts';
import { type Sheet, type SheetSettings, sheetOf } from '../../../shared/notation/sheet.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import { landscapeOf } from '../../../shared/views/landscape.ts';
import { placeBeside } from '../../../shared/picture/place-beside.ts';
import { textWidth } from '../../map/text-width.ts';
import { type CoreActorMeasure, layersOf } from '../../../shared/views/shown-view.ts';
import { actorValue, useCoreAnalysis } from '../../state/core-analysis.ts';
import { translate } from '../../state/preferences.ts';
import { notifyUndoable } from '../../state/run.ts';
import { refusesEdits } from './DayMenu.tsx';
import { sheetOfView, storePlaces } from './stored-places.ts';
import { useArrangingJob } from './use-arranging-job.ts';
import { useFirstPlaces } from './use-first-places.ts';

/** What somebody asks for in the menu or the palette. */
export interface ArrangeWish {
  readonly by: ArrangedBy;
  /** What the rings stand for. */
  readonly measure?: CoreActorMeasure;
  /** Another arrangement by the same forces. */
  readonly again?: boolean;
}

interface Parts {
  readonly sheet: Sheet;
  readonly network: Network;
  readonly view: View;
  readonly settings: SheetSettings;
  readonly stored: ReadonlyMap<string, Point>;
  readonly selected: ReadonlySet<string>;
}

/** Those of the selection that are nodes of the sheet, where there are several: only they are then arranged. */
export function arrangedOnly({ nodes }: Sheet, selected: ReadonlySet<string>): ReadonlySet<string> | null {
  const keys = nodes.filter(({ key }) => selected.has(key)).map(({ key }) => key);
  return keys.length > 1 ? new Set(keys) : null;
}

/** The nodes that stay where they are in every arrangement. */
export function pinnedKeys({ nodes }: Sheet, network: Network, view: View): ReadonlySet<string> {
  const { viewId } = sheetOfView(view);
  const isPinned = (id: string) => network.find('viewPositions', viewPositionKey(viewId, id))?.pinned ?? false;
  return new Set(nodes.filter(({ id }) => isPinned(id)).map(({ key }) => key));
}

/**
 * The places of the sheet that are on their way to the document, and what arranges it anew as one step: places, layers
 * and what explains them. Resolves with null where that was ended or has failed.
 */
export function useArrangement(parts: Parts) {
  const { sheet, network, view, settings, stored, selected } = parts;
  const { job, arrange } = useArrangingJob();
  const { places: added, takeUp } = useFirstPlaces(parts, arrange);
  const focusId = network.focusActor?.id ?? null;
  const { result: analysis } = useCoreAnalysis(settings.layers.withoutFocus ? focusId : null);

  const arrangeAnew = async ({ by, measure, again }: ArrangeWish) => {
    if (refusesEdits(network, view)) return null;
    const before = view.arrangement;
    const usual = layersOf({ layers: null }, network);
    const only = hasFacing(by) ? null : arrangedOnly(sheet, selected);
    const layers = only ? settings.layers : layersArranged(settings.layers, usual, { by, before: before?.by ?? null });
    const drawn = sheetOf(network, { ...settings, layers });
    const values = new Map(
      network.records.actors.map(({ id }): [string, number | null] => [
        id,
        measure && analysis ? actorValue(analysis, measure, id) : null,
      ]),
    );
    const seed = (before?.by === by ? before.seed : 1) + (again ? 1 : 0);
    const places = new Map([...(added ?? []), ...stored]);
    const standing = { places, pinned: pinnedKeys(drawn, network, view), only };
    const arranged = await arrange(taskOf(drawn, network, { by, seed, values }, standing, textWidth));
    if (!arranged) return null;
    const { parts: drawnParts } = arranged;
    const arrangement = only
      ? before
      : {
          by,
          seed,
          measure: measure ?? null,
          parts: [...drawnParts],
          headingScale: headingScaleOf(drawn.nodes.length, drawnParts.length),
        };
    const result = await storePlaces(view, arranged.places, false, { projection: 'net', arrangement, layers });
    if (result?.changeSetId) notifyUndoable(translate()(`map:arranged.${only ? 'selection' : by}`), result);
    if (result && !only) takeUp(placeBeside(drawn, arranged.places));
    return result;
  };
  const distribute = async () =>
    refusesEdits(network, view) ? null : storePlaces(view, landscapeOf(sheet.nodes, new Map()).places, false);
  return { added, job, arrangeAnew, distribute };
}

function hasFacing(by: ArrangedBy): boolean {
  return by === 'bodySides' || by === 'measureSides';
}
