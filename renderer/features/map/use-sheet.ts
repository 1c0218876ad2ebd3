import { useMemo } from 'react';
import { fieldGroups } from '../../../shared/notation/field-groups.ts';
import { type NodeSizes, type Sheet, sheetKey, sheetOf } from '../../../shared/notation/sheet.ts';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import type { Point } from '../../map/geometry.ts';
import type { HullGroup } from '../../map/hulls.ts';
import { type CoreActorMeasure, useCoreAnalysis } from '../../state/core-analysis.ts';
import { useLanguage } from '../../state/preferences.ts';
import { layersOf, type MapSettings } from './map-settings.ts';

/** The one sheet this version has. */
export const mainView = 'main';

const noIds: ReadonlySet<string> = new Set();

/** The sheet of the network with the settings of this window. */
export function useSheet(network: Network, settings: MapSettings): Sheet {
  const { sizeBy, withoutFocus, kindMarks } = settings;
  const layers = layersOf(settings, network);
  const { relations, jointMeasures, measureNodes } = layers;
  const focusId = network.focusActor?.id ?? null;
  const leftOut = withoutFocus && focusId !== null ? focusId : null;
  const sizes = useNodeSizes(sizeBy, leftOut);
  return useMemo(
    () =>
      sheetOf(network, {
        asOf: referenceDateOf(network),
        relations,
        jointMeasures,
        measureNodes,
        kindMarks,
        without: leftOut === null ? noIds : new Set([leftOut]),
        sizes,
      }),
    [network, relations, jointMeasures, measureNodes, kindMarks, leftOut, sizes],
  );
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

/** Stored places by node key. Where a measure has the identifier of an actor, the place is the actor's. */
export function useStoredPositions(network: Network): ReadonlyMap<string, Point> {
  const { viewPositions } = network.records;
  // Only the lists decide; the network is another object after every step.
  const { actors, measures } = network.records;
  return useMemo(() => {
    const actorIds = new Set<string>(actors.map((actor) => actor.id));
    const measureIds = new Set<string>(measures.map((measure) => measure.id));
    const positions = new Map<string, Point>();
    for (const { viewId, nodeId, x, y } of viewPositions) {
      if (viewId !== mainView) continue;
      if (actorIds.has(nodeId)) positions.set(sheetKey('actors', nodeId), { x, y });
      else if (measureIds.has(nodeId)) positions.set(sheetKey('measures', nodeId), { x, y });
    }
    return positions;
  }, [viewPositions, actors, measures]);
}

/** The areas of the sheet: one for every field of action, with the actors drawn under it. */
export function useFieldAreas(network: Network, sheet: Sheet): readonly HullGroup[] {
  const language = useLanguage();
  return useMemo(() => {
    const fields = fieldGroups(network);
    const members = new Map<string, string[]>();
    for (const node of sheet.nodes) {
      const field = node.table === 'actors' ? fields.get(node.id) : undefined;
      if (field === undefined) continue;
      const keys = members.get(field) ?? [];
      keys.push(node.key);
      members.set(field, keys);
    }
    return [...members].map(([id, memberKeys]) => {
      return { id, memberKeys, label: network.find('fieldsOfAction', id)?.labels[language] ?? id };
    });
  }, [network, sheet, language]);
}
