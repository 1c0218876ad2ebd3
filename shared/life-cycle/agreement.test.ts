import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementState, agreementType } from '../model/enumerations.ts';
import { agreement, type Agreement, isFinal } from '../model/records/agreement.ts';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import {
  allowedTransitions,
  derivedState,
  renewalOf,
  statesOf,
  type Transition,
  transitionChanges,
} from './agreement.ts';

const make = (values: object): Agreement =>
  agreement.parse({ id: 'g', type: 'cooperation', state: 'inForce', ...values });
const of = (type: string, state: string) => allowedTransitions(make({ type, state }));
const every = agreementType.options.flatMap((type) => statesOf(type).map((state) => ({ type, state })));

describe('the life cycles of agreements', () => {
  it.each([
    ['cooperation', 'idea', ['inNegotiation']],
    ['contract', 'inNegotiation', ['draft', 'abandoned']],
    ['charter', 'draft', ['awaitingSignature', 'abandoned']],
    ['cooperation', 'awaitingSignature', ['signed']],
    ['cooperation', 'suspended', ['inForce', 'terminated']],
    ['cooperation', 'underReview', ['renewed', 'expired', 'terminated']],
    ['loi', 'signed', ['underReview', 'renewed', 'expired', 'terminated']],
    ['contract', 'terminated', ['archived']],
    ['jourFixe', 'proposed', ['agreed']],
    ['jourFixe', 'paused', ['running', 'ended']],
    ['steeringMembership', 'nominated', ['confirmed']],
    ['steeringMembership', 'inactive', ['left']],
    ['councilResolution', 'submitted', ['adopted', 'rejected', 'deferred']],
    ['councilResolution', 'adopted', ['implemented', 'withdrawn', 'expired']],
  ])('lead a %s from %s to %j', (type, state, expected) => {
    expect(of(type, state)).toEqual(expected);
  });

  it('let what stands be renewed, run out or be ended without a review before', () => {
    for (const type of ['cooperation', 'contract', 'charter'])
      expect(of(type, 'inForce')).toEqual(['underReview', 'suspended', 'renewed', 'expired', 'terminated']);
    expect(of('jourFixe', 'running')).toContain('ended');
  });

  it('have no state into force for a letter of intent', () => {
    expect(statesOf('loi')).not.toContain('inForce');
  });

  it('stay among the states of the type and reach all of them from the first one', () => {
    for (const type of agreementType.options) {
      const reached = new Set([statesOf(type)[0]]);
      for (const state of reached) for (const next of of(type, state ?? '')) reached.add(next);
      expect(reached, type).toEqual(new Set(statesOf(type)));
    }
    const used = new Set(every.map(({ state }) => state));
    expect(used).toEqual(new Set(agreementState.options));
  });

  it('end in the final states, after which there is only the archive', () => {
    const last = every.filter(({ type, state }) => of(type, state).every((next) => next === 'archived'));
    expect(new Set(last.map(({ state }) => state))).toEqual(new Set(agreementState.options.filter(isFinal)));
  });

  it('offer nothing from a state of another type', () => {
    expect(of('jourFixe', 'draft')).toEqual([]);
  });

  it('know the states of every agreement of the example', () => {
    for (const { type, state } of exampleNetwork('lindenhoehe').records.agreements)
      expect(statesOf(type)).toContain(state);
  });
});

describe('a course of any transitions', () => {
  it('takes only allowed ones, keeps each with day and note, and dates the beginning', () => {
    const choices = fc.array(fc.tuple(fc.nat(), fc.option(fc.string())), { maxLength: 20 });
    const course = fc.property(fc.constantFrom(...agreementType.options), choices, (type, steps) => {
      let current = make({ type, state: statesOf(type)[0], validFrom: null });
      steps.forEach(([choice, note], index) => {
        const allowed = allowedTransitions(current);
        const to = allowed[choice % Math.max(1, allowed.length)];
        if (to === undefined) return;
        const transition: Transition = { to, on: `2026-01-${String(index + 1).padStart(2, '0')}`, note };
        const next = agreement.parse({ ...current, ...transitionChanges(current, transition) });
        expect(next.transitions).toEqual([...current.transitions, { from: current.state, ...transition }]);
        expect(statesOf(type)).toContain(next.state);
        current = next;
      });
      for (const [index, { from, to }] of current.transitions.entries()) {
        expect(of(type, from)).toContain(to);
        expect(from).toBe(current.transitions[index - 1]?.to ?? statesOf(type)[0]);
      }
    });
    fc.assert(course, { numRuns: 300, seed: 20261120 });
  });

  it('dates a negotiation by its state, and the agreement by its signature', () => {
    const on = '2026-05-01';
    const changes = (state: string, to: string) =>
      transitionChanges(make({ state, validFrom: '2026-01-01' }), { to: to as never, on, note: null });
    expect(changes('idea', 'inNegotiation')).toMatchObject({ validFrom: on });
    expect(changes('awaitingSignature', 'signed')).toMatchObject({ validFrom: on });
    expect(changes('signed', 'inForce')).not.toHaveProperty('validFrom');
    expect(changes('draft', 'abandoned')).not.toHaveProperty('validFrom');
  });
});

describe('a renewal', () => {
  it('goes on with what was agreed and leaves behind the old paper', () => {
    const old = make({
      title: 'Sport im Park',
      partyIds: ['a', 'b'],
      clauses: ['goal'],
      reviewOn: '2026-01-01',
      documentPath: 'alt.pdf',
      documentChecksum: 'x',
      transitions: [{ from: 'signed', to: 'inForce', on: '2024-01-01' }],
    });
    const next = renewalOf(old, {
      id: 'h' as never,
      state: 'inForce',
      validFrom: '2027-01-01',
      validUntil: '2028-12-31',
    });
    expect(next).toEqual(
      make({
        id: 'h',
        renewalOf: 'g',
        title: 'Sport im Park',
        partyIds: ['a', 'b'],
        clauses: ['goal'],
        validFrom: '2027-01-01',
        validUntil: '2028-12-31',
      }),
    );
  });
});

describe('the state that is shown', () => {
  const shown = (validUntil: string | null, state = 'inForce', type = 'cooperation') =>
    derivedState(make({ type, state, validUntil }), '2026-11-01', 90);

  it('says what runs out soon, the last day and the first of the span included', () => {
    expect(shown('2026-11-01')).toBe('expiring');
    expect(shown('2027-01-30')).toBe('expiring');
    expect(shown('2027-01-31')).toBe('inForce');
    expect(shown('2026-12-01', 'adopted', 'councilResolution')).toBe('expiring');
  });

  it('says what has run out although nobody has settled it', () => {
    expect(shown('2026-10-31')).toBe('expired');
    expect(shown('2026-10-31', 'running', 'jourFixe')).toBe('expired');
  });

  it('is the stored one for everything else', () => {
    expect(shown(null)).toBe('inForce');
    expect(shown('2026-10-31', 'draft')).toBe('draft');
    expect(shown('2026-11-05', 'suspended')).toBe('suspended');
  });
});
