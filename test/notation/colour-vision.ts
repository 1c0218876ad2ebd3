import type { Colour } from './rasterised.ts';

type Matrix = readonly [readonly number[], readonly number[], readonly number[]];

/**
 * What is seen of a colour, by linear red, green and blue. Protanopia and deuteranopia: Machado, Oliveira, Fernandes
 * (2009), A Physiologically-based Model for Simulation of Color Vision Deficiency, severity 1.0. Greyscale: the
 * luminance of Rec. 709.
 */
const visions: Readonly<Record<'usual' | 'protanopia' | 'deuteranopia' | 'greyscale', Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

export type Vision = keyof typeof visions;
export const everyVision = Object.keys(visions) as Vision[];

function linear(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Linear red, green and blue as somebody sees them, each 0 to 1. */
function seen(colour: Colour, vision: Vision): readonly number[] {
  const light = colour.map(linear);
  return visions[vision].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce<number>((sum, share, index) => sum + share * (light[index] ?? 0), 0),
      ),
    ),
  );
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2 between two colours as somebody sees them, 1 to 21. */
export function contrastFor(vision: Vision, one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [one, other].map((colour) => luminance(seen(colour, vision))).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE L*a*b* of what is seen, in the light D65. */
function lab(colour: Colour, vision: Vision): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = seen(colour, vision);
  const bend = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = bend((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = bend(luminance([red, green, blue]));
  const z = bend((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How different two colours look to somebody (CIE 1976): about 2 is just noticeable, 25 plain at a glance. */
export function differenceFor(vision: Vision, one: Colour, other: Colour): number {
  const [a, b] = [lab(one, vision), lab(other, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
