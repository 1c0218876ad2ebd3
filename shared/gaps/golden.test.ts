import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { parameter } from '../../test/fixtures/findings.ts';
import { type Finding, finding } from '../model/finding.ts';
import { findAll } from './find-all.ts';
import { rules } from './registry.ts';

const lindenhoehe = exampleNetwork('lindenhoehe');
const { asOf, findings } = findAll(lindenhoehe, { asOf: null, thresholds: {} });

/** DOMAIN.md §8.3: how many findings, then subjects, severity, score and what explains it. */
const golden = `
DUP-01 | 4 | a20/a22 high 89.125 (o01~o02 C=1.000 S=0.250 K=0.00); a25/a26 high 80.5 (o15~o16 C=1.000 S=0.000 K=0.00); a27/a36 medium 46.7336 (o03~o04 C=0.732 S=0.200 K=0.20); a30/a33 medium 54.9209 (o09~o11 C=0.785 S=0.000 K=0.00)
DUP-02 | 1 | a25/a26/a60 medium (1 of 3 pairs; care/seniors/LH-Mitte,LH-Nord)
DUP-03 | 1 | b2/b3 medium (members 0.625 topics 1.00)
DUP-04 | 1 | a01/a29 high (o05~o06)
DUP-05 | 1 | m02/m03 medium (children)
DUP-06 | 1 | a16/a31 info 14.7849 (o18~o19 C=0.637 S=0.083 K=0.85)
MIS-01 | 1 | education:socialFacility/schoolSocialWork high 75 (missing)
MIS-02 | 1 | health:healthInsurance high 56.25 (unlinked a55)
MIS-03 | 4 | coexistence:keyPerson medium 45 (missing); culture:university/artCollege|culturalOrganisation/institution medium 45 (missing); education:volunteerGroup/mentoring medium 45 (missing); housing:propertyOwner low 40.5 (unlinked a47)
MIS-04 | 4 | a15 medium (Gleichstellungsbeauftragte); a45 medium (Naturschutzgruppe Ahrental); a47 medium (Immo Invest Linden); a61 medium (Freiwilligen-Agentur Ahrenbruck)
MIS-05 | 4 | a26 low (Pflegedienst Vita GmbH); a43 low (Teilhabe Ahren e.V.); a51 low (Apotheke am Markt); a52 low (Hausarztpraxis am Lindenplatz)
MIS-06 | 6 | TT01 high (a01 - a09); TT02 medium (a32,a33 - a11); TT03 high (a46,a48 - a56,a58); TT04 medium (a18 - a49,a50,a54); TT06 high (a01 - a15); TT08 medium (a01 - a55)
MIS-07 | 7 | a11/a32 medium 52.5 (T=0.5 M=1 B=1 L=0.00 H=1 phi=0.75); a18/a49 medium 43.125 (T=0.5 M=0.5 B=1 L=0.00 H=1 phi=0.75); a32/a45 medium 39.375 (T=0 M=1 B=1 L=0.00 H=0 phi=0.875); a46/a56 medium 46.875 (T=1 M=0.5 B=0.5 L=0.00 H=1 phi=0.75); a46/a58 medium 38.25 (T=1 M=1 B=1 L=0.00 H=1 phi=0.45); a48/a56 medium 45 (T=1 M=0 B=1 L=0.00 H=1 phi=0.75); a48/a58 medium 45 (T=1 M=0 B=1 L=0.00 H=1 phi=0.75)
MIS-08 | 2 | n1 high (meetingPoint livingAlone LH-Nord); n4 medium (counselling.health families LH-Süd)
AGR-01 | 2 | a01/a17 medium (strength 3, 0 joint running measures); a01/a23 medium (strength 3, 0 joint running measures)
AGR-02 | 2 | g07 high (124 d); g17 high (215 d)
AGR-03 | 2 | g04 medium (in 60 d); g18 medium (in 44 d)
AGR-04 | 2 | g01 medium (900 d); g10 medium (570 d)
AGR-05 | 1 | g16 medium (273 d)
AGR-06 | 2 | g12 medium (tasks, contact, review); g13 medium (tasks, review, winwin)
AGR-07 | 1 | g20 medium (3:0)
AGR-08 | 2 | a01/a17 medium; a25/a60 medium
KOM-01 | 1 | a03 high
KOM-03 | 1 | g21 medium (1 of 2)
KOM-04 | 1 | a03 high
KOM-05 | 1 | commissioner/equalOpportunities medium (a15)
KOM-06 | 1 | a05/a09 medium
KOM-07 | 1 | mayorOffice low
STG-01 | 1 | a05 high (1/4)
STG-02 | 1 | a05 medium (b1)
STG-03 | 1 | a06 medium (5 bodies, 24 meetings)
STG-04 | 1 | informal high
STG-06 | 1 | b1-4 low (2026-09-10)
STG-07 | 1 | t1 medium (2026-06-30)
COM-01 | 2 | a21 high (competes with a02); a22 high (competes with a20)
COM-02 | 1 | a01 medium (office in a20; not in the steering group: a21,a22)
COM-03 | 4 | a02/a21 low; a20/a22 low; a25/a26 low; a32/a33 low
COM-05 | 1 | a20/a22 info (bridge: a14,a24)
REL-01 | 2 | a40 low (457 d > 365); a46 high (200 d > 90)
REL-02 | 1 | a46/a58 high (level 3)
REL-03 | 1 | a53 medium (407 d)
REL-04 | 1 | a01/a29 medium (1 -> -1)
REL-05 | 1 | a01 low (0.664)
REL-06 | 4 | a15 medium; a41 medium; a43 medium; a45 medium
DEP-01 | 1 | a01 high (betweenness share 0.640; largest component 56 -> 51, 4 cut off)
DEP-02 | 2 | a10 medium (46, 2, 1, 1); a19 medium (45, 5)
DEP-03 | 1 | a01 high (425 d; coexistence,imagePr,participationEngagement,health)
DEP-04 | 1 | a10/a19 low (5/46)
DEP-05 | 2 | a17 medium (1 contact persons); a46 medium (1 contact persons)
DEP-06 | 1 | m03 medium (Stiftung Ahrtal ends 2027-03-31)
INC-01 | 1 | livingAlone high
INC-02 | 5 | informalCarers medium; livingAlone medium; peopleInPoverty medium; peopleWithDisabilities medium; youth medium
INC-03 | 2 | newlyArrived medium (a37); peopleWithDisabilities medium (a43)
INC-04 | 1 | bodies medium (0.143 of 56 seats)
WFM-01 | 2 | culture low (J=0.46 missing market, informal); sportLeisure low (J=0.41 missing market, informal)
RES-01 | 1 | a03 medium (6 departments, density 0.133)
RES-03 | 1 | a03 medium
RES-04 | 1 | g22 medium (1060 d)
DQ-01 | 1 | a47 low (fields, targetGroups, areas)
DQ-02 | 1 | r073 low (a08/a57)
DQ-03 | 1 | a44/a61 medium (1.00)
DQ-04 | 1 | p1 medium (a52: legalBasis, informed)
`;

