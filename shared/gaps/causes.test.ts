import { describe, expect, test } from 'vitest';
import { asOf } from '../../test/fixtures/findings.ts';
import {
  added,
  agreed,
  asGuest,
  bySector,
  changed,
  clauses,
  complete,
  departments,
  net,
  newActor,
  newMember,
  ofQ,
  participating,
  present,
  quietTown,
  records,
  relation,
  seated,
  smallGroup,
  tied,
  triangles,
  unnamedJudge,
  untied,
} from '../../test/fixtures/remedies.ts';
import { Network } from '../model/network.ts';
import type { Records } from '../model/tables.ts';
import { findAll } from './find-all.ts';
import { rules } from './registry.ts';

const plain = { asOf, thresholds: {} };
const fingerprints = (of: Records) => findAll(new Network(of), plain).findings.map(({ fingerprint }) => fingerprint);

/** One step that takes the cause of a finding away. */
interface Remedy {
  readonly finding: string;
  /** What is done; the name of the test. */
  readonly by: string;
  /** Lindenhöhe where nothing is given. */
  readonly before?: Records;
  readonly after: Records;
  /** Findings that go with it, for they have the same cause. */
  readonly also?: readonly string[];
  /** Findings that come because it is gone. */
  readonly instead?: readonly string[];
}

