import type { StylesheetJson, StylesheetStyle } from 'cytoscape';
import { hollowEnds } from '../../shared/picture/tie-marks.ts';
import { endScales } from '../../shared/picture/tie-route.ts';
import { ghostDash, ringOffset, ringWidth, type Shape } from '../../shared/notation/node-form.ts';
import {
  dashPatterns,
  doubleStroke,
  kindColours,
  type TieColour,
  type TieEnd,
} from '../../shared/notation/tie-form.ts';
import type { Tokens } from '../../shared/notation/tokens.ts';

/** The name has a digit in it: without the inner quotes the canvas ignores it. */
export const mapFont = '"Source Sans 3 Variable", "Source Sans 3", sans-serif';

/** Names of the shapes in cytoscape. */
export const shapeNames: Readonly<Record<Shape, string>> = {
  roundRectangle: 'round-rectangle',
  ellipse: 'ellipse',
  diamond: 'diamond',
  roundTriangle: 'round-triangle',
  roundPentagon: 'round-pentagon',
  roundHexagon: 'round-hexagon',
  roundTag: 'round-tag',
  cutRectangle: 'cut-rectangle',
};

const arrows: Readonly<Record<Exclude<TieEnd, 'none'>, string>> = {
  arrow: 'triangle',
  bigArrow: 'triangle',
  vee: 'vee',
  diamond: 'diamond',
  bar: 'tee',
  pin: 'circle',
  box: 'square',
};

const tieColours: readonly TieColour[] = [
  'tie',
  'tieQm',
  'agree',
  'wish',
  'comp',
  'conf',
  ...Object.values(kindColours),
];

type Block = StylesheetStyle;

function block(selector: string, style: Record<string, unknown>): Block {
  return { selector, style: style as Block['style'] };
}

/** The style sheet of the map in the colours of a theme; every look comes from the element's data (UX.md §3). */
export function mapStyle(tokens: Tokens): StylesheetJson {
  return [
    ...nodeStyle(tokens),
    ...edgeStyle(tokens),
    block('node.selected', {
      'underlay-color': tokens.mark,
      'underlay-opacity': 1,
      'underlay-padding': 12,
      'underlay-shape': 'ellipse',
      'border-color': tokens.ink,
      'border-width': 2.5,
      'font-weight': 700,
      'z-index': 40,
    }),
    block('edge.selected', {
      'underlay-color': tokens.mark,
      'underlay-opacity': 1,
      'underlay-padding': 6,
      'z-index': 30,
    }),
    block('node.hit', {
      'underlay-color': tokens.mark,
      'underlay-opacity': 1,
      'underlay-padding': 7,
      'underlay-shape': 'ellipse',
      'z-index': 35,
      'min-zoomed-font-size': 0,
    }),
    block('node.faded, node.dimmed', { opacity: 0.45 }),
    block('edge.faded, edge.dimmed', { opacity: 0.3 }),
    block('node.unlabelled', { label: '' }),
    block('core', { 'active-bg-opacity': 0, 'selection-box-color': tokens.tint2, 'selection-box-opacity': 0.5 }),
  ];
}

function nodeStyle(tokens: Tokens): Block[] {
  const unknown = { line: tokens.ink3, fill: tokens.ink3, soft: tokens.hover };
  const sectors = { ...tokens.sectors, unknown };
  return [
    block('node', {
      shape: 'data(shape)',
      width: 'data(d)',
      height: 'data(d)',
      'background-color': tokens.surface,
      'border-width': 'data(borderWidth)',
      'border-color': tokens.ink,
      label: 'data(label)',
      'font-family': mapFont,
      'font-size': 'data(fontSize)',
      'font-weight': 400,
      color: tokens.ink,
      'text-wrap': 'none',
      'text-valign': 'center',
      'text-halign': 'center',
      'text-margin-x': 'data(mx)',
      'text-margin-y': 'data(my)',
      'text-outline-color': tokens.paper,
      'text-outline-width': 2.5,
      'text-events': 'yes',
      'min-zoomed-font-size': 7.4,
      'z-index': 20,
      'overlay-opacity': 0,
    }),
    ...Object.entries(sectors).flatMap(([sector, colours]) => [
      block(`node[sector = "${sector}"]`, {
        'background-color': colours.fill,
        'border-color': colours.line,
        'outline-color': colours.line,
      }),
      block(`node[sector = "${sector}"][fill = "soft"]`, { 'background-color': colours.soft }),
    ]),
    ...tokens.groups.map((colour, group) =>
      block(`node[group = ${group}]`, { 'background-color': colour, 'border-color': colour, 'outline-color': colour }),
    ),
    block('node[?ring]', {
      'outline-width': ringWidth,
      'outline-offset': ringOffset,
      'font-weight': 600,
      'min-zoomed-font-size': 4,
    }),
    block('node[?ghost]', {
      'background-color': tokens.paper,
      'border-style': 'dashed',
      'border-dash-pattern': ghostDash,
      'border-color': tokens.ghost,
      color: tokens.ink2,
      'font-style': 'italic',
    }),
  ];
}

function edgeStyle(tokens: Tokens): Block[] {
  return [
    block('edge', {
      'curve-style': 'straight',
      width: 'data(width)',
      'line-cap': 'butt',
      'source-arrow-shape': 'none',
      'target-arrow-shape': 'none',
      'z-index': 'data(layer)',
      'overlay-opacity': 0,
    }),
    block('edge[?parallel]', { 'curve-style': 'bezier', 'control-point-step-size': 24 }),
    ...tieColours.map((colour) =>
      block(`edge[colour = "${colour}"]`, {
        'line-color': tokens[colour],
        'source-arrow-color': tokens[colour],
        'target-arrow-color': tokens[colour],
      }),
    ),
    ...Object.entries(dashPatterns).map(([dash, pattern]) =>
      block(`edge[dash = "${dash}"]`, {
        'line-style': 'dashed',
        'line-dash-pattern': pattern,
        'line-cap': dash === 'dots' ? 'round' : 'butt',
      }),
    ),
    ...(Object.keys(arrows) as (keyof typeof arrows)[]).flatMap((end) => [
      block(`edge[sourceEnd = "${end}"]`, { 'source-arrow-shape': arrows[end], 'arrow-scale': endScales[end] }),
      block(`edge[targetEnd = "${end}"]`, { 'target-arrow-shape': arrows[end], 'arrow-scale': endScales[end] }),
    ]),
    ...[...hollowEnds].flatMap((end) => [
      block(`edge[targetEnd = "${end}"]`, { 'target-arrow-fill': 'hollow' }),
      block(`edge[sourceEnd = "${end}"]`, { 'source-arrow-fill': 'hollow' }),
    ]),
    block('edge[sourceEnd = "bar"]', { 'source-distance-from-node': 3, 'target-distance-from-node': 3 }),
    block('edge[mark != ""]', {
      label: 'data(mark)',
      'font-family': mapFont,
      'font-size': 'data(fontSize)',
      'font-weight': 600,
      color: tokens.ink2,
      'text-outline-color': tokens.paper,
      'text-outline-width': 2.5,
      'min-zoomed-font-size': 7.4,
    }),
    block('edge[?double]', {
      'line-color': tokens.paper,
      'line-outline-width': doubleStroke,
      'line-outline-color': tokens.agree,
    }),
  ];
}
