import { describe, expect, it } from 'vitest';
import { findAll } from '../../../shared/gaps/find-all.ts';
import { exampleNetwork } from '../../../test/fixtures/example.ts';
import { excerptOf } from './excerpt.ts';
import { groupFindingsBy } from './finding-list.ts';
import {
  changeSince,
  fieldOf,
  inScope,
  lastMeetingBefore,
  relatedTo,
  type ShownFinding,
  shownFindings,
  standingAt,
  standingWord,
} from './shown-findings.ts';

const lindenhoehe = exampleNetwork('lindenhoehe');
const seen = {
  firstSeenOn: '2026-11-01',
  lastSeenOn: '2026-11-01',
  reopenedOn: null,
  reopenedBecause: null,
  decisionId: null,
  reviewDue: false,
};
const findings = findAll(lindenhoehe, { asOf: null, thresholds: {} }).findings.map((finding) => ({
  ...finding,
  ...seen,
  state: 'new' as const,
}));
const gone = {
  ruleId: 'AGR-02',
  severity: 'high' as const,
  subjects: ['g07'],
  fingerprint: 'AGR-02:g07',
  firstSeenOn: '2026-07-01',
  lastSeenOn: '2026-10-01',
  resolvedOn: '2026-10-02',
  resolvedBy: null,
  decisionId: null,
};
const shown = shownFindings({ findings, resolved: [gone] });
const café = shown.find(({ fingerprint }) => fingerprint === 'DUP-01:a20+a22')!;

describe('where findings stand', () => {
  it('keeps what is settled out of the list until it is asked for', () => {
    const states: ShownFinding['state'][] = ['acknowledged', 'actionPlanned', 'dismissed', 'reopened'];
    const some = shown.map((finding, index) => ({ ...finding, state: states[index] ?? finding.state }));
    expect(standingAt(some, 'active')).toHaveLength(findings.length - 1);
    expect(standingAt(some, 'undecided')).toHaveLength(findings.length - 3);
    expect(standingAt(some, 'dismissed')).toHaveLength(1);
    expect(standingAt(some, 'resolved').map(({ fingerprint }) => fingerprint)).toEqual(['AGR-02:g07']);
  });

  it('says nothing of a finding nobody has looked at, and asks again on the day that was agreed', () => {
    expect(standingWord(café, null, false)).toBeNull();
    expect(standingWord({ ...café, reviewDue: true }, null, true)).toBe('findings:tag.reviewDue');
  });

  it('says that a meeting will speak about a finding, unless it is settled', () => {
    expect(standingWord(café, null, true)).toBe('findings:tag.meeting');
    expect(standingWord({ ...café, state: 'dismissed' }, null, true)).toBe('findings:tag.dismissed');
  });

  it('counts what is new and what is done since the last meeting, where somebody had looked before', () => {
    expect(lastMeetingBefore(lindenhoehe, '2026-11-01')).toBe('2026-09-10');
    expect(changeSince(shown, '2026-09-10')).toEqual({ fresh: findings.length, resolved: 1 });
    expect(changeSince(shown, '2026-06-01')).toBeNull();
  });
});

describe('findings about the same', () => {
  it('are those of an actor, a theme, a field', () => {
    const about = inScope(lindenhoehe, shown, { standing: 'active', theme: 'DUP', field: null, actorId: 'a20' });
    expect(about).toContain(café);
    expect(about.every(({ ruleId }) => ruleId.startsWith('DUP'))).toBe(true);
    expect(fieldOf(lindenhoehe, café)).toBe('socialSupport');
    expect(groupFindingsBy(shown, (one) => fieldOf(lindenhoehe, one)).at(-1)!.id).toBe('');
    const education = inScope(lindenhoehe, shown, {
      standing: 'active',
      theme: 'MIS',
      field: 'education',
      actorId: null,
    });
    expect(education.map(({ fingerprint }) => fingerprint)).toContain(
      'MIS-01:education:socialFacility/schoolSocialWork',
    );
    expect(education.every((finding) => fieldOf(lindenhoehe, finding) === 'education')).toBe(true);
  });

  it('are related by the actors they share', () => {
    const related = relatedTo(lindenhoehe, café, shown);
    expect(related).not.toContain(café);
    expect(related[0]!.subjects).toEqual(expect.arrayContaining(['a20', 'a22']));
  });
});

describe('the part of the map', () => {
  it('shows both actors, who knows both of them, and their competition', () => {
    const excerpt = excerptOf(lindenhoehe, ['a20', 'a22'])!;
    expect(excerpt.actors.map(({ actor }) => actor.id as string)).toEqual(['a20', 'a22', 'a14', 'a24']);
    expect(excerpt.ties.some(({ form }) => form.colour === 'comp')).toBe(true);
    expect(excerptOf(lindenhoehe, ['nobody'])).toBeNull();
  });
});
