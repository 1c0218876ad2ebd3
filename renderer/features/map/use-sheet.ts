import { useMemo } from 'react';
import {
  type Ghost,
  type NodeSizes,
  plainSheet,
  type Sheet,
  type SheetSettings,
  sheetOf,
} from '../../../shared/notation/sheet.ts';
import { missingPartners } from '../../../shared/views/ghosts.ts';
import { sinceThen } from '../../../shared/views/since-then.ts';
import {
  attributeNamed,
  filterOfView,
  groupsByAttribute,
  sizesByAttribute,
} from '../../../shared/views/view-attributes.ts';
import { withFindings, withLines } from '../../../shared/views/sheet-changes.ts';
import { welfareSector } from '../../../shared/model/enumerations.ts';
import type { SheetLayers, View } from '../../../shared/model/records/view.ts';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import { fieldAreas } from '../../../shared/picture/areas.ts';
import { storedPositions } from '../../../shared/picture/positions.ts';
import type { HullGroup } from '../../../shared/picture/hulls.ts';
import { type CoreActorMeasure, coreActorMeasures, useCoreAnalysis } from '../../state/core-analysis.ts';
import { useMapGroups } from '../../state/map-groups.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { useFindings, useGapAnalysis } from '../../state/results.ts';
import { useWording } from '../../state/wording.ts';
import { layersOf } from './current-view.ts';
import { useMapSettings } from './map-settings.ts';

/** What is drawn of the network, as its view says. */
export function useSheetSettings(network: Network, view: View): SheetSettings {
  const layers = useMemo(() => layersOf(view, network), [view, network]);
  const wording = useWording();
  const { actors } = network.records;
  const focusId = network.focusActor?.id ?? null;
  const sizes = useNodeSizes(network, view.sizeBy, layers.withoutFocus ? focusId : null);
  const colourBy = attributeNamed(view.colourBy);
  const groups = useMemo(
    () => (colourBy ? groupsByAttribute(colourBy, actors, wording) : null),
    [colourBy, actors, wording],
  );
  const passes = useMemo(() => filterOfView(view.filter), [view.filter]);
  const ghosts = useGhosts(network, layers.ghosts);
  const { notation, asOf } = view;
  return useMemo(() => {
    const day = referenceDateOf(network, asOf);
    return { ...plainSheet, asOf: day, notation, layers, sizes, groups, passes, ghosts };
  }, [network, asOf, notation, layers, sizes, groups, passes, ghosts]);
}

/** The sheet of the network as its view and these settings say. */
export function useSheet(network: Network, { projection }: View, settings: SheetSettings): Sheet {
  const { changes, lines } = useMapSettings();
  const findings = useFindingCounts(settings.layers.findings);
  const drawn = useMemo(() => {
    const on = (day: string) => sheetOf(network, { ...settings, asOf: day });
    const today = referenceDateOf(network);
    const day = settings.asOf;
    if (!changes || day === today) return on(day);
    return day < today ? sinceThen(on(day), on(today)) : sinceThen(on(today), on(day));
  }, [network, settings, changes]);
  return useMemo(() => {
    const noted = findings ? withFindings(drawn, findings) : drawn;
    return projection === 'net' ? noted : withLines(noted, lines);
  }, [drawn, findings, projection, lines]);
}

/** The measure of the analysis a sheet names, or null. */
export function measureOf(named: string | null): CoreActorMeasure | null {
  return coreActorMeasures.find((id) => named === `measure:${id}`) ?? null;
}

function useNodeSizes(network: Network, sizeBy: string | null, leftOut: string | null): NodeSizes | null {
  const measureId = measureOf(sizeBy);
  const attribute = attributeNamed(sizeBy);
  const { actors } = network.records;
  const { result } = useCoreAnalysis(leftOut);
  return useMemo(() => {
    if (attribute) return sizesByAttribute(attribute, actors);
    if (measureId === null || result === null) return null;
    const values = result.actors.map((actor): [string, number | null] => {
      const value = actor[measureId];
      return [actor.id, typeof value === 'number' ? value : null];
    });
    return { measureId, values: new Map(values) };
  }, [measureId, attribute, actors, result]);
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
  return useMemo(() => {
    if (!shown) return null;
    const counts = new Map<string, number>();
    for (const { subjects, state } of findings)
      if (state !== 'resolved') for (const id of new Set(subjects)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }, [shown, findings]);
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
  const t = useTranslate();
  const asked = useMapGroups();
  return useMemo(() => {
    if (asked) return asked.groups.map((group) => ({ ...group, memberKeys: drawn(sheet, new Set(group.actorIds)) }));
    if (hulls === 'none') return [];
    if (hulls === 'fields') return fieldAreas(network, sheet, language);
    return welfareSector.options.map((sector) => ({
      id: sector,
      label: t(`model:welfareSector.${sector}`),
      memberKeys: sheet.nodes
        .filter(({ table, sign }) => table === 'actors' && sign.sector === sector && !sign.focus)
        .map(({ key }) => key),
    }));
  }, [network, sheet, hulls, language, t, asked]);
}

function drawn(sheet: Sheet, actorIds: ReadonlySet<string>): string[] {
  return sheet.nodes.filter(({ table, id }) => table === 'actors' && actorIds.has(id)).map(({ key }) => key);
}
