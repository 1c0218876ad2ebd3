import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { dueContacts } from './due-contacts.ts';

const network = networkOf({
  network: [{ focusActorId: 'qm' as never }],
  actors: [
    { id: 'qm' },
    { id: 'key', stakeholderTier: 'key' },
    { id: 'secondary', stakeholderTier: 'secondary' },
    { id: 'unknown' },
    { id: 'near' },
    { id: 'gone', lifecycle: 'left' },
    { id: 'nearlyDue', stakeholderTier: 'key' },
  ] as never,
  relations: [
    { sourceId: 'qm', targetId: 'key', lastContactOn: '2026-03-01' },
    { sourceId: 'secondary', targetId: 'key', lastContactOn: '2026-06-30' },
  ] as never,
  contactLog: [
    { actorIds: ['qm', 'secondary'], on: '2026-03-01' },
    { actorIds: ['near', 'qm'], on: '2026-07-20' },
    { actorIds: ['qm', 'gone'], on: '2020-01-01' },
    { actorIds: ['qm', 'nearlyDue'], on: '2026-04-20' },
  ] as never,
});
const due = dueContacts(network, '2026-07-01');

describe('contacts that are due', () => {
  it('begin with what is overdue, by tier; who has left is not asked', () => {
    expect(due.map(({ actor, state }) => `${actor.id} ${state}`)).toEqual([
      'key overdue',
      'nearlyDue soon',
      'unknown never',
      'secondary fresh',
      'near fresh',
    ]);
  });

  it('count contacts with the focus actor only, and take the log where it is later than the relation', () => {
    expect(due.find(({ actor }) => actor.id === 'secondary')).toMatchObject({ last: '2026-03-01', days: 122 });
    expect(due.find(({ actor }) => actor.id === 'key')).toMatchObject({ last: '2026-03-01', days: 122, limit: 90 });
  });

  it('take a day after the one asked for as today', () => {
    expect(due.find(({ actor }) => actor.id === 'near')).toMatchObject({ last: '2026-07-20', days: 0 });
  });
});
