import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { networkOf, type SketchedRecords } from '../../test/fixtures/network.ts';
import { isAboveItself } from '../model/hierarchies.ts';
import { idsAt } from '../model/links.ts';
import { Network } from '../model/network.ts';
import { type AnyRecord, type Records, type TableName, tableNames, tables } from '../model/tables.ts';
import { type MergePlan, planMerge } from './merge-actors.ts';
import { canJoin, type MergeChoices, mergeableKeys } from './merged-actor.ts';

const sketch = (records: object) => networkOf(records as SketchedRecords);

function plan(network: Network, keepId: string, dropId: string, choices: MergeChoices = {}): MergePlan {
  const found = planMerge(network, { keepId, dropId, choices });
  if (!found) throw new Error('nothing to merge');
  return found;
}

/** The records once a plan has been carried out. */
function carriedOut(network: Network, { updated, removed, inserted }: MergePlan): Network {
  const records = tableNames.map((table) => {
    const gone = new Set(removed.filter((one) => one.table === table).map(({ id }) => id));
    const changes = new Map(updated.filter((one) => one.table === table).map((one) => [one.id, one.changes]));
    const kept = (network.records[table] as readonly AnyRecord[]).filter(({ id }) => !gone.has(id));
    const added = table === 'viewPositions' ? inserted : [];
    return [table, [...kept.map((record) => ({ ...record, ...changes.get(record.id) })), ...added]];
  });
  return new Network(Object.fromEntries(records) as Records);
}

/** The records of a table after `b` has become one with `a`. */
function after<Name extends TableName>(table: Name, records: object, choices?: MergeChoices) {
  const network = sketch({ actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], ...records });
  return carriedOut(network, plan(network, 'a', 'b', choices)).records[table];
}

describe('merging any two actors of a network', () => {
  const network = exampleNetwork('lindenhoehe');
  const ids = network.records.actors.map(({ id }) => id as string);
  const choices = fc.dictionary(fc.constantFrom(...mergeableKeys), fc.constantFrom('keep', 'drop', 'both'));

  it('leaves records that fit, name only what is there, and nobody above themselves', () => {
    const pair = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 });
    const check = fc.property(pair, choices, ([keepId = '', dropId = ''], chosen) => {
      const merged = carriedOut(network, plan(network, keepId, dropId, chosen as MergeChoices));
      expect(merged.records.actors).toHaveLength(ids.length - 1);
      for (const table of tableNames) {
        for (const record of merged.records[table] as readonly AnyRecord[]) {
          expect(tables[table].schema.safeParse(record).success, `${table} ${record.id}`).toBe(true);
          for (const { path, target } of tables[table].references)
            for (const id of idsAt(record, path))
              expect(merged.find(target, id), `${table} ${record.id}`).not.toBeNull();
        }
      }
      for (const relation of merged.records.relations) expect(relation.sourceId).not.toBe(relation.targetId);
      for (const one of merged.records.actors)
        expect(isAboveItself((table, id) => merged.find(table, id), 'actors', one, 'parentActorId')).toBe(false);
      for (const { actorIds } of merged.records.contactLog) expect(new Set(actorIds).size).toBe(actorIds.length);
      for (const { partyIds } of merged.records.agreements) expect(new Set(partyIds).size).toBe(partyIds.length);
    });
    fc.assert(check, { numRuns: 60, seed: 20261120 });
  });
});

describe('the values of both', () => {
  it('can be joined where they are lists, marks or notes, and of nothing else', () => {
    const [one] = networkOf({ actors: [{ id: 'a' }] } as SketchedRecords).records.actors;
    if (!one) throw new Error('no actor');
    expect(mergeableKeys.filter((key) => canJoin(key, one, one))).toEqual([
      'fields',
      'targetGroups',
      'areas',
      'cityWide',
      'hasVeto',
      'reachesGroups',
      'representsGroups',
      'coordinatesFields',
      'resourcesOffered',
      'resourcesNeeded',
      'isKeyPerson',
      'isMultiplier',
      'isPrivatePerson',
      'notes',
    ]);
  });
});

