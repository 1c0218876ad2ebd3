import { emphasise, type Sheet, type SheetNode, type SheetTie } from '../../shared/notation/sheet.ts';
import type { LineSymbol, NamedKind, TieForm } from '../../shared/notation/tie-form.ts';
import type { Point } from '../../shared/picture/geometry.ts';
import type { LabelPlace } from '../../shared/picture/labels.ts';
import { labelSize } from '../../shared/picture/node-marks.ts';
import { manyTies } from '../../shared/picture/sheet-labels.ts';
import { markSize } from '../../shared/picture/tie-marks.ts';
import { isFar } from './label-scale.ts';
import { shapeNames } from './style.ts';

/** What is written on ties of a kind. */
export type KindTexts = Readonly<Record<NamedKind, string>>;

/** What is shown of a sheet besides the sheet itself; all by node key. */
export interface MapState {
  readonly positions: ReadonlyMap<string, Point>;
  readonly labels: ReadonlyMap<string, LabelPlace | null>;
  /** Multiplies the size of labels. */
  readonly labelScale: number;
  /** What is written on ties whose kind is named. */
  readonly kindTexts: KindTexts;
  /** Keys of selected nodes and ties. */
  readonly selected: ReadonlySet<string>;
  /** Keys of the nodes a search found; null while nothing is searched for. */
  readonly hits: ReadonlySet<string> | null;
}

export interface NodeData {
  readonly id: string;
  readonly shape: string;
  readonly d: number;
  readonly sector: string;
  readonly fill: string;
  readonly borderWidth: number;
  readonly ring: boolean;
  readonly ghost: boolean;
  /** How many open findings name it; 0 where they are not shown. */
  readonly findings: number;
  readonly badge: string;
  /** Place of the colour of its group, -1 where its sector decides. */
  readonly group: number;
  readonly label: string;
  readonly fontSize: number;
  readonly mx: number;
  readonly my: number;
}

export interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly width: number;
  readonly dash: string;
  readonly colour: string;
  readonly double: boolean;
  readonly sourceEnd: string;
  readonly targetEnd: string;
  readonly layer: number;
  readonly parallel: boolean;
  readonly symbols: readonly LineSymbol[];
  /** The kind written on the line, or nothing. */
  readonly mark: string;
  /** Of what is written on it; 0 where nothing is, so that zooming changes nothing. */
  readonly fontSize: number;
  /** There are symbols. */
  readonly marked: boolean;
}

/** One element of the canvas: data for the style sheet, classes for what comes and goes. */
export type ElementSpec =
  | { readonly group: 'nodes'; readonly data: NodeData; readonly position: Point; readonly classes: readonly string[] }
  | { readonly group: 'edges'; readonly data: EdgeData; readonly position: null; readonly classes: readonly string[] };

/** How far the label of a selected node moves out, so that its halo stays whole. */
const haloStep = 10;

/** The elements of the canvas by key: nodes that have a place, and the ties between them. */
export function elementsOf(sheet: Sheet, state: MapState): ReadonlyMap<string, ElementSpec> {
  const elements = new Map<string, ElementSpec>();
  for (const node of sheet.nodes) {
    const position = state.positions.get(node.key);
    if (position) elements.set(node.key, nodeElement(node, position, state));
  }
  // Ends of many lines would be specks, and take long to draw.
  const bare = sheet.ties.length > manyTies && isFar(state.labelScale);
  for (const tie of emphasise(sheet, state.selected)) {
    if (!elements.has(tie.sourceKey) || !elements.has(tie.targetKey)) continue;
    const ends = bare && !state.selected.has(tie.key) ? noEnds : tie.form;
    elements.set(tie.key, edgeElement(tie, ends, state));
  }
  return elements;
}

function nodeElement(node: SheetNode, position: Point, state: MapState): ElementSpec {
  const selected = state.selected.has(node.key);
  const hit = state.hits?.has(node.key) ?? false;
  const place = state.labels.get(node.key) ?? null;
  const out = selected ? haloStep : 0;
  const classes = [
    ...(selected ? ['selected'] : []),
    ...(hit ? ['hit'] : []),
    ...(state.hits && !hit ? ['faded'] : []),
    ...((state.hits && !hit) || (!place && !hit && !selected) ? ['unlabelled'] : []),
  ];
  const fallback = node.diameter / 2 + 12;
  return {
    group: 'nodes',
    data: {
      id: node.key,
      shape: shapeNames[node.form.shape],
      d: node.diameter,
      sector: node.sign.type === 'actor' ? (node.sign.sector ?? 'unknown') : '',
      fill: node.form.fill,
      borderWidth: node.form.borderWidth,
      ring: node.form.ring,
      ghost: node.sign.ghost,
      findings: node.findings ?? 0,
      badge: String(node.form.badge ?? ''),
      group: node.form.groupColour ?? -1,
      label: node.label,
      fontSize: labelSize * state.labelScale,
      mx: place ? place.x + place.directionX * out : 0,
      my: place ? place.y + place.directionY * out : fallback + out,
    },
    position,
    classes,
  };
}

const noEnds = { source: 'none', target: 'none' } as const;

function edgeElement(tie: SheetTie, ends: Pick<TieForm, 'source' | 'target'>, state: MapState): ElementSpec {
  const { form } = tie;
  return {
    group: 'edges',
    data: {
      id: tie.key,
      source: tie.sourceKey,
      target: tie.targetKey,
      width: form.width,
      dash: form.dash,
      colour: form.colour,
      double: form.double,
      sourceEnd: ends.source,
      targetEnd: ends.target,
      layer: form.layer,
      parallel: tie.parallel,
      symbols: form.symbols,
      mark: form.mark ? state.kindTexts[form.mark] : '',
      fontSize: form.mark ? markSize * state.labelScale : 0,
      marked: form.symbols.length > 0,
    },
    position: null,
    classes: [...(state.selected.has(tie.key) ? ['selected'] : []), ...(state.hits ? ['faded'] : [])],
  };
}
