import { describe, expect, it } from 'vitest';
import { notation as notations, type Notation } from '../model/records/view.ts';
import { namedKinds, type TieSign, tieForm } from './tie-form.ts';

const plain: TieSign = {
  kind: 'cooperation',
  status: 'existing',
  strength: 2,
  direction: 'none',
  written: null,
  assumed: false,
  muted: false,
  named: false,
};

/** What a reader of each notation has to tell apart; lines from records are told by the shape of the record. */
const usual: Readonly<Record<string, Partial<TieSign>>> = {
  loose: { strength: 1 },
  regular: {},
  close: { strength: 3 },
  'to the focus actor': { muted: true },
  referral: { kind: 'referral', direction: 'forward' },
  mandate: { kind: 'mandate', direction: 'forward' },
  membership: { kind: 'membership', direction: 'forward' },
  'door opener': { kind: 'doorOpener', direction: 'forward' },
  agreement: { written: 'agreement' },
  intent: { written: 'intent' },
  desired: { status: 'desired' },
  dormant: { status: 'dormant' },
  interrupted: { status: 'interrupted' },
  assumed: { assumed: true },
  'joint measure': { kind: 'jointMeasure', strength: 1 },
  'common body': { kind: 'commonBody', strength: 1 },
  competition: { kind: 'competition' },
  conflict: { kind: 'conflict' },
};

const tension = { competition: { kind: 'competition' }, conflict: { kind: 'conflict' } } as const;
const toTellApart: Readonly<Record<Notation, Readonly<Record<string, Partial<TieSign>>>>> = {
  actorMap: usual,
  plain: { existing: {}, desired: { status: 'desired' }, assumed: { assumed: true }, ...tension },
  netMap: {
    ...Object.fromEntries(namedKinds.map((kind) => [kind, { kind }])),
    mandate: { kind: 'mandate', direction: 'forward' },
    desired: { status: 'desired' },
    ...tension,
  },
  targetActual: { existing: {}, planned: { status: 'planned' }, desired: { status: 'desired' }, ...tension },
};

/** A line as somebody sees it who sees no colours. */
function withoutColour(sign: Partial<TieSign>, notation: Notation): string {
  const { colour: _, layer: __, ...form } = tieForm({ ...plain, ...sign }, notation);
  return JSON.stringify(form);
}

describe.each(notations.options)('lines of the notation %s', (notation) => {
  const signs = Object.entries(toTellApart[notation]);

  it.each(signs)('%s differs from every other by more than its colour', (name, sign) => {
    const same = signs
      .filter(([other, one]) => other !== name && withoutColour(one, notation) === withoutColour(sign, notation))
      .map(([other]) => other);
    expect(same).toEqual([]);
  });
});