const silent = ['KOM-02', 'STG-05', 'COM-04', 'WFM-02', 'RES-02', 'DQ-05', 'DQ-06'];

/** What the table has in brackets, made from the parameters of a finding. */
const details: Readonly<Record<string, (of: (name: string) => string, one: Finding) => string>> = {
  'DUP-01': alike,
  'DUP-02': (of) => `${of('coordinated')} of ${of('pairs')} pairs; ${of('category')}/${of('groups')}/${of('areas')}`,
  'DUP-03': (of) => `members ${share(of('members'))} topics ${share(of('overlap'), 2)}`,
  'DUP-04': (of) => sorted(of('offers')).join('~'),
  'DUP-05': (of) => `${of('groups')}`,
  'DUP-06': alike,
  'MIS-01': candidates,
  'MIS-02': candidates,
  'MIS-03': candidates,
  'MIS-04': nameOf,
  'MIS-05': nameOf,
  'MIS-06': (of) => `${of('first')} - ${of('second')}`,
  'MIS-07': (of) =>
    `T=${of('template')} M=${of('match')} B=${of('bridge')} L=${Number(of('closure')).toFixed(2)} H=${of('mix')} phi=${of('feasibility')}`,
  'MIS-08': (of) => `${of('category')} ${of('groups')} ${of('areas')}`,
  'AGR-01': (of, one) => `strength ${strengthOf(one)}, ${of('joint')} joint running measures`,
  'AGR-02': days,
  'AGR-03': (of) => `in ${days(of)}`,
  'AGR-04': days,
  'AGR-05': days,
  'AGR-06': (of) => `${of('clauses')}`,
  'AGR-07': (of, one) => `${benefitOf(one, of('gaining'))}:${benefitOf(one, of('actor'))}`,
  'KOM-03': (of) => `${of('held')} of ${of('expected')}`,
  'KOM-05': (of) => `${of('actors')}`,
  'STG-01': (of) => `${of('attended')}/${of('held')}`,
  'STG-02': (of) => `${of('bodies')}`,
  'STG-03': (of) => `${of('count')} bodies, ${of('meetings')} meetings`,
  'STG-06': (of) => `${of('held')}`,
  'STG-07': (of) => `${of('due')}`,
  'COM-01': (of) => `competes with ${of('rivals')}`,
  'COM-02': (of) => `office in ${of('office')}; not in the steering group: ${of('competitors')}`,
  'COM-05': (of) => `bridge: ${of('builders')}`,
  'REL-01': (of) => `${of('count')} d > ${of('limit')}`,
  'REL-02': (of) => `level ${of('level')}`,
  'REL-03': days,
  'REL-04': (of) => `${of('before')} -> ${of('now')}`,
  'REL-05': (of) => share(of('share')),
  'DEP-01': (of) =>
    `betweenness share ${share(of('share'))}; largest component ${of('largest')} -> ${of('rest')}, ${of('count')} cut off`,
  'DEP-02': (of) => `${of('parts')}`,
  'DEP-03': (of) => `${of('count')} d; ${of('fields')}`,
  'DEP-04': (of) => `${of('smaller')}/${of('larger')}`,
  'DEP-05': (of) => `${of('count')} contact persons`,
  'DEP-06': (of) => `${of('source')} ends ${of('until')}`,
  'INC-03': (of) => `${of('actor')}`,
  'INC-04': (of) => `${share(of('share'))} of ${of('seats')} seats`,
  'WFM-01': (of) => `J=${Number(of('evenness')).toFixed(2)} missing ${of('sectors')}`,
  'RES-01': (of) => `${of('count')} departments, density ${Number(of('density')).toFixed(3)}`,
  'RES-04': days,
  'DQ-01': (of) => `${of('gaps')}`,
  'DQ-02': (of) => `${of('first')}/${of('second')}`,
  'DQ-03': (of) => Number(of('similarity')).toFixed(2),
  'DQ-04': (of) => `${of('actor')}: ${of('duties')}`,
};

