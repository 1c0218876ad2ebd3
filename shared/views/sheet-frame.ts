import type { StakeholderTier, WelfareSector } from '../model/enumerations.ts';
import type { ArrangedBy, ArrangementPart } from '../model/records/view.ts';

/** A place in map units; x grows right, y grows down. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Fields of the power-interest matrix, then classes of salience (DOMAIN.md §5.2). */
export type FrameField =
  | 'keepSatisfied'
  | 'engage'
  | 'observe'
  | 'inform'
  | 'definitive'
  | 'dominant'
  | 'dangerous'
  | 'dependent'
  | 'dormant'
  | 'discretionary'
  | 'demanding'
  | 'none'
  | 'unknown';

/** What a label of a frame says; its words are `map:frame.*`. */
export type FrameWords =
  | { readonly about: 'tier'; readonly tier: StakeholderTier }
  | { readonly about: 'sector'; readonly sector: WelfareSector | null; readonly count: number }
  | { readonly about: 'unplaced'; readonly count: number }
  | { readonly about: 'field'; readonly id: FrameField; readonly count: number }
  /** A part of an arrangement; null are those who belong to none. */
  | { readonly about: 'group'; readonly by: ArrangedBy; readonly id: string | null; readonly count: number }
  /** A ring by a measure; without values those of whom it is not defined. */
  | { readonly about: 'ring'; readonly measure: string; readonly values: ArrangementPart['values'] };

/** A label of a frame: a pill on a line, or a heading beside an area. */
export interface FrameLabel extends Place {
  readonly form: 'pill' | 'heading';
  readonly align: 'start' | 'middle' | 'end';
  /** What a heading may take across; it goes on in a second line. Without it, it takes what it needs. */
  readonly width?: number;
  /** How many times bigger than usual it is. */
  readonly scale?: number;
  readonly words: FrameWords;
}

/** An area of a frame around its middle; `tone` 0 is paper, higher ones lie one above the other. */
export interface FrameArea extends Place {
  readonly shape: 'ellipse' | 'box';
  readonly width: number;
  readonly height: number;
  readonly tone: 'plain' | 'soft' | 'strong';
}

/** What lies below the actors where their places say something: rings and segments, or the fields of a matrix. */
export interface SheetFrame {
  readonly areas: readonly FrameArea[];
  /** Dotted borders. */
  readonly lines: readonly { readonly from: Place; readonly to: Place }[];
  readonly labels: readonly FrameLabel[];
}
