import type { Notation } from '../../shared/model/records/view.ts';
import { namedKinds, type TieSign } from '../../shared/notation/tie-form.ts';

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
/** What a reader of each notation has to tell apart; lines from records are told by the shape of the record. */
export const tiesToTellApart: Readonly<Record<Notation, Readonly<Record<string, Partial<TieSign>>>>> = {
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
