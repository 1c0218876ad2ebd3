import { expect, test } from 'vitest';
import { actors, daysAgo, findingsOf, ofQ, parameter, ties } from '../../test/fixtures/findings.ts';
import type { SketchedRecords } from '../../test/fixtures/network.ts';

const need = { id: 'n', category: 'sport', targetGroups: ['youth'], areas: ['north'], priority: 4 };
const press = [{ id: 'q' }, { id: 'p', kind: 'media' }];
const town = { id: 'town', kind: 'municipality' };
const ends = (days: number) => ({
  network: [{ focusActorId: 'q', fundingEndsOn: daysAgo(-days) }],
  actors: [{ id: 'q', fields: [{ field: 'culture' }] }],
});
const judged = (change: object) => ({
  actors: actors('a', 'b'),
  relations: [{ sourceId: 'a', targetId: 'b', quality: 1, recordedBy: 'QM', recordedOn: '2026-01-01', ...change }],
});
const quiet = (speaker: object, reaches: object = {}) => ({
  network: [{ focusActorId: 'q', quietGroups: ['youth'] }],
  actors: [{ id: 'q' }, { id: 'a', kind: 'a', ...speaker, ...reaches }],
});
const networking = (actorId: string, areas: string[], ...fields: string[]) => ({
  id: `of ${actorId}`,
  actorId,
  category: 'coordination.network',
  areas,
  fields: fields.map((field) => ({ field })),
});
const pair = (a: object, b: object, more: SketchedRecords = {}): SketchedRecords => ({
  actors: [{ id: 'a', kind: 'a', willingness: 4, ...a }, { id: 'b', kind: 'b', willingness: 4, ...b }, ...actors('z')],
  ...more,
});
const culture = { fields: [{ field: 'culture' }] };
const department = { kind: 'municipalDepartment', ...culture };

const offered = (actorId: string, change: object = {}) => ({
  id: `of ${actorId}`,
  actorId,
  category: 'care.home',
  targetGroups: ['seniors'],
  areas: ['north'],
  ...culture,
  ...change,
});
const offering = (change: object) => ({ actors: actors('a', 'b'), offers: [offered('a'), offered('b', change)] });

