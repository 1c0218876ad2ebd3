import { describe, expect, it } from 'vitest';
import { kindColours } from './tie-form.ts';
import { type ThemeName, type Tokens, tokens } from './tokens.ts';

type Colour = Exclude<keyof Tokens, 'sectors' | 'groups'>;

/** [foreground, backgrounds]: text and what is read like text. */
const text: readonly [Colour, readonly Colour[]][] = [
  ['ink', ['ground', 'paper', 'surface', 'surface2', 'hover', 'tint', 'tint2', 'markSoft', 'hull']],
  ['ink2', ['ground', 'surface', 'surface2', 'hover', 'markSoft']],
  ['ink3', ['ground', 'surface', 'surface2', 'hover']],
  ['onTinte', ['tinte']],
  ['link', ['ground', 'surface', 'surface2', 'tint']],
  ['markLine', ['markSoft']],
  ['high', ['surface', 'highSoft']],
  ['med', ['surface', 'medSoft']],
  ['low', ['surface', 'lowSoft']],
  ['info', ['surface', 'infoSoft']],
  ['ok', ['surface', 'okSoft']],
  ['hullText', ['paper', 'hull']],
];

/** Controls, focus and every sign on the map. */
const signs: readonly [Colour, readonly Colour[]][] = [
  ['control', ['ground', 'surface']],
  ['focus', ['ground', 'paper', 'surface']],
  ['tie', ['paper', 'hull']],
  ['tieQm', ['paper', 'hull']],
  ['agree', ['paper', 'hull']],
  ['wish', ['paper', 'hull']],
  ['comp', ['paper', 'hull']],
  ['conf', ['paper', 'hull']],
  ['ghost', ['paper', 'hull']],
  ...Object.values(kindColours).map((kind): [Colour, readonly Colour[]] => [kind, ['paper', 'hull']]),
];

const themes: readonly ThemeName[] = ['light', 'dark'];

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  const linear = (byte: number) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
  return [linear(value >> 16), linear((value >> 8) & 255), linear(value & 255)];
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(themes)('in the %s theme', (theme) => {
  const colours = tokens[theme];

  it.each(text.flatMap(([front, backs]) => backs.map((back) => [front, back] as const)))(
    '%s is readable as text on %s',
    (front, back) => {
      expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(signs.flatMap(([front, backs]) => backs.map((back) => [front, back] as const)))(
    '%s is recognisable as a sign on %s',
    (front, back) => {
      expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.keys(colours.sectors) as (keyof Tokens['sectors'])[])(
    'sector %s stands out on sheet and area',
    (name) => {
      expect(contrast(colours.sectors[name].fill, colours.paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(colours.sectors[name].fill, colours.hull)).toBeGreaterThanOrEqual(3);
      expect(contrast(colours.sectors[name].line, colours.sectors[name].soft)).toBeGreaterThanOrEqual(3);
    },
  );
});
