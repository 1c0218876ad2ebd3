import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Badge } from '../../shared/notation/node-form.ts';
import type { LineSymbol } from '../../shared/notation/tie-form.ts';
import type { Tokens } from '../../shared/notation/tokens.ts';
import { findingMarks } from '../../shared/picture/finding-marks.ts';
import { type Hull, type HullGroup, hullsOf, type Obstacle } from '../../shared/picture/hulls.ts';
import type { Mark } from '../../shared/picture/marks.ts';
import { nodeObstacles } from '../../shared/picture/sheet-labels.ts';
import type { BadgeMark, BadgeTexts, SymbolMark } from './paint.ts';
import { textWidth } from './text-width.ts';

/** What is drawn at the nodes and ties of a canvas on top of it. */
export interface CanvasMarks {
  readonly symbols: readonly SymbolMark[];
  readonly badges: readonly BadgeMark[];
  readonly findings: readonly Mark[];
}

/** The marks at the nodes and ties of a canvas as they stand now. */
export function canvasMarks(canvas: Core, texts: BadgeTexts, tokens: Tokens): CanvasMarks {
  return { symbols: symbolMarks(canvas), badges: badgeMarks(canvas, texts), findings: findingSigns(canvas, tokens) };
}

/** The symbols at the middles of the ties on a canvas. */
function symbolMarks(canvas: Core): SymbolMark[] {
  return canvas.edges('[?marked]').map((edge: EdgeSingular) => ({
    at: edge.midpoint(),
    symbols: edge.data('symbols') as readonly LineSymbol[],
    opacity: isQuiet(edge) ? 0.4 : 1,
  }));
}

/** The letters and numbers on the nodes of a canvas. */
function badgeMarks(canvas: Core, texts: BadgeTexts): BadgeMark[] {
  return canvas.nodes('[badge != ""]').map((node: NodeSingular) => ({
    at: node.position(),
    diameter: Number(node.data('d')),
    text: texts[node.data('badge') as Badge] ?? (node.data('badge') as string),
    opacity: isQuiet(node) ? 0.45 : 1,
  }));
}

/** The numbers of open findings at the nodes of a canvas. */
function findingSigns(canvas: Core, tokens: Tokens): Mark[] {
  return canvas
    .nodes('[findings > 0]')
    .toArray()
    .flatMap((node) => findingMarks(Number(node.data('findings')), Number(node.data('d')), node.position(), tokens));
}

/** The areas around groups of nodes as they stand on a canvas, their names clear of nodes. */
export function hullsIn(canvas: Core, groups: readonly HullGroup[], labelScale: number): readonly Hull[] {
  if (groups.length === 0) return [];
  const members = new Map(
    canvas.nodes().map((node: NodeSingular) => {
      return [node.id(), { ...node.position(), radius: Number(node.data('d')) / 2 }] as const;
    }),
  );
  const obstacles = canvas
    .nodes()
    .toArray()
    .flatMap((node) => boxesOf(node, labelScale));
  return hullsOf(groups, members, obstacles, (label) => textWidth(label, 600), labelScale);
}

function isQuiet(element: NodeSingular | EdgeSingular): boolean {
  return element.hasClass('faded') || element.hasClass('dimmed');
}

function boxesOf(node: NodeSingular, scale: number): Obstacle[] {
  const width = textWidth(String(node.data('label')), node.data('ring') ? 600 : 400);
  return nodeObstacles(node.position(), Number(node.data('d')), width, scale);
}