describe('the actor who stays', () => {
  const actors = [
    {
      id: 'a',
      name: 'Kita Süd',
      kind: 'daycare',
      notes: 'ruhig',
      isMultiplier: false,
      fields: [{ field: 'f', weight: 'secondary' }],
    },
    {
      id: 'b',
      name: 'Kindergarten Süd',
      kind: 'school',
      shortName: 'KiGa',
      notes: 'laut',
      isMultiplier: true,
      fields: [{ field: 'f' }, { field: 'g' }],
    },
  ];
  const merged = (choices?: MergeChoices) => after('actors', { actors }, choices)[0];

  it('keeps its values, takes what it has not, and joins lists, marks and notes', () => {
    expect(merged()).toMatchObject({
      id: 'a',
      name: 'Kita Süd',
      kind: 'daycare',
      shortName: 'KiGa',
      notes: 'ruhig\nlaut',
      isMultiplier: true,
      fields: [
        { field: 'f', weight: 'core' },
        { field: 'g', weight: 'core' },
      ],
    });
  });

  it('takes each value from whom it was chosen', () => {
    const chosen = merged({ name: 'drop', shortName: 'keep', notes: 'drop', fields: 'keep', isMultiplier: 'keep' });
    expect(chosen).toMatchObject({
      id: 'a',
      name: 'Kindergarten Süd',
      shortName: null,
      notes: 'laut',
      isMultiplier: false,
      fields: [{ field: 'f', weight: 'secondary' }],
    });
  });

  it('comes to stand below the other parent where its own was the one who goes', () => {
    const tree = [{ id: 'a', parentActorId: 'b' }, { id: 'b', parentActorId: 'c', namedByActorId: 'a' }, { id: 'c' }];
    expect(after('actors', { actors: tree })).toMatchObject([
      { id: 'a', parentActorId: 'c', namedByActorId: null },
      {},
    ]);
  });

  it('never comes to stand below what is below it', () => {
    const tree = [
      { id: 'a' },
      { id: 'b', parentActorId: 'd' },
      { id: 'c', parentActorId: 'a' },
      { id: 'd', parentActorId: 'c' },
    ];
    expect(after('actors', { actors: tree })[0]).toMatchObject({ id: 'a', parentActorId: null });
    const children = [{ id: 'a' }, { id: 'b' }, { id: 'c', parentActorId: 'b' }];
    expect(after('actors', { actors: children })[1]).toMatchObject({ id: 'c', parentActorId: 'a' });
  });
});

