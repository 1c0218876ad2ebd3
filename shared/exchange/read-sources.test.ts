import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../model/failure.ts';
import { Network } from '../model/network.ts';
import { emptyRecords } from '../model/tables.ts';
import { templateRecords } from '../model/templates.ts';
import { splitDelimited } from './delimited-text.ts';
import { sourceLimitMegabytes } from '../model/import-report.ts';
import { readSources } from './read-sources.ts';
import { recogniseFormat } from './recognise.ts';

const blank = new Network({ ...emptyRecords(), ...templateRecords() });
const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
const fixture = (name: string) => file(name, new Uint8Array(readFileSync(`test/fixtures/exchange/${name}`)));
const table = readFileSync('test/fixtures/exchange/belm-measures.csv', 'utf8');

function failureOf(...files: { name: string; bytes: Uint8Array }[]): Failure {
  try {
    readSources(files, null, blank);
  } catch (error) {
    return error as Failure;
  }
  throw new Error('was read');
}

describe('the format is recognised by the content', () => {
  test.each([
    ['x.txt', ' {"format": "knotenwerk"}', 'interchange'],
    ['x.csv', '[1]', 'interchange'],
    ['x.json', 'id;measure;goal;actors\n', 'measuresTable'],
    ['x.txt', 'Maßnahme\tAkteur\tRolle\n', 'measuresTable'],
    ['leer.json', ' ', 'interchange'],
    ['leer.csv', '', 'measuresTable'],
    ['brief.txt', 'Sehr geehrte Damen und Herren,\nanbei die Tabelle.', null],
    ['fremd.csv', 'Datum;Betrag\n1.1.2020;5', null],
  ])('%s: %s', (name, text, format) => {
    expect(recogniseFormat(name, text)).toBe(format);
  });
});

describe('the Belm measures are the same, however the table was saved', () => {
  const semicolons = splitDelimited(table, ',')
    .rows.map(({ cells }) => cells.map((cell) => `"${cell}"`).join(';'))
    .join('\r\n');
  const words = (text: string) => readSources([file('belm.csv', text)], null, blank).records;
  const expected = readSources([fixture('belm-measures.csv')], null, blank).records;

  test('as Windows-1252', () => {
    const bytes = Uint8Array.from(table, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)));
    expect(readSources([file('belm.csv', bytes)], null, blank).records).toEqual(expected);
  });

  test('as UTF-16 with byte order mark', () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${table}`, 'utf16le'));
    expect(readSources([file('belm.csv', bytes)], null, blank).records).toEqual(expected);
  });

  test('as UTF-8 with byte order mark and Windows line breaks', () => {
    expect(words(`\ufeff${table.replaceAll('\n', '\r\n')}`)).toEqual(expected);
  });

  test('with semicolons, tabs and German headings', () => {
    const tabs = 'Kennung\tMaßnahme\tZiel\tAkteure\nTafel\tBelmer Tafel\tNetze\tKindertreff; Sozialamt\n';
    expect(words(tabs).actors.map(({ name }) => name)).toEqual(['Kindertreff', 'Sozialamt']);
    expect(words(semicolons)).toEqual(expected);
  });

  test('with line breaks inside quotes', () => {
    const broken =
      'id,measure,goal,actors\nTafel,"Belmer Tafel\n(Außenstelle)",Netze,"Kindertreff;\nSozialamt"\nB,B,Z,Neu';
    const { records, issues } = readSources([file('belm.csv', broken)], null, blank);
    expect(records.measures[0]?.title).toBe('Belmer Tafel\n(Außenstelle)');
    expect(records.actors.map(({ name }) => name)).toEqual(['Kindertreff', 'Sozialamt', 'Neu']);
    expect(issues.at(-1)?.path).toBe('line 5, actors');
  });
});

describe('several files', () => {
  const json = file(
    'netz.json',
    JSON.stringify({
      format: 'knotenwerk',
      version: 1,
      actorKinds: [{ id: 'circus/-', kind: 'circus', labels: { de: 'Zirkus', en: 'Circus' } }],
      actors: [{ id: 'j1', name: 'Kindertreff', kind: 'socialFacility', subKind: 'youthClub' }],
    }),
  );

  test('are read together, tables knowing the actors and kinds of interchange files', () => {
    const tables = [
      file('a.csv', 'actor,kind\nZelt,circus\n'),
      file('p.csv', 'measure,actor,role\nm,Kindertreff,lead\n'),
    ];
    const { records, issues } = readSources([...tables, json], null, blank);
    expect(records.actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['j1 socialFacility', 'zelt circus']);
    expect(records.measures[0]?.participants[0]?.actorId).toBe('j1');
    expect(issues.map(({ source, code }) => `${source} ${code}`)).toEqual(['p.csv createdMeasure']);
  });

  test('of interchange: of one identifier the later file is kept', () => {
    const later = { format: 'knotenwerk', version: 1, actors: [{ id: 'j1', name: 'Jugendtreff' }] };
    const { records } = readSources([json, file('neu.json', JSON.stringify(later))], null, blank);
    expect(records.actors.map(({ name }) => name)).toEqual(['Jugendtreff']);
  });

  test('find the actors of the document', () => {
    const document = new Network(readSources([json], null, blank).records);
    const { records } = readSources([file('p.csv', 'measure,actor,role\nm,kindertreff,lead\n')], null, document);
    expect(records.actors).toEqual(document.records.actors);
    expect(records.actorKinds).toEqual(document.records.actorKinds);
  });
});

describe('what cannot be read is refused by name', () => {
  test.each([
    ['unknownFormat', file('x.txt', 'Sehr geehrte Damen und Herren')],
    ['unknownEncoding', file('x.bin', Uint8Array.of(0, 1, 2, 3, 0xff))],
    ['invalidJson', file('x.json', '{"format": "knotenwerk", "act')],
    ['invalidJson', file('x.json', '')],
    ['emptyTable', file('x.csv', '')],
    ['missingColumns', file('x.csv', table.replace('actors', 'colours'))],
    ['unevenTable', file('x.csv', `${table}m,"M\n`)],
    ['fileTooLarge', file('x.csv', new Uint8Array(sourceLimitMegabytes * 1024 * 1024 + 1))],
  ])('%s', (code, source) => {
    expect(failureOf(source)).toMatchObject({ code, data: { name: source.name } });
  });

  test('fifty megabytes of garbage, quickly', () => {
    const started = performance.now();
    const garbage = new Uint8Array(sourceLimitMegabytes * 1024 * 1024).fill(0xa7);
    expect(failureOf(file('x.csv', garbage)).code).toBe('unknownFormat');
    for (let index = 0; index < garbage.length; index += 7) garbage[index] = index % 251;
    expect(failureOf(file('x.csv', garbage)).code).toBe('unknownEncoding');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('a given format is not guessed', () => {
    const read = () => readSources([file('x.csv', table)], 'interchange', blank);
    expect(read).toThrow(expect.objectContaining({ code: 'invalidJson' }));
  });

  test('any bytes are read or refused with a failure that has a sentence', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(null, 'interchange', 'measuresTable'),
        (bytes, format) => {
          try {
            readSources([{ name: 'x', bytes }], format as null, blank);
          } catch (error) {
            expect(error).toBeInstanceOf(Failure);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
