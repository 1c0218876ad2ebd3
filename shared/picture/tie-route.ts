import { pairKey } from '../notation/pair-key.ts';
import type { SheetNode, SheetTie } from '../notation/sheet.ts';
import type { TieEnd, TieForm } from '../notation/tie-form.ts';
import type { Point } from './geometry.ts';
import { edgeOfNode } from './node-marks.ts';

/** The way of a line: straight, or a quadratic curve where there is a control point. */
export interface Route {
  readonly start: Point;
  readonly end: Point;
  readonly control: Point | null;
  /** Tips of what is drawn at the ends, and the angle at which it is drawn there, clockwise from downwards. */
  readonly source: { readonly tip: Point; readonly angle: number };
  readonly target: { readonly tip: Point; readonly angle: number };
  readonly middle: Point;
}

export interface PlacedNode {
  readonly node: SheetNode;
  readonly at: Point;
}

/** Distance between the lines of one pair, where they are furthest apart. */
const lineStep = 24;
/** Space between a node and a bar at the end of a line. */
const barDistance = 3;

/** How big what is drawn at the ends is, as a share of what the canvas takes from the width of the line. */
export const endScales: Readonly<Record<TieEnd, number>> = {
  none: 1,
  arrow: 0.75,
  bigArrow: 1.15,
  vee: 0.9,
  diamond: 1,
  bar: 0.9,
  pin: 0.5,
  box: 0.8,
};

/** Width and length unit of what is drawn at the end of a line of this width (cytoscape 3, getArrowWidth). */
export function endSize(width: number, scale: number): number {
  return Math.max((width * 13.37) ** 0.9, 29) * scale;
}

export function scaleOf({ source, target }: TieForm): number {
  return endScales[target === 'none' ? source : target];
}

/** How far before the node the line ends, and how far before it the tip of its end lies. */
function distances(end: TieEnd, form: TieForm): { readonly line: number; readonly tip: number } {
  const scale = scaleOf(form);
  const usual = form.width * scale * 2;
  const away = form.source === 'bar' || form.target === 'bar' ? barDistance : 0;
  switch (end) {
    case 'none':
      return { line: away, tip: away };
    case 'bar':
      return { line: 1 + away, tip: 1 + away };
    case 'vee':
      return { line: usual * 0.525 + away, tip: away };
    case 'diamond':
      return { line: form.width * scale + away, tip: away };
    case 'pin':
      return { line: usual + away, tip: endSize(form.width, scale) * 0.15 + away };
    case 'arrow':
    case 'bigArrow':
    case 'box':
    default:
      return { line: usual + away, tip: away };
  }
}

/**
 * Where every tie between placed nodes runs, by its key: one tie of a pair straight, several side by side, as the
 * canvas of the map does it (cytoscape 3, edge-control-points and edge-endpoints).
 */
export function routesOf(
  ties: readonly SheetTie[],
  nodes: ReadonlyMap<string, PlacedNode>,
): ReadonlyMap<string, Route> {
  const order = new Map([...nodes.keys()].map((key, index) => [key, index]));
  const pairs = new Map<string, SheetTie[]>();
  for (const tie of ties) {
    if (!nodes.has(tie.sourceKey) || !nodes.has(tie.targetKey)) continue;
    const key = tie.parallel ? pairKey(tie.sourceKey, tie.targetKey) : tie.key;
    pairs.set(key, [...(pairs.get(key) ?? []), tie]);
  }
  const routes = new Map<string, Route>();
  for (const pair of pairs.values()) {
    for (const [index, tie] of pair.entries()) {
      const [source, target] = [nodes.get(tie.sourceKey), nodes.get(tie.targetKey)];
      if (!source || !target) continue;
      const isFirst = (order.get(tie.sourceKey) ?? 0) <= (order.get(tie.targetKey) ?? 0);
      const control = controlPoint(isFirst ? [source, target] : [target, source], index, pair.length);
      const route = routeOf(tie.form, source, target, control);
      if (route) routes.set(tie.key, route);
    }
  }
  return routes;
}

