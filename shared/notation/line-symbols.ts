import type { LineSymbol, TieColour } from './tie-form.ts';

/** A symbol at the middle of a tie: path data around 0/0 in map units, so that no font is needed. */
export interface SymbolShape {
  /** Radius of the disc in paper colour behind it; 0 where there is none. */
  readonly disc: number;
  readonly path: string;
  /** Filled, or drawn as a line of this width. */
  readonly lineWidth: number | null;
  readonly colour: TieColour | 'ink';
}

export const symbolShapes: Readonly<Record<LineSymbol, SymbolShape>> = {
  lightning: { disc: 9, path: 'M1.6-6 L-3.4 1.2 H-0.4 L-1.6 6 L3.4-1.4 H0.4 Z', lineWidth: null, colour: 'conf' },
  slashes: { disc: 0, path: 'M-5.5 7 L-0.5-7 M0.5 7 L5.5-7', lineWidth: 2, colour: 'ink' },
  pause: { disc: 9, path: 'M-2.6-4 V4 M2.6-4 V4', lineWidth: 2.2, colour: 'tie' },
  question: {
    disc: 9,
    path: 'M-2.7-2.4 C-2.7-6 2.8-6 2.8-2.3 C2.8 0 0-0.2 0 2 M0 4.4 V4.9',
    lineWidth: 1.8,
    colour: 'ink',
  },
  added: { disc: 8, path: 'M-4 0 H4 M0-4 V4', lineWidth: 2.2, colour: 'wish' },
  ended: { disc: 8, path: 'M-3.2-3.2 L3.2 3.2 M-3.2 3.2 L3.2-3.2', lineWidth: 2.2, colour: 'conf' },
  changed: {
    disc: 8,
    path: 'M-3.2 0 C-3.2-1.77-1.77-3.2 0-3.2 C1.77-3.2 3.2-1.77 3.2 0 C3.2 1.77 1.77 3.2 0 3.2 C-1.77 3.2-3.2 1.77-3.2 0 Z',
    lineWidth: null,
    colour: 'ink',
  },
};

/** Width of the line around a disc. */
export const discLine = 1.5;

/** Distance between two symbols of one tie. */
export const symbolStep = 21;