/** What chooses and fills the sentences of a finding. */
test.each<[string, string, SketchedRecords, Record<string, unknown>]>([
  ['DEP-03', 'ends today', ends(0), { count: 0, context: undefined }],
  ['DEP-03', 'has ended', ends(-10), { count: 10, context: 'past' }],
  [
    'DEP-01',
    'only brokers',
    { network: ofQ, actors: actors('q', 'a', 'b', 'c'), relations: ties('q-a q-b q-c a-b b-c') },
    { count: 0, context: 'broker' },
  ],
  [
    'DEP-01',
    'holds together',
    { network: ofQ, actors: actors('q', 'a', 'b'), relations: ties('q-a q-b') },
    { count: 1, context: undefined },
  ],
  ['INC-01', 'nobody is near', quiet({}), { near: [], context: undefined }],
  ['INC-01', 'somebody is near', quiet({ reachesGroups: ['youth'] }), { near: ['a'], context: 'near' }],
  ['INC-02', 'nobody speaks', quiet({}), { speakers: [], context: undefined }],
  ['INC-02', 'somebody could speak', quiet({ representsGroups: ['youth'] }), { speakers: ['a'], context: 'speakers' }],
  ['KOM-02', 'nobody has a seat', { actors: [town] }, { context: undefined }],
  [
    'KOM-02',
    'the seat is not used',
    { actors: [town], bodies: [{ kind: 'steeringGroup', members: [{ actorId: 'town' }] }] },
    { context: 'absent' },
  ],
  ['KOM-05', 'nobody is known', { network: ofQ, actors: [{ id: 'q' }] }, { actors: [], context: undefined }],
  [
    'KOM-05',
    'somebody is known',
    { network: ofQ, actors: [{ id: 'q' }, { id: 'b', kind: 'advisoryBoard', subKind: 'seniors' }] },
    { actors: ['b'], context: 'known' },
  ],
  ['REL-03', 'nobody is known', { network: ofQ, actors: [{ id: 'q' }] }, { context: 'none' }],
  ['REL-03', 'somebody is known', { network: ofQ, actors: press }, { actors: ['p'], context: 'known' }],
  [
    'KOM-03',
    'a date of today is the last',
    {
      agreements: [
        { type: 'jourFixe', state: 'running', heldOn: [daysAgo(5), daysAgo(0), daysAgo(-5)], meetingsPerYear: 4 },
      ],
    },
    { held: 2, expected: 4, last: daysAgo(0) },
  ],
  [
    'KOM-03',
    'no date is known',
    { agreements: [{ type: 'jourFixe', state: 'running' }] },
    { held: 0, last: undefined },
  ],
  ['DQ-06', 'the author is missing', judged({ recordedBy: null }), { gaps: 'recordedBy' }],
  ['DQ-06', 'the day is missing', judged({ recordedOn: null }), { gaps: 'recordedOn' }],
  [
    'MIS-08',
    'somebody is near',
    { needSignals: [need], actors: [{ id: 'a', reachesGroups: ['youth'] }] },
    { category: ['sport'], near: ['a'], context: 'near' },
  ],
  ['MIS-08', 'nobody is near', { needSignals: [need] }, { near: [], context: undefined }],
  ...(['targetGroups', 'areas'] as const).map((key): [string, string, SketchedRecords, Record<string, unknown>] => [
    'MIS-08',
    `${key} are not known`,
    { needSignals: [{ ...need, [key]: [] }] },
    { context: 'partly' },
  ]),
  [
    'MIS-08',
    'the kind is not known',
    { needSignals: [{ ...need, category: null }] },
    { category: [], context: 'partly' },
  ],
  [
    'DUP-04',
    'fields and areas are those of both',
    {
      actors: actors('a', 'b'),
      offers: [networking('a', ['north', 'south'], 'culture', 'health'), networking('b', ['south'], 'health', 'sport')],
    },
    { fields: ['health'], areas: ['south'] },
  ],
  ['DUP-01', 'all is known', offering({}), { areas: ['north'], context: undefined, notes: undefined }],
  ['DUP-01', 'the area of one is not known', offering({ areas: [] }), { areas: [], context: 'partly' }],
  ['DUP-01', 'the groups of one are not known', offering({ targetGroups: [] }), { groups: [], context: 'partly' }],
  ['REL-06', 'is for it', { actors: [{ id: 'a', willingness: 4, stance: 'supporter' }] }, { stance: 'supporter' }],
  [
    'STG-07',
    'is overdue',
    { actionItems: [{ dueOn: daysAgo(3), responsibleActorId: 'a' }] },
    { due: daysAgo(3), actor: ['a'], context: 'overdue' },
  ],
  ['STG-07', 'nothing is said', { actionItems: [{}] }, { due: undefined, actor: undefined, context: 'open' }],
  [
    'MIS-07',
    'across sectors, far away, nobody knows both',
    pair({ ...culture, welfareSector: 'state' }, { ...culture, welfareSector: 'market' }),
    { reasons: 'bridge, acrossSectors', opener: undefined, context: undefined, missing: undefined },
  ],
  [
    'MIS-07',
    'between departments',
    pair(department, { ...department, name: 'xxxxxxxxxx' }),
    { reasons: 'bridge, acrossDepartments' },
  ],
  ['MIS-07', 'in the same field', pair(culture, culture), { reasons: 'bridge, sharedField' }],
  [
    'MIS-07',
    'with what the other needs',
    pair({ resourcesNeeded: ['space'] }, { resourcesOffered: ['space'] }),
    { reasons: 'resources, bridge' },
  ],
  [
    'MIS-07',
    'with a common partner',
    pair(culture, culture, { relations: ties('a-z z-b') }),
    { reasons: 'commonPartners, sharedField', opener: ['z'], context: 'opener' },
  ],
  [
    'MIS-07',
    'with the focus actor as the only common partner',
    pair(culture, culture, { relations: ties('a-z z-b'), network: [{ focusActorId: 'z' }] }),
    { reasons: 'bridge, sharedField', opener: ['z'], context: 'focus' },
  ],
  [
    'MIS-07',
    'as expected',
    pair({ kind: 'housingCompany' }, { kind: 'residentsGroup', subKind: 'council' }),
    { reasons: 'expected, bridge' },
  ],
  ['MIS-07', 'with unknown willingness', pair({ ...culture, willingness: null }, culture), { missing: 'willingness' }],
])('%s, %s', (ruleId, _, sketch, expected) => {
  const [finding] = findingsOf(ruleId, sketch, ruleId === 'MIS-07' ? { missingTieMin: 0 } : {});
  expect(finding).toBeDefined();
  expect(Object.fromEntries(Object.keys(expected).map((name) => [name, parameter(finding, name)]))).toEqual(expected);
});