describe('relations', () => {
  const relations = (...given: object[]) =>
    after('relations', { relations: given.map((one, index) => ({ id: `r${index}`, kind: 'cooperation', ...one })) });

  it('between the two are gone, all others name the one who stays', () => {
    expect(relations({ sourceId: 'a', targetId: 'b' }, { sourceId: 'b', targetId: 'c' })).toMatchObject([
      { id: 'r1', sourceId: 'a', targetId: 'c' },
    ]);
  });

  it('of one kind with the same partner become one that keeps the stronger and the more delicate', () => {
    const one = {
      sourceId: 'a',
      targetId: 'c',
      strength: 1,
      quality: 2,
      conflictLevel: 0,
      benefitTarget: 1,
      lastContactOn: '2026-05-01',
      since: '2024-01-01',
      status: 'planned',
      personDependent: true,
      endedOn: '2025-01-01',
      reliability: 4,
      notes: 'eins',
      source: 'Runde',
    };
    const other = {
      sourceId: 'c',
      targetId: 'b',
      strength: 3,
      quality: -1,
      conflictLevel: 2,
      benefitSource: 3,
      lastContactOn: '2026-09-01',
      since: '2023-01-01',
      frequency: 'weekly',
      status: 'existing',
      reliability: 1,
      involvement: 2,
      notes: 'zwei',
      source: 'Runde',
    };
    expect(relations(one, other)).toEqual([
      expect.objectContaining({
        id: 'r0',
        sourceId: 'a',
        targetId: 'c',
        strength: 3,
        quality: -1,
        conflictLevel: 2,
        benefitTarget: 3,
        benefitSource: null,
        lastContactOn: '2026-09-01',
        since: '2023-01-01',
        endedOn: null,
        frequency: 'weekly',
        status: 'existing',
        personDependent: false,
        reliability: 4,
        involvement: 2,
        notes: 'eins\nzwei',
        source: 'Runde',
      }),
    ]);
  });

  it('that say different things stay apart: another kind, another direction', () => {
    const kept = relations(
      { sourceId: 'a', targetId: 'c', kind: 'funding' },
      { sourceId: 'b', targetId: 'c', kind: 'referral' },
      { sourceId: 'c', targetId: 'b', kind: 'funding' },
    );
    expect(kept.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2']);
    const turned = relations(
      { sourceId: 'a', targetId: 'c', kind: 'funding' },
      { sourceId: 'c', targetId: 'b', kind: 'funding', direction: 'backward' },
    );
    expect(turned.map(({ id }) => id)).toEqual(['r0']);
  });

  it('that were parallel before stay parallel', () => {
    const kept = relations({ sourceId: 'b', targetId: 'c' }, { sourceId: 'c', targetId: 'b' });
    expect(kept.map(({ id }) => id)).toEqual(['r0', 'r1']);
  });
});

describe('lists', () => {
  it('name every actor once, with the entry that says more', () => {
    const [body] = after('bodies', {
      bodies: [
        {
          members: [
            { actorId: 'a', role: 'guest' },
            { actorId: 'c' },
            { actorId: 'b', role: 'chair', delegationMode: 'elected' },
          ],
        },
      ],
    });
    expect(body?.members).toEqual([
      { actorId: 'a', role: 'chair', delegationMode: 'elected' },
      { actorId: 'c', role: 'member', delegationMode: 'self' },
    ]);
    const [meeting] = after('meetings', {
      bodies: [{ id: 'k' }],
      meetings: [
        {
          bodyId: 'k',
          attendance: [
            { actorId: 'a', status: 'excused' },
            { actorId: 'b', status: 'present' },
          ],
        },
      ],
    });
    expect(meeting?.attendance).toEqual([{ actorId: 'a', status: 'present' }]);
    const [measure] = after('measures', {
      measures: [
        { participants: [{ actorId: 'b' }, { actorId: 'a', source: 'Plan' }, { actorId: 'b', role: 'lead' }] },
      ],
    });
    expect(measure?.participants).toEqual([
      { actorId: 'a', role: 'participant', source: 'Plan' },
      { actorId: 'a', role: 'lead', source: null },
    ]);
    const [entry] = after('contactLog', { contactLog: [{ actorIds: ['b', 'c', 'a'] }] });
    expect(entry?.actorIds).toEqual(['a', 'c']);
    const pair = (sourceId: string, targetId: string, quality: number) => ({ sourceId, targetId, quality });
    const [snapshot] = after('snapshots', {
      snapshots: [{ relationQuality: [pair('a', 'c', 2), pair('c', 'b', -1), pair('a', 'b', 1)] }],
    });
    expect(snapshot?.relationQuality).toEqual([{ sourceId: 'a', targetId: 'c', quality: -1, conflictLevel: null }]);
  });

  it('of agreements name every party once, and it is told where only one is left', () => {
    const network = sketch({
      actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      agreements: [
        {
          id: 'g',
          partyIds: ['a', 'b'],
          benefits: [
            { actorId: 'a', level: 1 },
            { actorId: 'b', level: 2, note: 'Raum' },
          ],
        },
        { id: 'h', partyIds: ['b', 'c'], signatories: [{ actorId: 'b', function: 'Leitung' }] },
      ],
    });
    const planned = plan(network, 'a', 'b');
    expect(planned.lonelyAgreements).toEqual(['g']);
    expect(carriedOut(network, planned).records.agreements).toMatchObject([
      { partyIds: ['a'], benefits: [{ actorId: 'a', level: 2, note: 'Raum' }] },
      { partyIds: ['a', 'c'], signatories: [{ actorId: 'a', function: 'Leitung' }] },
    ]);
  });
});

describe('everything else', () => {
  it('that names the one who goes names the one who stays', () => {
    const network = sketch({
      actors: [{ id: 'a' }, { id: 'b' }],
      network: [{ focusActorId: 'b' }],
      contactPersons: [{ actorId: 'b' }],
      offers: [{ actorId: 'b' }],
      actionItems: [{ responsibleActorId: 'b' }],
    });
    const merged = carriedOut(network, plan(network, 'a', 'b')).records;
    expect([merged.network[0]?.focusActorId, merged.contactPersons[0]?.actorId]).toEqual(['a', 'a']);
    expect([merged.offers[0]?.actorId, merged.actionItems[0]?.responsibleActorId]).toEqual(['a', 'a']);
  });

  it('that came from a finding about the one who goes came from that about the one who stays', () => {
    const network = sketch({
      actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      relations: [
        { id: 'r1', sourceId: 'a', targetId: 'c' },
        { id: 'r2', sourceId: 'b', targetId: 'c' },
      ],
      actionItems: [
        { findingFingerprint: 'DUP-01:b+c', responsibleActorId: 'b' },
        { findingFingerprint: 'REL-01:r2' },
        { findingFingerprint: 'MIS-01:c' },
        { findingFingerprint: 'DQ-03:a+b' },
        { findingFingerprint: 'b' },
      ],
      meetings: [{ bodyId: 'body', findingFingerprints: ['DUP-01:b+c', 'MIS-01:c', 'DUP-01:a+c'] }],
      bodies: [{ id: 'body', name: 'Runde' }],
    });
    const { actionItems, meetings } = carriedOut(network, plan(network, 'a', 'b')).records;
    expect(actionItems.map((item) => item.findingFingerprint)).toEqual([
      'DUP-01:a+c',
      'REL-01:r1',
      'MIS-01:c',
      'DQ-03:a+b',
      'b',
    ]);
    expect(actionItems[0]?.responsibleActorId).toBe('a');
    expect(meetings[0]?.findingFingerprints).toEqual(['DUP-01:a+c', 'MIS-01:c']);
  });

  it('stands where the one who goes stood, on sheets where the other had no place', () => {
    const place = (viewId: string, nodeId: string, x: number) => ({
      id: `${viewId}:${nodeId}`,
      viewId,
      nodeId,
      x,
      y: 0,
    });
    const places = after('viewPositions', {
      views: [{ id: 'v' }, { id: 'w' }],
      viewPositions: [place('v', 'a', 1), place('v', 'b', 2), place('w', 'b', 3)],
    });
    expect(places).toMatchObject([place('v', 'a', 1), place('w', 'a', 3)]);
  });

  it('there is nothing to merge with oneself or with nobody', () => {
    const network = sketch({ actors: [{ id: 'a' }] });
    expect(planMerge(network, { keepId: 'a', dropId: 'a', choices: {} })).toBeNull();
    expect(planMerge(network, { keepId: 'a', dropId: 'x', choices: {} })).toBeNull();
  });
});
