import { describe, expect, it } from 'vitest';
import { statesOf } from '../../../shared/life-cycle/agreement.ts';
import { agreementType } from '../../../shared/model/enumerations.ts';
import { type Agreement, agreement } from '../../../shared/model/records/agreement.ts';
import { fits } from './agreement-filter.ts';
import { lifeSteps } from './life-steps.ts';
import { partiesIn } from './parties-in.ts';
import { proposedDay, stepProblem } from './step-problem.ts';
import { templateValues } from './templates.ts';

function made(values: object): Agreement {
  return agreement.parse({ id: 'g', type: 'cooperation', state: 'inForce', ...values });
}

describe('the line of steps', () => {
  const line = (values: object) => lifeSteps(made(values)).map(({ state, reach }) => `${state} ${reach}`);

  it('shows what is done, where it is and what comes', () => {
    expect(line({})).toEqual([
      'idea done',
      'inNegotiation done',
      'draft done',
      'signed done',
      'inForce current',
      'underReview open',
    ]);
  });

  it('shows a state beside the path at its step', () => {
    expect(line({ state: 'awaitingSignature' })[2]).toBe('awaitingSignature current');
    expect(line({ type: 'jourFixe', state: 'paused' })).toEqual(['proposed done', 'agreed done', 'paused current']);
  });

  it('ends after the last step that was reached', () => {
    const transitions = [
      { from: 'idea', to: 'inNegotiation', on: '2026-01-01' },
      { from: 'inNegotiation', to: 'abandoned', on: '2026-02-01' },
      { from: 'abandoned', to: 'archived', on: '2026-03-01' },
    ];
    expect(line({ state: 'archived', transitions })).toEqual(['idea done', 'inNegotiation done', 'archived current']);
  });

  it.each(agreementType.options)('has a place for every state of %s', (type) => {
    for (const state of statesOf(type)) {
      expect(lifeSteps(made({ type, state })).filter(({ reach }) => reach === 'current')).toEqual([
        { state, reach: 'current' },
      ]);
    }
  });
});

describe('a step', () => {
  const draft = { to: 'terminated', on: '2026-11-01', note: null, validFrom: null, validUntil: null } as const;
  const stepped = made({ transitions: [{ from: 'signed', to: 'inForce', on: '2026-11-05' }] });

  it('needs a day that is not before the last one', () => {
    expect(stepProblem(made({}), { ...draft, on: null })).toEqual({ key: 'on', reason: 'missing' });
    expect(stepProblem(stepped, draft)).toEqual({ key: 'on', reason: 'beforeLast', last: '2026-11-05' });
    expect(stepProblem(stepped, { ...draft, on: '2026-11-05' })).toBeNull();
  });

  it('does not begin an agreement after its end', () => {
    const late = made({ state: 'awaitingSignature', validUntil: '2026-10-01' });
    expect(stepProblem(late, { ...draft, to: 'signed' })).toEqual({ key: 'on', reason: 'afterEnd', end: '2026-10-01' });
  });

  it('does not renew for a term that ends before it begins', () => {
    const renewal = { ...draft, to: 'renewed', validFrom: '2027-01-01', validUntil: '2026-12-31' } as const;
    expect(stepProblem(made({}), renewal)).toEqual({ key: 'validUntil', reason: 'endBeforeBegin' });
  });

  it('is proposed for the day looked at, never before the last one', () => {
    expect(proposedDay(made({}), '2026-11-01')).toBe('2026-11-01');
    expect(proposedDay(stepped, '2026-11-01')).toBe('2026-11-05');
  });
});

describe('the filter', () => {
  const one = made({ type: 'loi', partyIds: ['a', 'b'], fields: ['f'] });

  it.each([
    [[], true],
    [['type:loi'], true],
    [['type:contract'], false],
    [['party:b', 'party:x'], true],
    [['party:a', 'field:f', 'type:loi'], true],
    [['party:a', 'field:g'], false],
  ])('by %j', (choices, fitting) => {
    expect(fits(one, choices)).toBe(fitting);
  });
});

describe('a template', () => {
  it.each(agreementType.options)('makes a valid beginning of %s', (type) => {
    const values = agreement.parse({ id: 'g', ...templateValues(type) });
    expect(values.state).toBe(statesOf(type)[0]);
    expect(values.clauses.length).toBeGreaterThan(0);
  });
});

describe('a sentence', () => {
  const actors = [
    { id: 't', name: 'Tafel Ahrenbruck', shortName: 'Tafel' },
    { id: 'e', name: 'Ev. Gemeinde', shortName: null },
    { id: 'g', name: 'Gemeinde', shortName: null },
  ];

  it('names the parties by name or short name, the longer name first', () => {
    expect(partiesIn('Die Tafel nutzt den Saal der Ev. Gemeinde.', actors)).toEqual(['t', 'e']);
    expect(partiesIn('TAFEL AHRENBRUCK und Gemeinde', actors)).toEqual(['t', 'g']);
  });

  it('does not find a name inside of another word', () => {
    expect(partiesIn('Gemeindefest an der Tafelrunde', actors)).toEqual([]);
  });
});