const remedies: readonly Remedy[] = [
  { finding: 'DUP-01:a20+a22', by: 'an agreement', after: agreed('a20', 'a22'), instead: ['DUP-06:a20+a22'] },
  { finding: 'DUP-02:a25+a26+a60', by: 'an agreement of the second pair', after: agreed('a26', 'a60') },
  { finding: 'DUP-03:b2+b3', by: 'other topics', after: changed('bodies', 'b3', { topics: ['health'] }) },
  { finding: 'DUP-04:a01+a29', by: 'divided tasks', after: agreed('a01', 'a29') },
  { finding: 'DUP-05:m02+m03', by: 'other groups', after: changed('measures', 'm02', { targetGroups: ['youth'] }) },
  {
    finding: 'DUP-06:a16+a31',
    by: 'another kind of offer',
    after: changed('offers', 'o19', { category: 'counselling.social' }),
  },
  {
    finding: 'MIS-01:education:socialFacility/schoolSocialWork',
    by: 'school social work joins',
    after: newActor('new-a01 new-a17', { kind: 'socialFacility', subKind: 'schoolSocialWork' }),
  },
  {
    finding: 'MIS-02:health:healthInsurance',
    by: 'a tie with the focus actor',
    after: tied('a01-a55'),
    also: ['MIS-06:TT08'],
  },
  {
    finding: 'MIS-03:coexistence:keyPerson',
    by: 'a key person joins',
    after: newActor('new-a01 new-a36', { kind: 'keyPerson', subKind: null }),
  },
  { finding: 'MIS-04:a47', by: 'a tie', after: tied('a47-a48') },
  { finding: 'MIS-05:a52', by: 'a second tie', after: tied('a25-a52') },
  { finding: 'MIS-06:TT01', by: 'the tie', after: tied('a01-a09') },
  {
    finding: 'MIS-07:a18+a49',
    by: 'resources no longer needed',
    after: changed('actors', 'a18', { resourcesNeeded: [] }),
  },
  {
    finding: 'MIS-08:n4',
    by: 'a fitting offer',
    after: changed('offers', 'o14', { targetGroups: ['allResidents', 'families'] }),
  },
  {
    finding: 'AGR-01:a01+a17',
    by: 'a looser tie',
    after: changed('relations', relation('a01', 'a17'), { strength: 2 }),
  },
  { finding: 'AGR-02:g07', by: 'a later end', after: changed('agreements', 'g07', { validUntil: '2027-12-31' }) },
  { finding: 'AGR-03:g18', by: 'a later end', after: changed('agreements', 'g18', { validUntil: '2028-12-15' }) },
  { finding: 'AGR-04:g10', by: 'an agreement of the same parties', after: agreed('a46', 'a01') },
  { finding: 'AGR-05:g16', by: 'the signature', after: changed('agreements', 'g16', { state: 'signed' }) },
  { finding: 'AGR-06:g12', by: 'the missing clauses', after: changed('agreements', 'g12', { clauses }) },
  { finding: 'AGR-07:g20', by: 'no statement about benefits', after: changed('agreements', 'g20', { benefits: [] }) },
  {
    finding: 'AGR-08:a25+a60',
    by: 'more people',
    after: changed('relations', relation('a25', 'a60'), { personDependent: false }),
  },
  {
    finding: 'KOM-01:a03',
    by: 'a named contact',
    after: added('contactPersons', { actorId: 'a06', isQuarterContact: true, ...complete }),
  },
  { finding: 'KOM-02:a03', by: 'a seat that is used', before: quietTown, after: seated('b1', asGuest('a05', 'a07')) },
  {
    finding: 'KOM-03:g21',
    by: 'a second date',
    after: changed('agreements', 'g21', { heldOn: ['2026-02-20', '2026-08-20'] }),
  },
  {
    finding: 'KOM-04:a03',
    by: 'a clause about tasks',
    after: changed('agreements', 'g01', { clauses: ['goal', 'tasks'] }),
  },
  {
    finding: 'KOM-05:commissioner/equalOpportunities',
    by: 'a tie with the focus actor',
    after: tied('a01-a15'),
    also: ['MIS-06:TT06', 'MIS-04:a15'],
    instead: ['MIS-05:a15'],
  },
  {
    finding: 'KOM-06:a05+a09',
    by: 'an end of the conflict',
    after: changed('relations', relation('a05', 'a09'), { status: 'ended' }),
  },
  { finding: 'KOM-07:mayorOffice', by: 'a visit to the festival', after: participating('m01', 'a04') },
  { finding: 'STG-01:a05', by: 'presence at one more meeting', after: present('b1-2', 'a05'), also: ['RES-03:a03'] },
  {
    finding: 'STG-02:a05',
    by: 'an own wish to come',
    after: seated('b1', (members) => members.map((one) => ({ ...one, delegationMode: 'self' }))),
  },
  {
    finding: 'STG-03:a06',
    by: 'two seats less',
    after: seated('b5', asGuest('a06'), seated('b7', asGuest('a06'))),
  },
  {
    finding: 'STG-04:informal',
    by: 'a seat for residents',
    after: seated('b1', (members) => [...members, newMember('a56')]),
    // The meetings before the seat count as missed.
    instead: ['STG-01:a56'],
  },
  {
    finding: 'STG-05:small',
    by: 'a fifth seat',
    before: smallGroup('a39', 'a40', 'a42', 'a51'),
    after: smallGroup('a39', 'a40', 'a42', 'a51', 'a50'),
  },
  { finding: 'STG-06:b1-4', by: 'minutes', after: changed('meetings', 'b1-4', { minutesPublishedOn: '2026-10-01' }) },
  { finding: 'STG-07:t1', by: 'the deed', after: changed('actionItems', 't1', { status: 'done' }) },
  { finding: 'COM-01:a21', by: 'a tie with the focus actor', after: tied('a01-a21') },
  {
    finding: 'COM-02:a01',
    by: 'a neutral host and office',
    after: changed(
      'network',
      records.network[0]?.id ?? '',
      { officeLocatedInActorId: null },
      changed('actors', 'a02', { kind: 'foundation' }),
    ),
  },
  { finding: 'COM-03:a25+a26', by: 'an event of both', after: participating('m01', 'a25', 'a26') },
  {
    finding: 'COM-04:a+b',
    by: 'a relation of any kind',
    before: net('a-x a-y a-z b-x b-y b-z', {}, () => ({ fields: [{ field: 'culture' }] })),
    after: added(
      'relations',
      { sourceId: 'a', targetId: 'b', kind: 'mandate', status: 'ended' },
      net('a-x a-y a-z b-x b-y b-z', {}, () => ({ fields: [{ field: 'culture' }] })),
    ),
  },
  { finding: 'COM-05:a20+a22', by: 'no common partner', after: untied('a14-a20 a20-a24') },
  {
    finding: 'REL-01:a40',
    by: 'a contact',
    after: added('contactLog', { actorIds: ['a01', 'a40'], on: '2026-10-30' }),
  },
  {
    finding: 'REL-02:a46+a58',
    by: 'a task',
    after: added('actionItems', {
      title: 'Vermitteln',
      findingFingerprint: 'REL-02:a46+a58',
      responsibleActorId: 'a01',
      dueOn: '2026-12-01',
    }),
  },
  {
    finding: 'REL-03:a53',
    by: 'a contact',
    after: added('contactLog', { actorIds: ['a01', 'a53'], on: '2026-10-30' }),
  },
  {
    finding: 'REL-04:a01+a29',
    by: 'a better judgement',
    after: changed('relations', relation('a01', 'a29'), { quality: 1 }),
  },
  {
    finding: 'REL-05:a01',
    by: 'contacts with others',
    after: records.actors
      .filter(({ id }) => id > 'a30' && id < 'a48' && id !== 'a36' && id !== 'a40')
      .reduce((known, { id }) => added('contactLog', { actorIds: ['a01', id], on: '2025-11-01' }, known), records),
  },
  { finding: 'REL-06:a41', by: 'less willingness', after: changed('actors', 'a41', { willingness: 2 }) },
  { finding: 'DEP-01:q', by: 'ties across', before: net(triangles, ofQ), after: net(`${triangles} c-d b-e a-f`, ofQ) },
  {
    finding: 'DEP-02:a19',
    by: 'a second way to culture and sport',
    after: tied('a18-a32'),
    also: ['DEP-04:a10+a19'],
  },
  {
    finding: 'DEP-03:a01',
    by: 'successors',
    after: changed('actors', 'a23', {
      coordinatesFields: ['coexistence', 'imagePr', 'participationEngagement', 'health'],
    }),
  },
  { finding: 'DEP-04:a10+a19', by: 'a second tie', after: tied('a10-a18'), also: ['DEP-02:a19'] },
  { finding: 'DEP-05:a17', by: 'a second person', after: added('contactPersons', { actorId: 'a17', ...complete }) },
  { finding: 'DEP-06:m03', by: 'a longer funding', after: changed('measures', 'm03', { fundingEndsOn: '2028-07-31' }) },
  {
    finding: 'INC-01:livingAlone',
    by: 'a partner who reaches the group',
    after: changed('actors', 'a60', { reachesGroups: ['livingAlone'] }),
    instead: ['INC-03:livingAlone'],
  },
  {
    finding: 'INC-02:youth',
    by: 'somebody with a seat who speaks for it',
    after: changed('actors', 'a30', { representsGroups: ['youth'] }),
  },
  {
    finding: 'INC-03:newlyArrived',
    by: 'a second access',
    after: changed('actors', 'a36', { reachesGroups: ['newlyArrived'] }),
  },
  {
    finding: 'INC-04:bodies',
    by: 'four more informal seats',
    after: seated(
      'b6',
      (members) => [...members, ...['a37', 'a59', 'a60'].map(newMember)],
      seated('b5', (members) => [...members, newMember('a57')]),
    ),
  },
  {
    finding: 'WFM-01:culture',
    by: 'partners of other sectors',
    after: changed('actors', 'a51', {
      fields: [
        { field: 'culture', weight: 'secondary' },
        { field: 'health', weight: 'secondary' },
        { field: 'localSupply', weight: 'secondary' },
      ],
    }),
  },
  {
    finding: 'WFM-02:state',
    by: 'a tie to the outside',
    before: net('s1-s2 s2-s3 s3-m1', {}, bySector),
    after: net('s1-s2 s2-s3 s3-m1 s1-m1', {}, bySector),
  },
  { finding: 'RES-01:a03', by: 'ties between departments', after: tied('a05-a06 a05-a07 a08-a09') },
  {
    finding: 'RES-02:d0',
    by: 'more ties of another department',
    before: departments('town-d0 d0-a d0-b d0-c d0-e d1-a d1-b d2-c d2-e a-b b-c c-e'),
    after: departments('town-d0 d0-a d0-b d0-c d0-e d1-a d1-b d2-c d2-e a-b b-c c-e d1-c'),
  },
  { finding: 'RES-03:a03', by: 'an office round', after: added('bodies', { name: 'Ämterrunde', kind: 'officeRound' }) },
  {
    finding: 'RES-04:g22',
    by: 'an amendment',
    after: changed('agreements', 'g22', { amendedOn: ['2023-12-07', '2026-01-15'] }),
  },
  {
    finding: 'DQ-01:a47',
    by: 'what is missing',
    after: changed('actors', 'a47', {
      fields: [{ field: 'localSupply', weight: 'secondary' }],
      targetGroups: ['tenants'],
      cityWide: true,
    }),
  },
  { finding: 'DQ-02:r073', by: 'a confirmation', after: changed('relations', 'r073', { confidence: 'confirmed' }) },
  {
    finding: 'DQ-03:a44+a61',
    by: 'another name',
    after: changed('actors', 'a61', { name: 'Ehrenamtsbörse Kreis' }),
    // The second record of a double is not asked to take part.
    instead: ['REL-06:a61'],
  },
  {
    finding: 'DQ-04:p1',
    by: 'what is owed',
    after: changed('contactPersons', 'p1', { legalBasis: 'consent', informedOn: '2026-10-01' }),
  },
  {
    finding: 'DQ-05:q',
    by: 'a tie of others',
    before: net('q-a q-b q-c q-d a-b b-c c-d', ofQ),
    after: net('q-a q-b q-c q-d a-b b-c c-d d-a', ofQ),
    also: ['DEP-01:q'],
  },
  { finding: 'DQ-06:r001', by: 'the name of who judged', before: unnamedJudge, after: records },
];

describe('removing the cause removes exactly the finding', () => {
  test.each(remedies)('$finding goes by $by', ({ finding, before = records, after, also = [], instead = [] }) => {
    const [then, now] = [fingerprints(before), fingerprints(after)];
    expect(then).toContain(finding);
    expect({
      gone: then.filter((one) => !now.includes(one)).toSorted(),
      come: now.filter((one) => !then.includes(one)).toSorted(),
    }).toEqual({ gone: [finding, ...also].toSorted(), come: instead.toSorted() });
  });

  test('is shown of every rule', () => {
    const shown = new Set(remedies.map(({ finding }) => finding.slice(0, finding.indexOf(':'))));
    expect([...shown].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });
});

test('a signed agreement turns two competing cafés from a suspicion of 89.1 into coordinated offers of 39.2', () => {
  const after = added('agreements', { type: 'cooperation', state: 'inForce', partyIds: ['a20', 'a22'], clauses });
  const finding = findAll(new Network(after), plain).findings.find(
    ({ subjects, ruleId }) => ruleId === 'DUP-06' && subjects[0] === 'a20',
  );
  expect(finding?.score).toBeCloseTo(39.2, 1);
});
