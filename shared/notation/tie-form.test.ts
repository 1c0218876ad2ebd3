import { describe, expect, it } from 'vitest';
import { relationKind, relationStatus } from '../model/enumerations.ts';
import { isWorkingKind } from '../model/records/relation.ts';
import { plainTie, tieForm, type TieSign } from './tie-form.ts';

/** What is left of a form on a black-and-white printer. */
function withoutColour(sign: Partial<TieSign>): string {
  const { colour: _colour, layer: _layer, ...form } = tieForm({ ...plainTie, ...sign });
  return JSON.stringify(form);
}

/** Every sign of the notation sheet, by name (UX.md §3, picture 14). */
const notation: Readonly<Record<string, Partial<TieSign>>> = {
  loose: { strength: 1 },
  regular: { strength: 2 },
  close: { strength: 3 },
  agreement: { written: 'agreement' },
  intent: { written: 'intent' },
  wish: { status: 'desired' },
  directed: { kind: 'funding', direction: 'forward' },
  mandate: { kind: 'mandate', direction: 'forward' },
  membership: { kind: 'membership', direction: 'forward' },
  doorOpener: { kind: 'doorOpener', direction: 'forward' },
  dormant: { status: 'dormant' },
  interrupted: { status: 'interrupted' },
  assumed: { assumed: true },
  competition: { kind: 'competition' },
  conflict: { kind: 'conflict' },
  muted: { muted: true },
  jointMeasure: { kind: 'jointMeasure', strength: 1 },
};

describe('tie forms', () => {
  it('tells every sign of the notation apart without colour', () => {
    const forms = Object.values(notation).map(withoutColour);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('tells every kind that is no working tie apart from every other kind', () => {
    const kinds = relationKind.options;
    for (const kind of kinds.filter((one) => !isWorkingKind(one))) {
      const form = withoutColour({ kind, direction: 'forward' });
      for (const other of kinds.filter((one) => one !== kind)) {
        expect(withoutColour({ kind: other, direction: 'forward' }), `${kind} and ${other}`).not.toBe(form);
      }
    }
  });

  it('tells existing, wished, dormant and interrupted ties of every kind but the tensions apart', () => {
    const statuses = relationStatus.options.filter((status) => status !== 'ended' && status !== 'planned');
    for (const kind of relationKind.options.filter((one) => one !== 'conflict' && one !== 'competition')) {
      const forms = statuses.map((status) => withoutColour({ kind, status }));
      expect(new Set(forms).size, kind).toBe(statuses.length);
    }
  });

  it('tells all kinds apart where they are written on their lines', () => {
    const forms = relationKind.options.map((kind) => withoutColour({ kind, direction: 'forward', named: true }));
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('draws the arrow at the end the direction names', () => {
    const ends = (direction: TieSign['direction']) => {
      const { source, target } = tieForm({ ...plainTie, kind: 'referral', direction });
      return [source, target];
    };
    expect(ends('forward')).toEqual(['none', 'arrow']);
    expect(ends('backward')).toEqual(['arrow', 'none']);
    expect(ends('both')).toEqual(['arrow', 'arrow']);
    expect(ends('none')).toEqual(['none', 'none']);
  });

  it('draws what is in writing as a double line, an intent dashed', () => {
    expect(tieForm({ ...plainTie, written: 'agreement' })).toMatchObject({
      double: true,
      dash: 'solid',
      colour: 'agree',
    });
    expect(tieForm({ ...plainTie, written: 'intent' })).toMatchObject({
      double: true,
      dash: 'intent',
      colour: 'agree',
    });
  });

  it('keeps a conflict visible whatever else is known of the tie', () => {
    for (const status of relationStatus.options) {
      expect(tieForm({ ...plainTie, kind: 'conflict', status, written: 'agreement' })).toMatchObject({
        colour: 'conf',
        double: false,
      });
    }
  });

  it('mutes ties of the focus actor but keeps loose and close ones apart', () => {
    const widths = ([1, 2, 3] as const).map((strength) => tieForm({ ...plainTie, strength, muted: true }));
    expect(widths.map((form) => form.colour)).toEqual(['tieQm', 'tieQm', 'tieQm']);
    expect(widths.map((form) => form.dash)).toEqual(['dots', 'solid', 'solid']);
    expect(widths[2]!.width).toBeGreaterThan(widths[1]!.width);
  });
});
