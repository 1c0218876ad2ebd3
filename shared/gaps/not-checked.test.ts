import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { asOf } from '../../test/fixtures/findings.ts';
import { networkOf } from '../../test/fixtures/network.ts';
import { finding as findingSchema } from '../model/finding.ts';
import { gapAnalysisResult, lackingData } from '../model/gap-analysis.ts';
import { Network } from '../model/network.ts';
import { type AnyRecord, type Records, type TableName, tableNames } from '../model/tables.ts';
import { gapAnalysis } from './find-all.ts';

const { records } = exampleNetwork('lindenhoehe');
const plain = { asOf, thresholds: {} };

/** `STG steeringGroup: STG-01 STG-04` of everything that could not, or not wholly, be checked. */
function uncheckedIn(of: Records): string[] {
  const result = gapAnalysis(new Network(of), plain);
  expect(gapAnalysisResult.parse(result)).toEqual(result);
  for (const one of result.findings) expect(findingSchema.parse(one)).toEqual(one);
  return result.notChecked.map(({ group, reason, rules }) => `${group} ${reason}: ${rules.join(' ')}`);
}

/** The records of one table with other values. */
const all = <Name extends TableName>(table: Name, change: object, of = records): Records => ({
  ...of,
  [table]: (of[table] as readonly AnyRecord[]).map((record) => ({ ...record, ...change })),
});
const without = (...tables: TableName[]): Records => ({
  ...records,
  ...Object.fromEntries(tables.map((table) => [table, []])),
});
const settings = (change: object): Records => all('network', change);
const noDates = {
  agreements: { validFrom: null, validUntil: null, noticeUntil: null, reviewOn: null, heldOn: [], amendedOn: [] },
  relations: { lastContactOn: null, recordedOn: null, since: null, endedOn: null },
  meetings: { heldOn: null, minutesPublishedOn: null },
  measures: { heldOn: null, fundingEndsOn: null },
  contactPersons: { recordedOn: null, informedOn: null, retainUntil: null },
  actionItems: { dueOn: null },
  network: { fundingEndsOn: null },
};
const withoutDates = Object.entries(noDates).reduce(
  (known, [table, change]) => all(table as TableName, change, known),
  without('contactLog', 'snapshots'),
);

describe('what could not be checked, and why', () => {
  test.each<[string, Records, string[]]>([
    [
      'a focus actor',
      settings({ focusActorId: null }),
      [
        'MIS focusActor: MIS-05 MIS-06',
        'KOM focusActor: KOM-04 KOM-05',
        'COM focusActor: COM-02',
        'REL focusActor: REL-01 REL-03 REL-05',
        'DEP focusActor: DEP-01 DEP-03',
        'INC focusActor: INC-01 INC-03',
        'DQ focusActor: DQ-05',
      ],
    ],
    ['a host', settings({ hostActorId: null }), ['COM host: COM-01 COM-02']],
    [
      'a steering group',
      { ...records, bodies: records.bodies.filter(({ kind }) => kind !== 'steeringGroup') },
      ['STG steeringGroup: STG-01 STG-04 STG-05'],
    ],
    [
      'a municipality',
      { ...records, actors: records.actors.filter(({ kind }) => kind !== 'municipality') },
      ['KOM municipality: KOM-06', 'RES municipality: RES-01 RES-02'],
    ],
    ['offers', without('offers'), ['DUP offers: DUP-01 DUP-02 DUP-04 DUP-06']],
    ['needs', without('needSignals'), ['MIS needSignals: MIS-08']],
    ['measures', without('measures'), ['DUP measures: DUP-05', 'DEP measures: DEP-06']],
    [
      'bodies',
      without('bodies', 'meetings'),
      [
        'DUP bodies: DUP-03',
        'STG steeringGroup: STG-01 STG-04 STG-05',
        'STG meetings: STG-01 STG-06',
        'STG bodies: STG-02 STG-03',
        'INC bodies: INC-04',
      ],
    ],
    ['meetings', without('meetings'), ['STG meetings: STG-01 STG-06']],
    ['agreements', without('agreements'), ['AGR agreements: AGR-02 AGR-03 AGR-04 AGR-05 AGR-06 AGR-07']],
    [
      'relations',
      without('relations'),
      [
        'AGR relations: AGR-01 AGR-08',
        'REL relations: REL-02',
        'DEP relations: DEP-01 DEP-02 DEP-04',
        'WFM relations: WFM-02',
        'RES relations: RES-02',
        'DQ relations: DQ-02 DQ-05 DQ-06',
      ],
    ],
    ['contact persons', without('contactPersons'), ['DQ contactPersons: DQ-04']],
    ['contacts', without('contactLog'), ['REL contactLog: REL-05']],
    ['snapshots', without('snapshots'), ['REL snapshots: REL-04']],
    ['an end of the funding', settings({ fundingEndsOn: null }), ['DEP fundingEnd: DEP-03']],
    ['ratings', all('actors', { willingness: null, stance: null }), ['REL ratings: REL-06']],
    ['tiers', all('actors', { stakeholderTier: null }), ['DEP tiers: DEP-05']],
    ['sectors', all('actors', { welfareSector: null }), ['WFM sectors: WFM-01 WFM-02']],
    ['quiet groups', settings({ quietGroups: [] }), ['INC quietGroups: INC-01 INC-02 INC-03']],
    [
      'dates',
      withoutDates,
      [
        'AGR agreementDates: AGR-02 AGR-03 AGR-04 AGR-05',
        'STG meetings: STG-01 STG-06',
        'REL contactDates: REL-01 REL-03',
        'REL snapshots: REL-04',
        'REL contactLog: REL-05',
        'DEP fundingEnd: DEP-03',
        'DEP fundingDates: DEP-06',
      ],
    ],
  ])('without %s', (_, of, expected) => {
    expect(uncheckedIn(of)).toEqual(expected);
  });

  test('without anything at all, every reason but the dates of what is not there', () => {
    const reasons = new Set(gapAnalysis(networkOf({}), plain).notChecked.map(({ reason }) => reason));
    const dates = ['agreementDates', 'contactDates', 'fundingDates'];
    expect(lackingData.options.filter((reason) => !reasons.has(reason))).toEqual(dates);
  });

  test('without focus actor, host, steering group, municipality, offers and dates at once', () => {
    const bare = {
      ...all('network', { focusActorId: null, hostActorId: null }, withoutDates),
      actors: records.actors.filter(({ kind }) => kind !== 'municipality'),
      bodies: records.bodies.filter(({ kind }) => kind !== 'steeringGroup'),
      offers: [],
    };
    const reasons = new Set(uncheckedIn(bare).map((line) => line.split(/[ :]/)[1]));
    expect(reasons).toEqual(
      new Set([
        'agreementDates',
        'contactDates',
        'contactLog',
        'focusActor',
        'fundingDates',
        'fundingEnd',
        'host',
        'meetings',
        'municipality',
        'offers',
        'snapshots',
        'steeringGroup',
      ]),
    );
  });

  test.each(tableNames.map((table) => [table]))('the analysis stands without the table %s', (table) => {
    const result = gapAnalysis(new Network(without(table)), plain);
    expect(gapAnalysisResult.parse(result)).toEqual(result);
    // Nothing is found by a rule that was not asked.
    const wants = new Set(['agreementDates', 'contactDates', 'fundingDates', 'host', 'agreements', 'focusActor']);
    const unasked = result.notChecked.filter(({ reason }) => !wants.has(reason)).flatMap(({ rules }) => rules);
    expect(result.findings.filter(({ ruleId }) => unasked.includes(ruleId))).toEqual([]);
  });
});