function controlPoint([one, other]: readonly [PlacedNode, PlacedNode], index: number, count: number): Point | null {
  const place = 0.5 - count / 2 + index;
  if (place === 0) return null;
  const from = edgeOfNode(one.node, one.at, other.at) ?? one.at;
  const to = edgeOfNode(other.node, other.at, one.at) ?? other.at;
  const length = Math.max(0.01, Math.hypot(to.x - from.x, to.y - from.y));
  const aside = (place * lineStep) / length;
  return {
    x: (from.x + to.x) / 2 - (to.y - from.y) * aside,
    y: (from.y + to.y) / 2 + (to.x - from.x) * aside,
  };
}

function routeOf(form: TieForm, source: PlacedNode, target: PlacedNode, control: Point | null): Route | null {
  const ends = endsOf(form, source, target, control);
  if (!ends || !control) return ends;
  // Where a node is near, the curve is bent further, so that its end still points at the node.
  const nearest = 0.9 * endSize(form.width, scaleOf(form));
  const fromStart = nearest - Math.hypot(control.x - ends.start.x, control.y - ends.start.y);
  const fromEnd = nearest - Math.hypot(control.x - ends.end.x, control.y - ends.end.y);
  if (fromStart <= 0 && fromEnd <= 0) return ends;
  const bent = [
    { node: source, by: fromStart },
    { node: target, by: fromEnd },
  ].reduce((point, { node, by }) => (by > 0 ? pushed(point, node.at, by) : point), control);
  return endsOf(form, source, target, bent);
}

function pushed(point: Point, from: Point, by: number): Point {
  const length = Math.max(0.01, Math.hypot(point.x - from.x, point.y - from.y));
  return { x: point.x + ((point.x - from.x) / length) * by, y: point.y + ((point.y - from.y) / length) * by };
}

function endsOf(form: TieForm, source: PlacedNode, target: PlacedNode, control: Point | null): Route | null {
  const [atSource, atTarget] = [control ?? target.at, control ?? source.at];
  const from = edgeOfNode(source.node, source.at, atSource);
  const to = edgeOfNode(target.node, target.at, atTarget);
  return from && to ? routeBetween(form, from, to, control) : null;
}

/** The way of a line between two places it touches, with room for what is drawn at its ends. */
export function routeBetween(form: TieForm, from: Point, to: Point, control: Point | null = null): Route {
  const [atSource, atTarget] = [control ?? to, control ?? from];
  const [before, after] = [distances(form.source, form), distances(form.target, form)];
  const start = shortened(from, atSource, before.line);
  const end = shortened(to, atTarget, after.line);
  const tips = [shortened(from, atSource, before.tip), shortened(to, atTarget, after.tip)] as const;
  const middle = control
    ? curveAt(start, control, end, 0.5)
    : { x: (start.x + end.x + tips[0].x + tips[1].x) / 4, y: (start.y + end.y + tips[0].y + tips[1].y) / 4 };
  return {
    start,
    end,
    control,
    source: { tip: tips[0], angle: angleOf(control ? curveAt(start, control, end, 0.1) : middle, tips[0]) },
    target: { tip: tips[1], angle: angleOf(control ? curveAt(start, control, end, 0.9) : middle, tips[1]) },
    middle,
  };
}

/** The end of a line that comes from a place, this much earlier. */
function shortened(end: Point, from: Point, by: number): Point {
  const length = Math.hypot(end.x - from.x, end.y - from.y);
  const share = length === 0 ? 0 : Math.max(0.00001, (length - by) / length);
  return { x: from.x + share * (end.x - from.x), y: from.y + share * (end.y - from.y) };
}

function curveAt(start: Point, control: Point, end: Point, share: number): Point {
  const rest = 1 - share;
  const at = (a: number, b: number, c: number) => rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: at(start.x, control.x, end.x), y: at(start.y, control.y, end.y) };
}

function angleOf(from: Point, tip: Point): number {
  return Math.atan2(tip.y - from.y, tip.x - from.x) - Math.PI / 2;
}
