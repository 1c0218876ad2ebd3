import { describe, expect, it } from 'vitest';
import { welfareSector } from '../../shared/model/enumerations.ts';
import { notation as notations } from '../../shared/model/records/view.ts';
import { influenceDiameter, type NodeSign, nodeForm } from '../../shared/notation/node-form.ts';
import { plainTie, tieForm } from '../../shared/notation/tie-form.ts';
import { type ThemeName, type Tokens, tokens } from '../../shared/notation/tokens.ts';
import type { Mark } from '../../shared/picture/marks.ts';
import { nodeMarks } from '../../shared/picture/node-marks.ts';
import { symbolMarks, tieMarks } from '../../shared/picture/tie-marks.ts';
import { routeBetween } from '../../shared/picture/tie-route.ts';
import { contrastFor, differenceFor, everyVision, type Vision } from './colour-vision.ts';
import { type Colour, colourOf, density, rasterised } from './rasterised.ts';
import { tiesToTellApart } from './told-apart.ts';

const nodeRoom = { x: 0, y: 0, width: 60, height: 60 };
const tieRoom = { x: 0, y: 0, width: 84, height: 24 };
/** Parts of signs that differ by less than this are taken for the same. */
const plain = 22;
/** So much has to differ, in square map units: 3 by 3 pixels at 100 %. What differs least is the tip of an arrow. */
const leastArea = 9;

interface Sign {
  readonly name: string;
  /** What is written on it, which tells it from all others. */
  readonly writing: string;
  readonly marks: (colours: Tokens) => Mark[];
}

function nodeSign(name: string, changes: Partial<NodeSign>): Sign {
  const sign: NodeSign = {
    type: 'actor',
    sector: null,
    tier: 'primary',
    veto: false,
    focus: false,
    ghost: false,
    ...changes,
  };
  const form = nodeForm(sign);
  const node = { sign, form, diameter: influenceDiameter(3) * form.sizeFactor, label: '' };
  return { name, writing: '', marks: (colours) => nodeMarks(node, { x: 0, y: 0 }, null, 1, colours) };
}

const tiers = ['key', 'primary', 'secondary'] as const;
const nodes: readonly Sign[] = [
  ...[...welfareSector.options, null].flatMap((sector) =>
    tiers.map((tier) => nodeSign(`${sector ?? 'no sector'}, ${tier}`, { sector, tier })),
  ),
  nodeSign('missing partner', { ghost: true, sector: 'thirdSector' }),
  nodeSign('body', { type: 'body' }),
  nodeSign('measure', { type: 'measure' }),
  nodeSign('agreement of many', { type: 'agreement' }),
];

function tieSigns(notation: (typeof notations.options)[number]): readonly Sign[] {
  return Object.entries(tiesToTellApart[notation]).map(([name, sign]) => {
    const form = tieForm({ ...plainTie, ...sign }, notation);
    const route = routeBetween(form, { x: -40, y: 0 }, { x: 40, y: 0 });
    return {
      name,
      writing: form.mark ?? '',
      marks: (colours) => [
        ...tieMarks(form, route, null, 1, colours),
        ...symbolMarks(form.symbols, route.middle, colours),
      ],
    };
  });
}

interface DrawnSign {
  readonly name: string;
  readonly writing: string;
  readonly samples: readonly Colour[];
}

/** How much of two signs looks different, in square map units. */
function differingArea(one: DrawnSign, other: DrawnSign, isPlain: (a: Colour, b: Colour) => boolean): number {
  let samples = 0;
  for (const [index, colour] of one.samples.entries()) if (isPlain(colour, other.samples[index]!)) samples += 1;
  return samples / density ** 2;
}

/** Whether two colours differ plainly to somebody; there are few of them and many samples. */
function plainDifference(vision: Vision): (a: Colour, b: Colour) => boolean {
  const known = new Map<string, boolean>();
  return (a, b) => {
    if (a === b) return false;
    const key = `${a.join()}|${b.join()}`;
    const answer = known.get(key) ?? differenceFor(vision, a, b) > plain;
    known.set(key, answer);
    return answer;
  };
}

function alike(signs: readonly DrawnSign[], vision: Vision): string[] {
  const isPlain = plainDifference(vision);
  return signs.flatMap((one, index) =>
    signs
      .slice(index + 1)
      .filter((other) => one.writing === other.writing && differingArea(one, other, isPlain) < leastArea)
      .map((other) => `${one.name} = ${other.name}`),
  );
}

/** The strongest contrast any part of a sign has with a ground. */
function strongest({ samples }: DrawnSign, vision: Vision, ground: string): number {
  const contrasts = [...new Set(samples)].map((colour) => contrastFor(vision, colour, colourOf(ground)));
  return Math.max(...contrasts);
}

const kinds = [
  { kind: 'nodes', signs: nodes, room: nodeRoom },
  ...notations.options.map((notation) => ({ kind: `lines of ${notation}`, signs: tieSigns(notation), room: tieRoom })),
];

describe.each(['light', 'dark'] as const satisfies ThemeName[])('on the %s sheet', (theme) => {
  const colours = tokens[theme];
  const drawn = kinds.map(({ kind, signs, room }) => ({
    kind,
    signs: signs.map(({ name, writing, marks }): DrawnSign => {
      return { name, writing, samples: rasterised(marks(colours), room, colours.paper) };
    }),
  }));

  describe.each(everyVision)('with %s colours', (vision) => {
    it.each(drawn)('$kind are told apart', ({ signs }) => {
      expect(alike(signs, vision)).toEqual([]);
    });

    it.each(drawn)('$kind stand out on paper and areas', ({ signs }) => {
      for (const ground of [colours.paper, colours.hull])
        for (const sign of signs)
          expect(strongest(sign, vision, ground), `${sign.name} on ${ground}`).toBeGreaterThanOrEqual(3);
    });
  });
});
