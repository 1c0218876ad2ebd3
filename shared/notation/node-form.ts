import type { StakeholderTier, WelfareSector } from '../model/enumerations.ts';
import type { Notation } from '../model/records/view.ts';
import type { Tokens } from './tokens.ts';

export type Shape =
  | 'roundRectangle'
  | 'ellipse'
  | 'diamond'
  | 'roundTriangle'
  | 'roundPentagon'
  | 'roundHexagon'
  | 'roundTag'
  | 'cutRectangle';

/** What a node of a sheet says; how it looks follows from it (UX.md §2, §3). */
export interface NodeSign {
  readonly type: 'actor' | 'body' | 'measure' | 'agreement';
  readonly sector: WelfareSector | null;
  readonly tier: StakeholderTier | null;
  readonly veto: boolean;
  readonly focus: boolean;
  /** A partner that is not there yet. */
  readonly ghost: boolean;
  /** Place of its group where nodes are told apart by groups; null or left out where it has none. */
  readonly group?: number | null;
}

/** How a node looks, apart from its size and the colours of the theme. */
export interface NodeForm {
  readonly shape: Shape;
  /** Evens out the optical weight of the shapes: multiplies the diameter. */
  readonly sizeFactor: number;
  readonly fill: 'full' | 'soft' | 'surface' | 'paper';
  /** The second outline of a key actor. */
  readonly ring: boolean;
  readonly borderWidth: number;
  readonly dashed: boolean;
  /** What is written on it; a number is that of its group. */
  readonly badge: Badge | number | null;
  /** Place of the colour of its group among `tokens.groups`, or null where its sector decides. */
  readonly groupColour: number | null;
}

export type Badge = 'veto' | 'focus';

/** Where the sector is not known a shape of its own says so. */
const sectorShapes: Readonly<
  Record<WelfareSector | 'unknown', { readonly shape: Shape; readonly sizeFactor: number }>
> = {
  state: { shape: 'roundRectangle', sizeFactor: 0.9 },
  thirdSector: { shape: 'ellipse', sizeFactor: 1 },
  market: { shape: 'diamond', sizeFactor: 1.24 },
  informal: { shape: 'roundTriangle', sizeFactor: 1.3 },
  unknown: { shape: 'roundPentagon', sizeFactor: 1.08 },
};

const recordShapes = {
  body: { shape: 'roundHexagon', sizeFactor: 1 },
  measure: { shape: 'roundTag', sizeFactor: 1 },
  agreement: { shape: 'cutRectangle', sizeFactor: 0.9 },
} as const;

/** Dash and gap of the outline of a missing partner. */
export const ghostDash: readonly number[] = [5, 3.5];

/** The gap between a node and the ring of a key actor, and the ring's width. */
export const ringOffset = 2.5;
export const ringWidth = 1.75;

/** Groups from the tenth on share a colour; their numbers still tell them apart. */
export const groupColourCount = 9;

/** How a node looks in a notation. */
export function nodeForm(sign: NodeSign, notation: Notation = 'actorMap'): NodeForm {
  const common = { ring: false, borderWidth: 2, dashed: false, badge: null, groupColour: null };
  if (sign.type !== 'actor') return { ...common, ...recordShapes[sign.type], fill: 'surface' };
  const shape = sectorShapes[sign.sector ?? 'unknown'];
  if (sign.ghost) return { ...common, ...shape, fill: 'paper', dashed: true };
  const badge = sign.focus ? ('focus' as const) : null;
  if (sign.group !== undefined && sign.group !== null) {
    const groupColour = Math.min(sign.group, groupColourCount);
    return { ...common, ...shape, fill: 'full', badge: badge ?? sign.group + 1, groupColour };
  }
  if (notation === 'plain') return { ...common, ...shape, fill: 'full', badge };
  const secondary = sign.tier === 'secondary';
  return {
    ...common,
    ...shape,
    fill: secondary ? 'soft' : 'full',
    ring: sign.tier === 'key',
    borderWidth: secondary ? 2.25 : 2,
    badge: badge ?? (sign.veto ? 'veto' : null),
  };
}

/** Outline and inside of a node in the colours of a theme; `form` where its notation is not the usual one. */
export function nodeColours(
  sign: NodeSign,
  tokens: Tokens,
  form: NodeForm = nodeForm(sign),
): { readonly fill: string; readonly line: string } {
  const sector = sign.sector
    ? tokens.sectors[sign.sector]
    : { line: tokens.ink3, fill: tokens.ink3, soft: tokens.hover };
  const group = form.groupColour === null ? null : (tokens.groups[form.groupColour] ?? tokens.ink3);
  if (group !== null) return { line: group, fill: group };
  const line = sign.ghost ? tokens.ghost : sign.type === 'actor' ? sector.line : tokens.ink;
  const fills = { full: sector.fill, soft: sector.soft, surface: tokens.surface, paper: tokens.paper };
  return { line, fill: fills[form.fill] };
}

/** Diameters in map units for an influence of 1 to 5, before the size factor of the shape. */
const influenceDiameters: readonly number[] = [20, 25, 30, 35, 40];

/** Diameter by influence 1–5; not known is drawn like 2 (UX.md §3). */
export function influenceDiameter(influence: number | null): number {
  return influenceDiameters[(influence ?? 2) - 1] ?? 25;
}

/** Diameter of bodies and measures. */
export const recordDiameter = 28;

/**
 * Diameter by a measure: the area grows with the value, from 16 map units at zero to 48 at the largest one on the
 * sheet. A measure that is not defined is drawn like zero.
 */
export function measuredDiameter(value: number | null, largest: number): number {
  const share = value === null || largest <= 0 ? 0 : Math.min(1, Math.max(0, value / largest));
  return Math.sqrt(16 ** 2 + share * (48 ** 2 - 16 ** 2));
}
