import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direction, relationKind, relationStatus, stakeholderTier, welfareSector } from '../model/enumerations.ts';
import { type LegendGroup, legendOf } from './legend.ts';
import { influenceDiameter, type NodeSign, nodeForm } from './node-form.ts';
import { notation } from '../model/records/view.ts';
import type { Sheet, SheetNode, SheetTie } from './sheet.ts';
import { type TieForm, type TieSign, tieForm } from './tie-form.ts';

function nodeOf(sign: NodeSign, influence: number | null = null): SheetNode {
  const form = nodeForm(sign);
  const diameter = influenceDiameter(influence) * form.sizeFactor;
  return { key: 'actors:a', table: 'actors', id: 'a', sign, form, diameter, label: 'A', name: 'A' };
}

const empty: Sheet = { nodes: [], ties: [], sizes: null, groups: null, notation: 'actorMap' };

function tieOf(sign: TieSign, drawnIn: Sheet['notation']): SheetTie {
  const ends = { sourceKey: 'actors:a', targetKey: 'actors:b' };
  return {
    key: 'relations:r',
    table: 'relations',
    id: 'r',
    ...ends,
    sign,
    form: tieForm(sign, drawnIn),
    parallel: false,
  };
}

const someTie: fc.Arbitrary<TieSign> = fc
  .record({
    kind: fc.constantFrom(
      ...relationKind.options,
      'agreement' as const,
      'jointMeasure' as const,
      'participation' as const,
      'commonBody' as const,
      'bodyMembership' as const,
      'party' as const,
    ),
    status: fc.constantFrom(...relationStatus.options),
    strength: fc.constantFrom(1 as const, 2 as const, 3 as const, null),
    direction: fc.constantFrom(...direction.options),
    written: fc.constantFrom('agreement' as const, 'intent' as const, null),
    assumed: fc.boolean(),
    focusTie: fc.boolean(),
    named: fc.boolean(),
  })
  .map(({ focusTie, ...sign }) => {
    const derived = ['jointMeasure', 'participation', 'commonBody', 'bodyMembership', 'party'].includes(sign.kind);
    const status = sign.kind === 'agreement' || derived ? 'existing' : sign.status;
    const working = tieForm({ ...sign, status, written: null, muted: false }).colour === 'tie';
    const carries = working && status === 'existing' && !derived && !['mandate', 'membership'].includes(sign.kind);
    const written = sign.kind === 'agreement' ? (sign.written ?? 'agreement') : carries ? sign.written : null;
    const muted =
      focusTie &&
      status === 'existing' &&
      (carries || sign.kind === 'jointMeasure' || sign.kind === 'commonBody') &&
      sign.kind !== 'agreement';
    // Parties take part or they do not.
    const strength = sign.kind === 'party' ? null : sign.strength;
    return { ...sign, strength, status, written, muted };
  });

/** The visible traits of a line, each of which a reader may wonder about. */
function traits(form: TieForm): string[] {
  return [
    `colour ${form.colour}`,
    `dash ${form.dash}`,
    form.double ? 'double' : 'single',
    `end ${form.source}`,
    `end ${form.target}`,
    ...form.symbols.map((symbol) => `symbol ${symbol}`),
    ...(form.mark ? [`mark ${form.mark}`] : []),
  ];
}

function sampledTraits(groups: readonly LegendGroup[]): Set<string> {
  const samples = groups.flatMap((group) => group.entries.map((entry) => entry.sample));
  return new Set(
    samples.flatMap((sample) => {
      if (sample.type === 'mark') return [`mark ${sample.kind}`, ...(sample.form ? traits(sample.form) : [])];
      return sample.type === 'tie' ? traits(sample.form) : [];
    }),
  );
}

/** Traits an arrow sample brings along although it is drawn on a plain line. */
const neutral = new Set(['end none', 'dash solid', 'single', 'colour tie']);

describe('the legend', () => {
  it('explains every trait of every line on the sheet and shows no trait that is not there', () => {
    fc.assert(
      fc.property(fc.array(someTie, { maxLength: 6 }), fc.constantFrom(...notation.options), (signs, drawnIn) => {
        const ties = signs.map((sign) => tieOf(sign, drawnIn));
        const drawn = new Set(ties.flatMap((tie) => traits(tie.form)));
        const explained = sampledTraits(legendOf({ ...empty, ties, notation: drawnIn }));
        for (const trait of drawn) if (!neutral.has(trait)) expect([...explained]).toContain(trait);
        for (const trait of explained) if (!neutral.has(trait)) expect([...drawn]).toContain(trait);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows exactly the sectors and rings that are on the sheet', () => {
    const sign = fc.record({
      type: fc.constant('actor' as const),
      sector: fc.constantFrom(...welfareSector.options, null),
      tier: fc.constantFrom(...stakeholderTier.options),
      veto: fc.boolean(),
      focus: fc.boolean(),
      ghost: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        const groups = legendOf({ ...empty, nodes: signs.map((one) => nodeOf(one)) });
        const ids = groups.flatMap((group) => group.entries.map((entry) => entry.id)).toSorted();
        const badges = signs.flatMap((one) => nodeForm(one).badge ?? []);
        const expected = signs.flatMap((one) => [one.sector ?? 'noSector', one.tier]);
        const known = [...expected, ...badges].filter((id) => typeof id === 'string');
        expect(ids).toEqual([...new Set(known)].toSorted());
      }),
    );
  });

  it('explains sizes only where they differ, and names the measure that made them', () => {
    const sign: NodeSign = { type: 'actor', sector: 'state', tier: null, veto: false, focus: false, ghost: false };
    const ids = (nodes: SheetNode[], sizes: { measureId: string; largest: number } | null) =>
      legendOf({ ...empty, nodes, sizes }).flatMap((group) => group.entries.map((entry) => entry.id));
    expect(ids([nodeOf(sign), nodeOf(sign)], null)).toEqual(['state']);
    expect(ids([nodeOf(sign, 1), nodeOf(sign, 5)], null)).toEqual(['state', 'influence']);
    expect(ids([nodeOf(sign)], { measureId: 'degree', largest: 3 })).toEqual(['state', 'byMeasure']);
  });

  it('is empty on an empty sheet', () => {
    expect(legendOf(empty)).toEqual([]);
  });
});

describe('the number of open findings', () => {
  it('is explained where it is drawn, and only there', () => {
    const node = nodeOf({ type: 'actor', sector: null, tier: null, veto: false, focus: false, ghost: false });
    const ids = (sheet: Sheet) => legendOf(sheet).map((group) => group.id);
    expect(ids({ ...empty, nodes: [{ ...node, findings: 3 }] })).toContain('findings');
    expect(ids({ ...empty, nodes: [{ ...node, findings: 0 }, node] })).not.toContain('findings');
  });
});
