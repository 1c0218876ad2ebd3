import { describe, expect, it } from 'vitest';
import { Network } from '../../../../shared/model/network.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import { networkOf } from '../../../../test/fixtures/network.ts';
import { type ActorFacts, actorFacts } from './actor-facts.ts';
import { type ActorView, actorViews } from './actor-views.ts';

const quarter = networkOf({
  fieldsOfAction: [
    { id: 'health', labels: { de: 'Gesundheit', en: 'Health' } },
    { id: 'sport', labels: { de: 'Sport und Freizeit', en: 'Sports' } },
  ],
  actorKinds: [
    { id: 'sportsClub/-', kind: 'sportsClub', labels: { de: 'Sportverein', en: 'Sports club' } },
    { id: 'media/press', kind: 'media', subKind: 'press', labels: { de: 'Presse', en: 'Press' } },
  ],
  network: [{ name: 'Quartier', referenceDate: '2026-11-01', focusActorId: 'qm' }],
  actors: [
    { id: 'qm', name: 'Quartiersbüro', kind: 'quarterManagement', stakeholderTier: 'key' },
    {
      id: 'fc',
      name: 'FC Süd e.V.',
      kind: 'sportsClub',
      welfareSector: 'thirdSector',
      stakeholderTier: 'secondary',
      influence: 2,
      fields: [{ field: 'sport', weight: 'secondary' }, { field: 'health' }],
      targetGroups: ['youth'],
      areas: ['south'],
    },
    { id: 'press', name: 'Tageblatt', kind: 'media', subKind: 'press', welfareSector: 'market' },
  ],
  relations: [
    {
      id: 'r1',
      sourceId: 'qm',
      targetId: 'fc',
      kind: 'cooperation',
      lastContactOn: '2026-06-20',
    },
    {
      id: 'r2',
      sourceId: 'fc',
      targetId: 'press',
      kind: 'information',
      lastContactOn: '2026-10-20',
    },
    { id: 'r3', sourceId: 'fc', targetId: 'press', kind: 'competition' },
    { id: 'r4', sourceId: 'qm', targetId: 'press', kind: 'information', status: 'desired' },
  ],
  contactLog: [{ id: 'k1', actorIds: ['qm', 'fc'], on: '2026-08-01' }],
  contactPersons: [{ id: 'p1', actorId: 'fc' }],
});

function finding(ruleId: string, severity: Finding['severity'], ...subjects: string[]): Finding {
  const fingerprint = `${ruleId}:${subjects.join('+')}`;
  const evidence = subjects.map((id) => ({ table: 'actors' as const, id }));
  return { ruleId, severity, subjects, score: null, fingerprint, parameters: {}, thresholds: {}, evidence };
}

function factsIn(network: Network, findings: readonly Finding[] | null = null): ReadonlyMap<string, ActorFacts> {
  return actorFacts({ network, analysis: null, findings, asOf: null });
}

function factsOf(id: string, findings: readonly Finding[] = []): ActorFacts {
  return factsIn(quarter, findings).get(id)!;
}

describe('what is counted about an actor', () => {
  it('counts existing working relations only', () => {
    expect(factsOf('fc').ties).toBe(2);
    expect(factsOf('press').ties).toBe(1);
    expect(factsOf('qm').ties).toBe(1);
  });

  it('takes the latest contact with the focus actor and counts days to the reference date', () => {
    expect(factsOf('fc').lastContact).toEqual({ on: '2026-08-01', days: 92, resting: false });
    expect(factsOf('press').lastContact).toBeNull();
    expect(factsOf('qm').lastContact).toBeNull();
  });

  it('takes contacts with anybody where the network has no focus actor', () => {
    const { network: _settings, ...records } = quarter.records;
    const facts = actorFacts({
      network: new Network({ ...records, network: [] }),
      analysis: null,
      findings: null,
      asOf: '2026-11-01',
    });
    expect([...facts.values()].map((entry) => entry.lastContact?.days ?? null)).toEqual([92, 12, 12]);
  });

  it('calls a contact resting when it is longer ago than the tier suggests', () => {
    const key = networkOf({
      ...quarter.records,
      actors: [{ ...quarter.find('actors', 'qm')! }, { ...quarter.find('actors', 'fc')!, stakeholderTier: 'key' }],
    });
    expect(factsIn(key).get('fc')!.lastContact).toMatchObject({ days: 92, resting: true });
  });

  it('counts findings and keeps the most severe', () => {
    const findings = [finding('MIS-05', 'low', 'fc'), finding('DQ-03', 'medium', 'fc', 'press')];
    expect(factsOf('fc', findings)).toMatchObject({ findings: { count: 2, worst: 'medium' }, possibleDouble: true });
    expect(factsOf('qm', findings)).toMatchObject({ findings: null, possibleDouble: false });
  });

  it('shows numbers of the analysis where there are any', () => {
    const analysis = {
      revision: 1,
      asOf: '2026-11-01',
      options: { without: [], ties: [], relationKinds: [] },
      network: {},
      actors: [{ id: 'fc', name: 'FC Süd e.V.', degree: 2, betweenness: null }],
    };
    const facts = actorFacts({ network: quarter, analysis, findings: null, asOf: null });
    expect([...facts.values()].map((entry) => [entry.degree, entry.betweenness])).toEqual([
      [null, null],
      [2, null],
      [null, null],
    ]);
  });
});

describe('ready-made views', () => {
  it('hold key actors, unconnected, incomplete and possibly double ones', () => {
    const facts = factsIn(quarter, [finding('DQ-03', 'medium', 'fc', 'press')]);
    const held = (view: ActorView) =>
      quarter.records.actors.filter((actor) => actorViews[view](actor, facts.get(actor.id)!)).map(({ id }) => id);
    expect(held('key')).toEqual(['qm']);
    expect(held('unconnected')).toEqual([]);
    expect(held('incomplete')).toEqual(['qm', 'press']);
    expect(held('possibleDoubles')).toEqual(['fc', 'press']);
  });
});
