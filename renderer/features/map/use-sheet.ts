import { useMemo } from 'react';
import { type NodeSizes, plainSheet, type Sheet, sheetOf } from '../../../shared/notation/sheet.ts';
import type { View } from '../../../shared/model/records/view.ts';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import { fieldAreas } from '../../../shared/picture/areas.ts';
import type { HullGroup } from '../../../shared/picture/hulls.ts';
import { storedPositions } from '../../../shared/picture/positions.ts';
import { type CoreActorMeasure, coreActorMeasures, useCoreAnalysis } from '../../state/core-analysis.ts';
import { useMapGroups } from '../../state/map-groups.ts';
import { useLanguage } from '../../state/preferences.ts';
import { layersOf } from './current-view.ts';

/** The sheet of the network as its view says. */
export function useSheet(network: Network, view: View): Sheet {
  const layers = useMemo(() => layersOf(view, network), [view, network]);
  const focusId = network.focusActor?.id ?? null;
  const sizes = useNodeSizes(measureOf(view.sizeBy), layers.withoutFocus ? focusId : null);
  const { notation, asOf } = view;
  return useMemo(
    () => sheetOf(network, { ...plainSheet, asOf: referenceDateOf(network, asOf), notation, layers, sizes }),
    [network, asOf, notation, layers, sizes],
  );
}

/** The measure of the analysis a sheet names, or null. */
export function measureOf(named: string | null): CoreActorMeasure | null {
  return coreActorMeasures.find((id) => named === `measure:${id}`) ?? null;
}

function useNodeSizes(measureId: CoreActorMeasure | null, leftOut: string | null): NodeSizes | null {
  const { result } = useCoreAnalysis(leftOut);
  return useMemo(() => {
    if (measureId === null || result === null) return null;
    const values = result.actors.map((actor): [string, number | null] => {
      const value = actor[measureId];
      return [actor.id, typeof value === 'number' ? value : null];
    });
    return { measureId, values: new Map(values) };
  }, [measureId, result]);
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

/** The areas of the sheet: the groups somebody asked for, else one for every field of action, with their actors. */
export function useAreas(network: Network, sheet: Sheet): readonly HullGroup[] {
  const language = useLanguage();
  const asked = useMapGroups();
  return useMemo(() => {
    if (asked) return asked.groups.map((group) => ({ ...group, memberKeys: drawn(sheet, new Set(group.actorIds)) }));
    return fieldAreas(network, sheet, language);
  }, [network, sheet, language, asked]);
}

function drawn(sheet: Sheet, actorIds: ReadonlySet<string>): string[] {
  return sheet.nodes.filter(({ table, id }) => table === 'actors' && actorIds.has(id)).map(({ key }) => key);
}
