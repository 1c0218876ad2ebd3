import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { type Sighting, sighting } from '../model/finding-standing.ts';
import { type Decision, decision } from '../model/records/decision.ts';
import { type Cause, sightingsAfter } from './sightings.ts';
import { judged, resolvedFindings } from './standing.ts';

function findingOf(fingerprint: string, content: number | null = null): Finding {
  const [ruleId = '', subject = ''] = fingerprint.split(':');
  return {
    ruleId,
    severity: 'medium',
    subjects: subject.split('+'),
    score: null,
    fingerprint,
    parameters: content === null ? {} : { content: { type: 'number', value: content, digits: 2 } },
    thresholds: {},
    evidence: [],
  };
}

function decisionOf(id: string, fingerprint: string, values: Partial<Decision> = {}): Decision {
  return decision.parse({ id, fingerprint, state: 'acknowledged', decidedOn: '2026-11-01', ...values });
}

/** A network through several days: what was found, what is decided, what happened in between. */
class Diary {
  sightings: readonly Sighting[] = [];
  decisions: Decision[] = [];

  run(today: string, fingerprints: readonly string[], cause: Cause = null): this {
    const findings = fingerprints.map((one) => findingOf(one));
    this.sightings = sightingsAfter(this.sightings, { findings, decisions: this.decisions, today, cause });
    return this;
  }

  judged(finding: Finding, asOf = '2026-12-01') {
    return judged([finding], { decisions: this.decisions, sightings: this.sightings, today: asOf, asOf })[0];
  }

  resolved() {
    return resolvedFindings(this);
  }
}

const step = (id: string, cause: 'command' | 'undo' | 'redo' = 'command'): Cause => ({
  id,
  cause,
  label: { key: 'history:agreements.create', values: { name: id } },
});
const café = 'KOM-07:mayorOffice';

describe('what is remembered of a finding', () => {
  test('begins on the day it is first seen and goes on from run to run', () => {
    const diary = new Diary().run('2026-11-01', [café]).run('2026-11-05', [café]);
    expect(diary.sightings).toMatchObject([{ firstSeenOn: '2026-11-01', lastSeenOn: '2026-11-05', resolvedOn: null }]);
    expect(sighting.array().parse(diary.sightings)).toEqual(diary.sightings);
  });

  test('stays the same list when nothing is new', () => {
    const diary = new Diary().run('2026-11-01', [café]);
    const before = diary.sightings;
    expect(diary.run('2026-11-01', [café]).sightings).toBe(before);
  });

  test('names the step that took its cause away', () => {
    const diary = new Diary().run('2026-11-01', [café]).run('2026-11-03', [], step('s1'));
    expect(diary.resolved()).toMatchObject([
      { ruleId: 'KOM-07', resolvedOn: '2026-11-03', resolvedBy: { values: { name: 's1' } }, lastSeenOn: '2026-11-01' },
    ]);
  });

  test('is that it came back, when its cause does', () => {
    const diary = new Diary().run('2026-11-01', [café]).run('2026-11-03', [], step('s1')).run('2026-11-09', [café]);
    expect(diary.resolved()).toEqual([]);
    expect(diary.judged(findingOf(café))).toMatchObject({
      state: 'reopened',
      reopenedBecause: 'returned',
      firstSeenOn: '2026-11-01',
      reopenedOn: '2026-11-09',
    });
  });

  test('is as before when what settled it is taken back', () => {
    const diary = new Diary().run('2026-11-01', [café]);
    diary.decisions.push(decisionOf('d1', café, { state: 'actionPlanned' }));
    diary.run('2026-11-03', [], step('s1')).run('2026-11-03', [café], step('s1', 'undo'));
    expect(diary.judged(findingOf(café))).toMatchObject({ state: 'actionPlanned', reopenedOn: null });
  });

  test('is nothing when what brought it is taken back', () => {
    const diary = new Diary().run('2026-11-01', []).run('2026-11-03', [café], step('s1'));
    expect(diary.run('2026-11-03', [], step('s1', 'undo')).sightings).toEqual([]);
  });
});

describe('where a finding stands', () => {
  test('follows the last decision about it', () => {
    const diary = new Diary().run('2026-11-01', [café]);
    expect(diary.judged(findingOf(café))?.state).toBe('new');
    diary.decisions.push(decisionOf('d1', café), decisionOf('d2', café, { state: 'dismissed', note: 'so gewollt' }));
    expect(diary.judged(findingOf(café))).toMatchObject({ state: 'dismissed', decisionId: 'd2' });
    diary.decisions.push(decisionOf('d3', café, { state: 'new' }));
    expect(diary.judged(findingOf(café))?.state).toBe('new');
  });

  test('is open again after it was settled, until somebody decides anew', () => {
    const diary = new Diary().run('2026-11-01', [café]);
    diary.decisions.push(decisionOf('d1', café));
    diary.run('2026-11-03', [], step('s1')).run('2026-11-09', [café]);
    expect(diary.judged(findingOf(café))?.state).toBe('reopened');
    diary.decisions.push(decisionOf('d2', café));
    expect(diary.judged(findingOf(café))?.state).toBe('acknowledged');
  });

  test('stays dismissed when its cause goes and comes back', () => {
    const diary = new Diary().run('2026-11-01', [café]);
    diary.decisions.push(decisionOf('d1', café, { state: 'dismissed' }));
    diary.run('2026-11-03', [], step('s1')).run('2026-11-09', [café]);
    expect(diary.judged(findingOf(café))?.state).toBe('dismissed');
  });

  test.each([
    [0.8, 'dismissed'],
    [0.89, 'dismissed'],
    [0.9, 'reopened'],
    [0.7, 'reopened'],
    [0.71, 'dismissed'],
  ])('of a duplicate dismissed at a likeness of 0.8 is at %d: %s', (content, state) => {
    const pair = 'DUP-01:a+b';
    const diary = new Diary();
    diary.decisions.push(decisionOf('d1', pair, { state: 'dismissed', contentSimilarity: 0.8 }));
    expect(diary.judged(findingOf(pair, content))?.state).toBe(state);
  });

  test('asks for another look from the day of review on', () => {
    const diary = new Diary().run('2026-11-01', [café]);
    diary.decisions.push(decisionOf('d1', café, { state: 'dismissed', reviewOn: '2027-11-01' }));
    expect(diary.judged(findingOf(café), '2027-10-31')?.reviewDue).toBe(false);
    expect(diary.judged(findingOf(café), '2027-11-01')?.reviewDue).toBe(true);
  });
});
