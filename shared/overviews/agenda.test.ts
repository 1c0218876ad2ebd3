import { expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { meetingWith, upcomingMeetings, usualBody, withFinding, withoutFinding } from './agenda.ts';

const network = networkOf({
  bodies: [{ id: 'forum' }, { id: 'steering', kind: 'steeringGroup' }],
  meetings: [
    { id: 'undated', bodyId: 'steering' },
    { id: 'past', bodyId: 'steering', heldOn: '2026-10-31', findingFingerprints: ['MIS-04:a'] },
    { id: 'later', bodyId: 'steering', heldOn: '2026-12-10', findingFingerprints: ['DUP-01:a+b'] },
    { id: 'today', bodyId: 'steering', heldOn: '2026-11-01' },
    { id: 'other', bodyId: 'forum', heldOn: '2026-11-02' },
  ],
});

it('the next meeting of a body comes first, one without a date last', () => {
  expect(upcomingMeetings(network, 'steering', '2026-11-01').map(({ id }) => id)).toEqual([
    'today',
    'later',
    'undated',
  ]);
  expect(usualBody(network)).toBe('steering');
  expect(usualBody(networkOf({}))).toBeNull();
});

it('a finding is on the agenda until the meeting was held', () => {
  expect(meetingWith(network, 'DUP-01:a+b', '2026-11-01')?.id).toBe('later');
  expect(meetingWith(network, 'MIS-04:a', '2026-11-01')).toBeNull();
  expect(meetingWith(network, 'MIS-04:a', '2026-10-31')?.id).toBe('past');
});

it('a topic comes with its finding and goes with it, once', () => {
  const empty = { agenda: ['Begrüßung'], findingFingerprints: [] };
  const taken = withFinding(empty, 'MIS-04:a', 'Wer kennt A?');
  expect(taken).toEqual({ agenda: ['Begrüßung', 'Wer kennt A?'], findingFingerprints: ['MIS-04:a'] });
  expect(withFinding(taken, 'MIS-04:a', 'Wer kennt A?')).toEqual(taken);
  expect(withoutFinding(taken, 'MIS-04:a', 'Wer kennt A?')).toEqual(empty);
});
