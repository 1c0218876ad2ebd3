import type { Box } from './geometry.ts';

/** A line or an area; lengths in map units. */
export interface PathMark {
  readonly type: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash: readonly number[] | null;
  readonly cap: 'butt' | 'round';
  readonly join: 'miter' | 'round';
  /** 0 to 1. */
  readonly opacity: number;
}

/** A picture, its upper left corner at x, y. */
export interface ImageMark {
  readonly type: 'image';
  /** A data address. */
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 1. */
  readonly opacity: number;
}

/** One line of writing on a base line at y. */
export interface TextMark {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly italic: boolean;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Drawn around the letters, so that lines under them do not disturb. */
  readonly halo: { readonly colour: string; readonly width: number } | null;
}

/** What a picture is made of, from the bottom to the top. */
export type Mark = PathMark | TextMark | ImageMark;

/** Marks and the room they take. */
export interface Drawing {
  readonly marks: readonly Mark[];
  readonly box: Box;
  /** Names among the marks, which labels should not cover. */
  readonly names?: readonly Box[];
}

/** How far below its middle and above its lower edge the base line of a text lies, as shares of its size. */
export const middleToBase = 0.312;
export const bottomToBase = 0.281;

/** Width of a text in map units where its letters are as high as those of labels (`labelSize`). */
export type TextWidth = (text: string, weight: 400 | 600) => number;

const noPath = { fill: null, stroke: null, width: 0, dash: null, cap: 'butt', join: 'miter', opacity: 1 } as const;

export function path(d: string, look: Partial<Omit<PathMark, 'type' | 'd'>>): PathMark {
  return { type: 'path', d, ...noPath, ...look };
}

const plainText = { weight: 400, italic: false, anchor: 'middle', halo: null } as const;

export function text(
  words: string,
  look: Pick<TextMark, 'x' | 'y' | 'size' | 'fill'> & Partial<Omit<TextMark, 'type' | 'text'>>,
): TextMark {
  return { type: 'text', text: words, ...plainText, ...look };
}

/** Path data of a circle. */
export function circle(x: number, y: number, radius: number): string {
  const [r, right, left, middle] = [short(radius), short(x + radius), short(x - radius), short(y)];
  return `M${right} ${middle} A${r} ${r} 0 1 1 ${left} ${middle} A${r} ${r} 0 1 1 ${right} ${middle} Z`;
}

/** A number as it is written into pictures: exact to a hundredth. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
