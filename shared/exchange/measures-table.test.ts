import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../model/failure.ts';
import { Network } from '../model/network.ts';
import { actor } from '../model/records/actor.ts';
import { measure } from '../model/records/measure.ts';
import { emptyRecords, type Records } from '../model/tables.ts';
import { templateRecords } from '../model/templates.ts';
import { readMeasuresTable } from './measures-table.ts';

const templates = templateRecords();
const nothing: Records = { ...emptyRecords(), ...templates };
const belm = (table: string) => ({
  name: `belm-${table}.csv`,
  text: readFileSync(`test/fixtures/exchange/belm-${table}.csv`, 'utf8'),
});

function read(files: { name: string; text: string }[], existing = nothing) {
  const { records, issues } = readMeasuresTable(files, templates, new Network(existing));
  return { records, issues, codes: issues.map(({ code, path, value }) => [code, path, value]) };
}
const table = (text: string, existing = nothing) => read([{ name: 'tabelle.csv', text }], existing);

describe('the three tables of Belm', () => {
  const { records, issues } = read([belm('participations'), belm('measures'), belm('actors')]);
  const find = (id: string) => records.measures.find((one) => one.id === id)!;

  test('are 33 actors and 12 measures, seven of which only the participations name', () => {
    expect(records.actors).toHaveLength(33);
    expect(records.measures).toHaveLength(12);
    expect(issues.map(({ code }) => code)).toEqual(Array(7).fill('createdMeasure'));
  });

  test('have 53 ties of joint measures, funding aside, a density of 0.1004', () => {
    const ties = new Set<string>();
    for (const { participants } of records.measures) {
      const ids = new Set(participants.filter(({ role }) => role !== 'funder').map(({ actorId }) => actorId));
      for (const one of ids) for (const other of ids) if (one < other) ties.add(`${one} ${other}`);
    }
    expect(ties.size).toBe(53);
    expect(ties.size / ((33 * 32) / 2)).toBeCloseTo(0.1004, 4);
  });

  test('give kinds, sectors, fields with their weight and the note where it comes from', () => {
    const named = (name: string) => records.actors.find((one) => one.name === name)!;
    expect(named('Arbeitsamt')).toMatchObject({
      id: 'arbeitsamt',
      kind: 'jobAgency',
      subKind: null,
      welfareSector: 'state',
      fields: [{ field: 'localEconomy', weight: 'core' }],
      notes: 'IHK rows 1,2,4,5',
    });
    expect(named('Bewohner*innen Sanierungsgebiet')).toMatchObject({
      id: 'bewohner-innen-sanierungsgebiet',
      kind: 'residentsGroup',
      subKind: 'neighbourhood',
      fields: [
        { field: 'socialSupport', weight: 'secondary' },
        { field: 'participationEngagement', weight: 'secondary' },
      ],
    });
    expect(named('Gemeinde Belm').fields).toHaveLength(10);
    expect(named('Klosterkammer').fields).toEqual([]);
  });

  test('keep everything the measures table says', () => {
    expect(find('Bürgerhaus')).toMatchObject({
      goal: 'Unterstützung und Ausbau von Nachbarschaften und sozialen Netzen',
      status: 'notRealised',
      urbanFunding: true,
      fundingSources: ['Arbeitsamt', 'Landkreis', 'sonstige Förderprogramme'],
      adoptedOn: '2001-12',
      addenda: [{ on: '2003-12', text: expect.stringMatching(/^Planung nicht weiter verfolgt/) as string }],
    });
    expect(find('Soforthilfe')).toMatchObject({ status: null, urbanFunding: null, addenda: [] });
  });

  test('make one measure of the two rows of the Servicebüro', () => {
    expect(find('Servicebüro')).toMatchObject({
      title: 'Servicebüro Nachbarschaftshilfe (im Bürgerhaus)',
      furtherGoals: ['Qualifizierung und Beschäftigung', 'Verknüpfung des Sanierungsgebietes mit der Gemeinde'],
      fundingSources: ['Arbeitsamt', 'evtl. LOS'],
      adoptedOn: '2001-12',
      addenda: [{ on: '2003-12', text: 'Nachtrag zur vorigen Zeile' }],
    });
  });

  test('keep every role of the participations, funding too', () => {
    const roles = records.measures.flatMap(({ participants }) => participants.map(({ role }) => role));
    expect(roles).toHaveLength(44);
    expect(Object.groupBy(roles, (role) => role).funder).toHaveLength(9);
    expect(find('Servicebüro').participants.at(3)).toEqual({
      actorId: 'belmer-integrationsclub',
      role: 'participant',
      source: 'IHK table (Nachtrag 2003-12)',
    });
  });

  test('change nothing when they are read into the network they made', () => {
    const again = read([belm('participations'), belm('measures'), belm('actors')], records);
    expect(again.issues).toEqual([]);
    expect(again.records).toEqual(records);
  });
});

