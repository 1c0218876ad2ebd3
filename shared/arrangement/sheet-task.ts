import type { Network } from '../model/network.ts';
import type { ArrangedBy, SheetLayers } from '../model/records/view.ts';
import type { Sheet, SheetNode } from '../notation/sheet.ts';
import type { Point } from '../picture/geometry.ts';
import type { TextWidth } from '../picture/marks.ts';
import { actorSide, arrangedGroups, facingTable } from './arranged-groups.ts';
import type { ArrangementMethod, ArrangementTask } from './task.ts';

/** How a sheet is to be arranged. */
export interface ArrangementWish {
  readonly by: ArrangedBy;
  readonly seed: number;
  /** Values of actors by identifier, for rings; null where one is not defined. */
  readonly values: ReadonlyMap<string, number | null>;
}

/** Where the nodes of a sheet stand, and which of them are not to be moved. */
export interface Standing {
  readonly places: ReadonlyMap<string, Point>;
  readonly pinned: ReadonlySet<string>;
  /** Only these are arranged, between the others; null arranges all. */
  readonly only: ReadonlySet<string> | null;
}

/** Usual shape of a sheet, width by height. */
const aspect = 1.4;
/** Ties of the focus actor and wishes pull less. */
const looseLength = 2.4;

/** Whether an arrangement draws areas or rings that say what the places mean. */
function hasParts(by: ArrangedBy): boolean {
  return methodOf(by, 1).form !== 'forces';
}

function methodOf(by: ArrangedBy, seed: number): ArrangementMethod {
  switch (by) {
    case 'fields':
    case 'ties':
      return { form: 'forces', seed };
    case 'fieldColumns':
    case 'sectorColumns':
      return { form: 'columns' };
    case 'areas':
      return { form: 'boxes' };
    case 'rings':
      return { form: 'rings' };
    case 'bodySides':
    case 'measureSides':
      return { form: 'sides', left: actorSide, right: facingTable(by) ?? actorSide };
  }
}

/** What has to be done to arrange a sheet. */
export function taskOf(
  sheet: Sheet,
  network: Network,
  { by, seed, values }: ArrangementWish,
  { places, pinned, only }: Standing,
  textWidth: TextWidth,
): ArrangementTask {
  const groups = arrangedGroups(sheet, network, by);
  const isCentral = by === 'fields' || by === 'ties' || by === 'fieldColumns';
  const labelWidth = (node: SheetNode) => textWidth(node.label, node.form.ring ? 600 : 400);
  // A missing partner has no place of its own: it stands beside whom it is asked for.
  const arranged = sheet.nodes.filter(
    ({ key, sign }) => !sign.ghost && (only === null || (only.has(key) && !pinned.has(key))),
  );
  const nodes = arranged.map((node) => ({
    key: node.key,
    diameter: node.diameter,
    labelWidth: labelWidth(node),
    group: groups.get(node.key) ?? null,
    central: isCentral && node.sign.focus,
    value: node.table === 'actors' ? (values.get(node.id) ?? null) : null,
  }));
  const keys = new Set(nodes.map(({ key }) => key));
  const staying = new Map([...places].filter(([key]) => only === null && pinned.has(key) && keys.has(key)));
  return {
    method: methodOf(by, seed),
    nodes,
    ties: sheet.ties
      .filter(({ sourceKey, targetKey }) => keys.has(sourceKey) && keys.has(targetKey))
      .map(({ sourceKey, targetKey, sign, form }) => ({
        source: sourceKey,
        target: targetKey,
        length: sign.muted || form.colour !== 'tie' ? looseLength : 1,
      })),
    aspect,
    pinned: staying,
    obstacles: sheet.nodes.flatMap((node) => {
      const place = places.get(node.key);
      if (keys.has(node.key) || !place || node.sign.ghost) return [];
      return [{ key: node.key, diameter: node.diameter, labelWidth: labelWidth(node), ...place }];
    }),
    about: only === null && staying.size === 0 ? { x: 0, y: 0 } : middleOf(keys, places),
  };
}

/** The middle of what these nodes take up now. */
function middleOf(keys: ReadonlySet<string>, places: ReadonlyMap<string, Point>): Point {
  const here = [...places].flatMap(([key, place]) => (keys.has(key) ? [place] : []));
  if (here.length === 0) return { x: 0, y: 0 };
  const middle = (values: readonly number[]) => Math.round((Math.min(...values) + Math.max(...values)) / 2);
  return { x: middle(here.map(({ x }) => x)), y: middle(here.map(({ y }) => y)) };
}

/**
 * The layers a sheet has once it is arranged: what faces the actors is shown, and only who takes part in it; its areas
 * are those of the arrangement. Another arrangement shows the usual ties of the network again.
 */
export function layersArranged(
  layers: SheetLayers,
  usual: SheetLayers,
  { by, before }: { readonly by: ArrangedBy; readonly before: ArrangedBy | null },
): SheetLayers {
  const facing = facingTable(by);
  const faced = before === null ? null : facingTable(before);
  const hulls = hasParts(by) ? 'arrangement' : layers.hulls === 'arrangement' ? 'fields' : layers.hulls;
  if (facing) {
    return {
      ...layers,
      relations: false,
      agreements: false,
      tension: false,
      desired: false,
      jointMeasures: false,
      agreementNodes: false,
      bodies: facing === 'bodies' ? 'nodes' : 'none',
      measures: facing === 'measures',
      hulls,
    };
  }
  if (!faced) return { ...layers, hulls };
  return {
    ...layers,
    relations: usual.relations,
    agreements: usual.agreements,
    tension: usual.tension,
    desired: usual.desired,
    jointMeasures: usual.jointMeasures,
    bodies: faced === 'bodies' ? 'none' : layers.bodies,
    measures: faced === 'measures' ? false : layers.measures,
    hulls,
  };
}
