import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { type Attendance, attendanceGrid, nextStatus, withStatus } from './attendance-grid.ts';

const network = networkOf({
  actors: [{ id: 'a' }, { id: 'b' }, { id: 'guest' }, { id: 'visitor' }] as never,
  bodies: [
    {
      id: 'g',
      members: [{ actorId: 'guest', role: 'guest' }, { actorId: 'a', role: 'chair' }, { actorId: 'b' }],
    },
  ] as never,
  meetings: [
    { id: 'later', bodyId: 'g', heldOn: '2026-08-01' },
    { id: 'old', bodyId: 'g', heldOn: '2025-06-30' },
    { id: 'second', bodyId: 'g', heldOn: '2026-06-10', attendance: [{ actorId: 'a', status: 'deputy' }] },
    {
      id: 'first',
      bodyId: 'g',
      heldOn: '2026-03-10',
      attendance: [
        { actorId: 'a', status: 'present' },
        { actorId: 'b', status: 'excused' },
        { actorId: 'visitor', status: 'present' },
      ],
    },
    { id: 'undated', bodyId: 'g' },
  ] as never,
});
const [body] = network.records.bodies;
if (!body) throw new Error('no body');
const grid = attendanceGrid(network, body, '2026-07-01');

describe('the attendance of a body', () => {
  it('shows the meetings of twelve months and what comes, in order of their days', () => {
    expect(grid.meetings.map(({ meeting, isHeld }) => `${meeting.id} ${isHeld}`)).toEqual([
      'first true',
      'second true',
      'later false',
      'undated false',
    ]);
  });

  it('lists seats in the order of the body, then guests and whoever else was there', () => {
    expect(grid.rows.map(({ actorId, isGuest }) => `${actorId} ${isGuest}`)).toEqual([
      'a false',
      'b false',
      'guest true',
      'visitor true',
    ]);
    expect(grid.rows[1]?.statuses).toEqual(['excused', null, null, null]);
  });

  it('counts a deputy as being there, and only what was held', () => {
    expect(grid.rows.map(({ rate }) => [rate.attended, rate.held])).toEqual([
      [2, 2],
      [0, 2],
      [0, 2],
      [1, 2],
    ]);
    expect(grid.meetings[0]?.rate).toEqual({ attended: 1, held: 2, share: 0.5 });
  });

  it('says when the last and the next meeting are and how often there is one', () => {
    expect(grid).toMatchObject({ lastHeldOn: '2026-06-10', nextOn: '2026-08-01', rhythmDays: 92 });
  });

  it('of a body without meetings has no rate and no rhythm', () => {
    const empty = attendanceGrid(networkOf({ actors: [{ id: 'a' }] as never }), body, '2026-07-01');
    expect(empty.rows[0]?.rate.share).toBeNull();
    expect(empty).toMatchObject({ lastHeldOn: null, nextOn: null, rhythmDays: null });
  });
});

describe('ticking attendance', () => {
  it('goes through every status and back to nothing', () => {
    const seen = [null, 'present', 'excused', 'absent', 'deputy'] as const;
    expect(seen.map(nextStatus)).toEqual(['present', 'excused', 'absent', 'deputy', null]);
  });

  it('adds, changes and takes out one actor and leaves the others as they are', () => {
    const list = [{ actorId: 'a', status: 'present' }] as Attendance[];
    const id = (text: string) => text as Attendance['actorId'];
    expect(withStatus(list, id('b'), 'absent')).toEqual([...list, { actorId: 'b', status: 'absent' }]);
    expect(withStatus(list, id('a'), 'excused')).toEqual([{ actorId: 'a', status: 'excused' }]);
    expect(withStatus(list, id('a'), null)).toEqual([]);
  });
});
