import { useMemo } from 'react';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import type { SheetLayers, View } from '../../../shared/model/records/view.ts';
import type { Ghost, NodeSizes, Sheet, SheetSettings } from '../../../shared/notation/sheet.ts';
import { sheetAreas } from '../../../shared/picture/areas.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import type { HullGroup } from '../../../shared/picture/hulls.ts';
import { storedPositions } from '../../../shared/picture/positions.ts';
import { missingPartners } from '../../../shared/views/ghosts.ts';
import { findingCounts } from '../../../shared/views/sheet-changes.ts';
import {
  type CoreActorMeasure,
  layersOf,
  measureNamed,
  settingsOfView,
  type ShownBeside,
  shownSheet,
  sizesByMeasure,
} from '../../../shared/views/shown-view.ts';
import { useCoreAnalysis } from '../../state/core-analysis.ts';
import { useMapGroups } from '../../state/map-groups.ts';
import { useLanguage, useTranslateDynamic } from '../../state/preferences.ts';
import { useFindings, useGapAnalysis } from '../../state/results.ts';
import { useWording } from '../../state/wording.ts';
import { useMapSettings } from './map-settings.ts';

/** What is drawn of the network, as its view says. */
export function useSheetSettings(network: Network, view: View): SheetSettings {
  const layers = layersOf(view, network);
  const wording = useWording();
  const focusId = network.focusActor?.id ?? null;
  const measured = useMeasuredSizes(measureNamed(view.sizeBy), layers.withoutFocus ? focusId : null);
  const ghosts = useGhosts(network, layers.ghosts);
  return useMemo(() => settingsOfView(view, { measured, ghosts }, wording), [view, measured, ghosts, wording]);
}

/** What the sheet shows beside its settings. */
export function useShownBeside(network: Network, view: View): ShownBeside {
  const { changes, lines } = useMapSettings();
  const findings = useFindingCounts(layersOf(view, network).findings);
  const comparedWith = changes ? referenceDateOf(network) : null;
  const shownLines = view.projection === 'net' ? null : lines;
  return useMemo(() => ({ comparedWith, findings, lines: shownLines }), [comparedWith, findings, shownLines]);
}

/** The sheet of the network with these settings. */
export function useSheet(network: Network, settings: SheetSettings, beside: ShownBeside): Sheet {
  return useMemo(() => shownSheet(network, settings, beside), [network, settings, beside]);
}

function useMeasuredSizes(measureId: CoreActorMeasure | null, leftOut: string | null): NodeSizes | null {
  const { result } = useCoreAnalysis(leftOut);
  return useMemo(
    () => (measureId === null || result === null ? null : sizesByMeasure(measureId, result.actors)),
    [measureId, result],
  );
}

const noGhosts: readonly Ghost[] = [];

/** The missing partners that the gap analysis found, while they are to be shown. */
function useGhosts(network: Network, shown: boolean): readonly Ghost[] {
  const { result } = useGapAnalysis(shown ? {} : null);
  const language = useLanguage();
  const { actors, actorKinds } = network.records;
  return useMemo(
    () => (shown && result ? missingPartners({ actors, actorKinds }, result.slots, language) : noGhosts),
    [shown, result, actors, actorKinds, language],
  );
}

/** How many open findings name each record, while they are to be shown. */
function useFindingCounts(shown: boolean): ReadonlyMap<string, number> | null {
  const { findings } = useFindings();
  return useMemo(() => (shown ? findingCounts(findings) : null), [shown, findings]);
}

/** Stored places by node key. Where other records have the identifier of an actor, the place is the actor's. */
export function useStoredPositions(network: Network, { id: viewId, projection }: View): ReadonlyMap<string, Point> {
  const { viewPositions, actors, bodies, measures, agreements } = network.records;
  // Only the lists decide; the network is another object after every step.
  return useMemo(
    () => storedPositions({ viewPositions, actors, bodies, measures, agreements }, { id: viewId, projection }),
    [viewPositions, actors, bodies, measures, agreements, viewId, projection],
  );
}

/** The areas of the sheet: the groups somebody asked for, else the fields of action or sectors with their actors. */
export function useAreas(network: Network, sheet: Sheet, hulls: SheetLayers['hulls']): readonly HullGroup[] {
  const language = useLanguage();
  const t = useTranslateDynamic();
  const asked = useMapGroups();
  return useMemo(() => {
    if (asked) return asked.groups.map((group) => ({ ...group, memberKeys: drawn(sheet, new Set(group.actorIds)) }));
    return sheetAreas(network, sheet, hulls, t, language);
  }, [network, sheet, hulls, language, t, asked]);
}

function drawn(sheet: Sheet, actorIds: ReadonlySet<string>): string[] {
  return sheet.nodes.filter(({ table, id }) => table === 'actors' && actorIds.has(id)).map(({ key }) => key);
}