function alike(of: (name: string) => string): string {
  const [content, structure, coordination] = ['content', 'structure', 'coordination'].map((name) => Number(of(name)));
  return `${sorted(of('offers')).join('~')} C=${content?.toFixed(3)} S=${structure?.toFixed(3)} K=${coordination?.toFixed(2)}`;
}

function candidates(of: (name: string) => string): string {
  return of('actors') === '' ? of('context') : `unlinked ${of('actors')}`;
}

function nameOf(_: unknown, { subjects }: Finding): string {
  return lindenhoehe.find('actors', subjects[0] ?? null)?.name ?? '';
}

function days(of: (name: string) => string): string {
  return `${of('count')} d`;
}

/** A number of per cent as a share. */
function share(percent: string, digits = 3): string {
  return (Number(percent) / 100).toFixed(digits);
}

/** The highest strength among the relations that are evidence. */
function strengthOf({ evidence }: Finding): number {
  return Math.max(...evidence.map(({ table, id }) => (table === 'relations' ? strengthIn(id) : 0)));
}

function strengthIn(id: string): number {
  return lindenhoehe.find('relations', id)?.strength ?? 0;
}

function benefitOf({ subjects }: Finding, actorId: string): number | null | undefined {
  const agreement = lindenhoehe.find('agreements', subjects[0] ?? null);
  return agreement?.benefits.find((benefit) => benefit.actorId === actorId)?.level;
}

function sorted(ids: string): string[] {
  return ids.split(',').toSorted();
}

/** One line of the table. */
function lineOf(ruleId: string): string {
  const found = findings
    .filter((one) => one.ruleId === ruleId)
    .toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  const cells = found.map((one) => {
    const score = one.score === null ? '' : ` ${Math.round(one.score * 10_000) / 10_000}`;
    const detail = details[ruleId]?.((name) => String(parameter(one, name)), one);
    return `${one.subjects.join('/')} ${one.severity}${score}${detail === undefined ? '' : ` (${detail})`}`;
  });
  return `${ruleId} | ${found.length} | ${cells.join('; ')}`;
}

describe('the fictional quarter Lindenhöhe', () => {
  const rows = golden.trim().split('\n');
  const ruleIds = rows.map((row) => row.slice(0, row.indexOf(' ')));

  test('has 108 findings on its reference date', () => {
    expect(asOf).toBe('2026-11-01');
    expect(findings).toHaveLength(108);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(108);
  });

  test.each(rows)('%s', (row) => {
    expect(lineOf(row.slice(0, row.indexOf(' ')))).toBe(row);
  });

  test.each(silent)('%s stays silent', (ruleId) => {
    expect(findings.filter((one) => one.ruleId === ruleId)).toEqual([]);
  });

  test('leaves no rule of the catalogue out', () => {
    expect([...ruleIds, ...silent].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
    expect(rules).toHaveLength(69);
  });

  test('gives a score to duplicates, slots and missing ties alone', () => {
    const scored = ['DUP-01', 'DUP-06', 'MIS-01', 'MIS-02', 'MIS-03', 'MIS-07'];
    for (const one of findings) expect(one.score !== null, one.fingerprint).toBe(scored.includes(one.ruleId));
  });

  test('links every finding with the records that caused it', () => {
    for (const one of findings) {
      expect(finding.parse(one)).toEqual(one);
      expect(one.evidence.length, one.fingerprint).toBeGreaterThan(0);
      for (const { table, id } of one.evidence) expect(lindenhoehe.find(table, id), one.fingerprint).not.toBeNull();
    }
  });
});