describe('the measures table of Belm alone', () => {
  const { records, codes } = read([belm('measures')]);

  test('makes 16 actors of the names in it and says so', () => {
    expect(records.actors).toHaveLength(16);
    expect(records.actors.every(({ kind }) => kind === 'other')).toBe(true);
    expect(codes.filter(([code]) => code === 'createdActor')).toHaveLength(16);
    expect(codes[0]).toEqual(['createdActor', 'line 2, actors', 'Arbeitsamt']);
  });

  test('asks whether Bewohner and Bewohnerinnen are the same', () => {
    expect(codes.filter(([code]) => code === 'similarNames')).toEqual([
      ['similarNames', 'line 4, actors', 'Bewohner / Bewohnerinnen'],
    ]);
  });

  test('takes who takes part from its own column, addendum included', () => {
    const servicebuero = records.measures.find(({ id }) => id === 'Servicebüro')!;
    expect(servicebuero.participants.map(({ actorId, role }) => `${actorId} ${role}`)).toEqual([
      'verein participant',
      'arbeitsamt participant',
      'bewohner participant',
      'belmer-integrationsclub participant',
    ]);
  });
});

describe('other subsets', () => {
  test('actors alone are actors alone', () => {
    const { records, codes } = read([belm('actors')]);
    expect([records.actors.length, records.measures.length, codes]).toEqual([33, 0, []]);
  });

  test('participations alone make actors and measures', () => {
    const { records } = read([belm('participations')]);
    expect([records.actors.length, records.measures.length]).toEqual([28, 12]);
  });
});

describe('a document that is there already', () => {
  const existing: Records = {
    ...nothing,
    actors: [actor.parse({ id: 'x1', name: ' ARBEITSAMT'.trim(), influence: 4, parentActorId: null, kind: 'county' })],
    measures: [
      measure.parse({ id: 'Tafel', title: 'Belmer Tafel', type: 'offer', goal: 'Altes Ziel', notes: 'von Hand' }),
    ],
  };

  test('keeps its actors: the same name in other capitals is the same actor', () => {
    const { records } = table('id,measure,goal,actors\nm,M,Z, arbeitsamt ;Kirche', existing);
    expect(records.actors.map(({ id, kind }) => [id, kind])).toEqual([
      ['x1', 'county'],
      ['kirche', 'other'],
    ]);
  });

  test('keeps of an actor what the table of actors does not say', () => {
    const { records } = table('actor,kind\nArbeitsamt,jobAgency/-', existing);
    expect(records.actors).toEqual([{ ...existing.actors[0], kind: 'jobAgency', subKind: null }]);
  });

  test('keeps of a measure what the measures table does not say', () => {
    const { records } = table('id,measure,goal,actors,status\nTafel,Tafel in Belm,,,planned', existing);
    expect(records.measures).toEqual([{ ...existing.measures[0], title: 'Tafel in Belm', status: 'planned' }]);
  });

  test('gets further participants, found by identifier or title of the measure', () => {
    const text = 'measure,actor,role\nbelmer tafel,Arbeitsamt,lead\nTafel,Arbeitsamt,funder\nTafel,Arbeitsamt,lead\n';
    const { records, codes } = table(text, existing);
    expect(codes).toEqual([]);
    expect(records.measures).toHaveLength(1);
    expect(records.measures[0]?.participants).toEqual([
      { actorId: 'x1', role: 'lead', source: null },
      { actorId: 'x1', role: 'funder', source: null },
    ]);
  });

  test('never gets two records of one identifier', () => {
    const taken = { ...nothing, actors: [actor.parse({ id: 'kirche', name: 'Pfarramt' })] };
    const { records } = table('id,measure,goal,actors\nm,M,Z,Kirche; Kirche!; KIRCHE', taken);
    expect(records.actors.map(({ id }) => id)).toEqual(['kirche-2', 'kirche-3']);
  });
});

