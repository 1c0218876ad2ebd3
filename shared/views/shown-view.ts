import type { Wording } from '../description/wording.ts';
import type { AnalysisResult } from '../model/analysis.ts';
import { type Network, referenceDateOf } from '../model/network.ts';
import { type SheetLayers, sheetLayers, type View } from '../model/records/view.ts';
import { type Ghost, type NodeSizes, plainSheet, type Sheet, type SheetSettings, sheetOf } from '../notation/sheet.ts';
import { type LineChoice, withFindings, withLines } from './sheet-changes.ts';
import { sinceThen } from './since-then.ts';
import { attributeNamed, filterOfView, groupsByAttribute, sizesByAttribute } from './view-attributes.ts';

/** The measures of actors that map and profile show, in their order. */
export const coreActorMeasures = ['degree', 'betweenness', 'closeness', 'harmonic'] as const;
export type CoreActorMeasure = (typeof coreActorMeasures)[number];

/** The measure by which a view sizes its signs, or null where it is none or something else. */
export function measureNamed(by: string | null): CoreActorMeasure | null {
  return coreActorMeasures.find((id) => by === `measure:${id}`) ?? null;
}

/** What an analysis says about a measure of actors. */
export function sizesByMeasure(measureId: CoreActorMeasure, actors: AnalysisResult['actors']): NodeSizes {
  const values = actors.map((actor): [string, number | null] => {
    const value = actor[measureId];
    return [actor.id, typeof value === 'number' ? value : null];
  });
  return { measureId, values: new Map(values) };
}

/** The layers of a view: the chosen ones, else relations, or joint measures where there are no relations. */
export function layersOf({ layers }: Pick<View, 'layers'>, network: Network): SheetLayers {
  if (layers) return layers;
  const relations = network.records.relations.length > 0;
  return sheetLayers.parse({ relations, jointMeasures: !relations });
}

/** What the settings of a view need that is computed elsewhere. */
export interface ViewResults {
  /** Sizes by the measure the view names; null while they are not known. */
  readonly measured: NodeSizes | null;
  readonly ghosts: readonly Ghost[];
}

/** What is drawn of a network, as a view says. */
export function settingsOfView(view: View, { measured, ghosts }: ViewResults, wording: Wording): SheetSettings {
  const { network } = wording;
  const { actors } = network.records;
  const [sizeBy, colourBy] = [attributeNamed(view.sizeBy), attributeNamed(view.colourBy)];
  return {
    ...plainSheet,
    asOf: referenceDateOf(network, view.asOf),
    notation: view.notation,
    layers: layersOf(view, network),
    passes: filterOfView(view.filter),
    sizes: sizeBy ? sizesByAttribute(sizeBy, actors) : measured,
    groups: colourBy ? groupsByAttribute(colourBy, actors, wording) : null,
    ghosts,
  };
}

/** What a sheet is asked to show beside its settings. */
export interface ShownBeside {
  /** Ties carry signs of what has changed between the day of the sheet and this one; null compares nothing. */
  readonly comparedWith: string | null;
  /** How many open findings name each record; null shows none. */
  readonly findings: ReadonlyMap<string, number> | null;
  /** Which lines are drawn; null draws all. */
  readonly lines: LineChoice | null;
}

/** The sheet of a network with its settings and what is shown beside them. */
export function shownSheet(network: Network, settings: SheetSettings, beside: ShownBeside): Sheet {
  const drawn = comparedSheet(network, settings, beside.comparedWith);
  const noted = beside.findings && settings.layers.findings ? withFindings(drawn, beside.findings) : drawn;
  return beside.lines === null ? noted : withLines(noted, beside.lines);
}

function comparedSheet(network: Network, settings: SheetSettings, other: string | null): Sheet {
  const own = settings.asOf;
  const on = (day: string) => sheetOf(network, { ...settings, asOf: day });
  if (other === null || other === own) return on(own);
  return own < other ? sinceThen(on(own), on(other)) : sinceThen(on(other), on(own));
}