describe('what a table says is understood or reported with its line', () => {
  test('kinds by key, label or synonym', () => {
    const text = 'actor;kind\nA;sportsClub\nB;Sportverein\nC;Moscheeverein\nD;school/circus\nE;circus\nF;\n';
    const { records, codes } = table(text);
    expect(records.actors.map(({ kind, subKind }) => [kind, subKind])).toEqual([
      ['sportsClub', null],
      ['sportsClub', null],
      ['religiousCommunity', null],
      ['school', null],
      ['other', null],
      ['other', null],
    ]);
    expect(codes).toEqual([
      ['unknownKind', 'line 5, kind', 'school/circus'],
      ['unknownKind', 'line 6, kind', 'circus'],
    ]);
  });

  test('fields, sectors, roles, status, yes and no, dates', () => {
    const actors = table('actor,kind,welfare_sector,fields\nA,other,Moon,health* joy;all\n');
    expect(actors.codes).toEqual([
      ['invalidValue', 'line 2, welfare_sector', 'Moon'],
      ['unknownField', 'line 2, fields', 'joy'],
    ]);
    const measures = table(
      'id;measure;goal;actors;urban_funding;adopted;status\na;A;;;nein;14.12.2001;inProgress\nb;B;;;vielleicht;bald;fertig\nc;C;;;;12.2001;unknown\n',
    );
    expect(measures.records.measures.map((one) => [one.urbanFunding, one.adoptedOn, one.status])).toEqual([
      [false, '2001-12-14', 'inProgress'],
      [null, null, null],
      [null, '2001-12', null],
    ]);
    expect(measures.codes).toEqual([
      ['invalidValue', 'line 3, urban_funding', 'vielleicht'],
      ['invalidValue', 'line 3, adopted', 'bald'],
      ['unknownStatus', 'line 3, status', 'fertig'],
    ]);
    expect(table('measure,actor,role\nm,A,boss\n').codes.at(-1)).toEqual(['invalidValue', 'line 2, role', 'boss']);
  });

  test('rows without a name', () => {
    expect(table('actor,kind\n,other\n').codes).toEqual([['droppedRecord', 'line 2, actor', '–']]);
    expect(table('measure,actor,role\nm,,lead\n,A,lead\n').codes).toEqual([
      ['droppedRecord', 'line 2, actor', '–'],
      ['droppedRecord', 'line 3, measure', '–'],
    ]);
    expect(table('id,measure,goal,actors\n,,Z,\n').codes).toEqual([['droppedRecord', 'line 2, id', '–']]);
  });

  test('an actor described twice', () => {
    const { records, codes } = table('actor,kind\nKirche,parish\nkirche,school\n');
    expect(codes).toEqual([['duplicateId', 'line 3, actor', 'kirche']]);
    expect(records.actors.map(({ kind }) => kind)).toEqual(['parish']);
  });

  test('a name too long to be one is left out, the rest stays', () => {
    const { records, codes } = table(`id,measure,goal,actors\nm,M,Z,${'x'.repeat(501)};Kirche\n`);
    expect(codes.map(([code]) => code)).toEqual(['droppedRecord', 'createdActor']);
    expect(records.measures[0]?.participants).toHaveLength(1);
  });
});

describe('hostile tables', () => {
  test('names like __proto__ are names', () => {
    const { records } = table(
      'id,measure,goal,actors,__proto__\n__proto__,constructor,toString,__proto__;constructor,x\n',
    );
    expect(({} as { x?: string }).x).toBeUndefined();
    expect(records.measures[0]?.id).toBe('__proto__');
    expect(records.actors.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
  });

  test('twenty thousand rows of one measure and as many names take a moment, not minutes', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `m,M ${index},Z ${index},${index}?,2001-12: T`);
    const started = performance.now();
    const { records } = table(`id,measure,goal,actors,addendum\n${rows.join('\n')}`);
    expect(records.measures[0]?.participants).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('any rows are read or refused with a failure that has a sentence', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('all', '-', '*', '2003-12: x', 'ja', '"', '__proto__'),
    );
    const headings = fc.constantFrom(
      'id,measure,goal,actors,status,adopted',
      'actor,kind,fields',
      'measure,actor,role',
    );
    const text = fc
      .tuple(headings, fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 6 }))
      .map(([heading, rows]) => [heading, ...rows.map((row) => row.join(','))].join('\n'));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        try {
          read(texts.map((one, index) => ({ name: `${index}.csv`, text: one })));
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
      { numRuns: 300 },
    );
  });
});
