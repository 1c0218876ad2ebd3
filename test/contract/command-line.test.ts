import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

// Every command is a process of its own, and tests of other files run beside this one.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'electron/host/cli/main.ts');
const lindenhoehe = path.join(root, 'resources/examples/lindenhoehe.json');
const belmTable = path.join(root, 'test/fixtures/exchange/belm-measures.csv');

const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => path.join(folder, name);

type Program = ChildProcessByStdio<null, Readable, Readable>;

function start(...args: string[]): Program {
  return spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: {
      ...process.env,
      // The second process finds the program compiled by the first.
      NODE_COMPILE_CACHE: file('compiled'),
      KNOTENWERK_DATA: file('data'),
      KNOTENWERK_DOCUMENTS: file('documents'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(...args: string[]) {
  const child = start(...args);
  const [out, err, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, exitCode: exitCode as number };
}

/** Runs a command that ends well and prints JSON. */
async function json(...args: string[]) {
  const { out, err, exitCode } = await run(...args);
  expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
  return JSON.parse(out);
}

/** Expects one German sentence on standard error, this exit code, and nothing else. */
async function expectSentence(exitCode: 1 | 2, sentence: RegExp, ...args: string[]) {
  const answer = await run(...args);
  expect(answer, args.join(' ')).toEqual({ out: '', err: expect.stringMatching(/^[^\n]+\.\n$/), exitCode });
  expect(answer.err).toMatch(sentence);
}

/** What identifies a file that nobody has touched. */
function stateOf(name: string) {
  const { mtimeNs, ino, size } = statSync(file(name), { bigint: true });
  return { mtimeNs, ino, size, content: readFileSync(file(name)).toString('base64') };
}

beforeAll(async () => {
  await Promise.all([run('new', 'belm.knoten', '--example', 'belm'), run('import', 'lh.knoten', lindenhoehe)]);
});

describe('new', () => {
  it('makes an empty document under the name given', async () => {
    expect(await run('new', 'leer.knoten', '--name', 'Südstadt')).toEqual({
      out: '„leer.knoten“ ist angelegt.\n',
      err: '',
      exitCode: 0,
    });
    const { out } = await run('export', 'leer.knoten', '--format', 'json', '-o', '-');
    expect(JSON.parse(out)).toMatchObject({ network: { name: 'Südstadt' }, actors: [] });
  });

  it('leaves a file that is there alone unless told otherwise', async () => {
    await run('new', 'einmal.knoten', '--name', 'Erste');
    const before = stateOf('einmal.knoten');
    await expectSentence(1, /gibt es schon/, 'new', 'einmal.knoten', '--name', 'Zweite');
    expect(stateOf('einmal.knoten')).toEqual(before);
    expect((await run('new', 'einmal.knoten', '--name', 'Zweite', '--force')).exitCode).toBe(0);
    const { out } = await run('export', 'einmal.knoten', '--format', 'json', '-o', '-');
    expect(JSON.parse(out).network.name).toBe('Zweite');
  });
});

describe('analyze', () => {
  it('measures Belm as published', async () => {
    const { revision, asOf, network, actors } = await json('analyze', 'belm.knoten', '--json');
    expect([revision, asOf]).toEqual([expect.any(Number), expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    expect(network).toMatchObject({ actors: 33, ties: 53, components: [21, 2, ...Array(10).fill(1)] });
    expect(network.density).toBeCloseTo(0.1004, 4);
    const byName = new Map(actors.map((actor: { name: string }) => [actor.name, actor]));
    const rounded = (name: string) =>
      Object.entries(byName.get(name) as Record<string, number>).map(([key, value]) =>
        typeof value === 'number' ? [key, Number(value.toFixed(4))] : [key, value],
      );
    expect(Object.fromEntries(rounded('Arbeitsamt'))).toMatchObject({
      id: 'arbeitsamt',
      name: 'Arbeitsamt',
      degree: 13,
      betweenness: 0.2107,
      closeness: 0.4464,
      harmonic: 0.5104,
    });
    expect(Object.fromEntries(rounded('Kindertreff'))).toMatchObject({ betweenness: 0.1694 });
  });

  it('leaves actors out, takes other ties and computes only what is asked for', async () => {
    const options = ['--without', 'arbeitsamt', 'kindertreff', '--measures', 'actors,ties', '--json'];
    expect((await json('analyze', 'belm.knoten', ...options)).network).toMatchObject({ actors: 31 });
    const bodies = await json('analyze', 'belm.knoten', '--ties', 'bodies', '--measures', 'ties', '--json');
    expect(bodies.network).toEqual({ ties: 0 });
    const all = await json('analyze', 'lh.knoten', '--ties', 'all', '--measures', 'ties', '--json');
    const usual = await json('analyze', 'lh.knoten', '--measures', 'ties', '--json');
    expect(all.network.ties).toBeGreaterThan(usual.network.ties);
  });

  it('answers every measure under the identifiers scripts go by, with the terms it was reckoned on', async () => {
    const result = await json('analyze', 'lh.knoten', '--json');
    expect(Object.keys(result).toSorted()).toEqual([
      'actors',
      'asOf',
      'communities',
      'network',
      'options',
      'relations',
      'revision',
      'seed',
      'twoMode',
      'undefined',
    ]);
    for (const id of 'degree inDegree outDegree weightedDegree betweenness closeness harmonic eigenvector pagerank clustering coreness eccentricity constraint effectiveSize efficiency brokerage fragmentation distanceFragmentation articulationPoint'.split(
      ' ',
    ))
      expect(result.actors[1], id).toHaveProperty(id);
    for (const id of 'actors ties density components diameter averagePathLength transitivity averageClustering degreeCentralisation betweennessCentralisation closenessCentralisation modularity reciprocity triadCensus'.split(
      ' ',
    ))
      expect(result.network, id).toHaveProperty(id);
    expect(Object.keys(result.actors[1].brokerage).toSorted()).toEqual([
      'consultant',
      'coordinator',
      'gatekeeper',
      'liaison',
      'representative',
    ]);
    expect(result.relations).toHaveLength(134);
    expect(result.communities.flat()).toHaveLength(61);
    expect(result.undefined.closenessCentralisation).toMatchObject([{ reason: 'disconnected' }]);
  });

  it('takes every option the window has', async () => {
    const options = [
      '--without-focus',
      '--ties',
      'relations,bodies',
      '--kinds',
      'cooperation,referral',
      '--weights',
      'strength',
      '--direction',
      'directed',
      '--field',
      'health',
      '--area',
      'LH-Nord',
      '--fold-municipality',
      '--grouping',
      'location',
      '--steps',
      '1',
      '--set-size',
      '2',
      '--seed',
      '9',
      '--as-of',
      '2026-01-01',
    ];
    const { asOf, seed, options: inForce } = await json('analyze', 'lh.knoten', ...options, '--json');
    expect([asOf, seed]).toEqual(['2026-01-01', 9]);
    expect(inForce).toEqual({
      without: ['a01'],
      ties: ['relations', 'bodies'],
      relationKinds: ['cooperation', 'referral'],
      weights: 'strength',
      direction: 'directed',
      field: 'health',
      area: 'LH-Nord',
      foldMunicipality: true,
      grouping: 'location',
      steps: 1,
      setSize: 2,
    });
  });

  it('prints what was asked for in words, with the reasons of what is not defined', async () => {
    const asked = 'closenessCentralisation,welfareMix,constraint,brokerage,bridge,communities,twoModeDegree';
    const { out } = await run('analyze', 'lh.knoten', '--without-focus', '--measures', asked);
    expect(out).toMatch(/^Quartier Lindenhöhe.*\nStand 01\.11\.2026 · ohne Quartiersbüro Lindenhöhe · /);
    expect(out).toMatch(/^Welfare-Mix +0,\d+ +Markt$/m);
    expect(out).toMatch(/Vermittlerrollen: Torwächter in die eigene Gruppe/);
    expect(out).toMatch(/^Einengung – nicht bestimmt: Noch mit niemandem verbunden\. \(9-mal\)$/m);
    expect(out).toMatch(/^Kennzahlen der Verbindungen\n[^]*^Gemeinschaften\n[^]*^Akteure und Maßnahmen\n/m);
  });

  it('prints tables with German numbers for people', async () => {
    const { out } = await run('analyze', 'belm.knoten', '--as-of', '2026-11-01');
    expect(out).toMatch(/^Belm-Powe\nStand 01\.11\.2026 · mit allen Akteuren · /);
    expect(out).toMatch(/^Dichte +0,1004$/m);
    expect(out).toMatch(/^Arbeitsamt +13 +0,2107 +0,4464 +0,5104$/m);
  });
});

describe('gaps', () => {
  it('prints exactly the agreed keys, sorted, with a score only where there is one', async () => {
    const { revision, asOf, findings } = await json('gaps', 'lh.knoten', '--json');
    expect([typeof revision, asOf]).toEqual(['number', '2026-11-01']);
    expect(findings.length).toBeGreaterThan(10);
    const keys = ['ruleId', 'severity', 'subjects', 'fingerprint', 'state', 'parameters', 'evidence'];
    for (const finding of findings) {
      const own = Object.keys(finding);
      expect(own.filter((key) => key !== 'score')).toEqual(keys);
      expect(finding.score === null).toBe(false);
    }
    const ranks = findings.map(({ severity }: { severity: string }) =>
      ['high', 'medium', 'low', 'info'].indexOf(severity),
    );
    expect(ranks).toEqual(ranks.toSorted());
    expect(findings.find(({ fingerprint }: { fingerprint: string }) => fingerprint === 'AGR-02:g07')).toEqual({
      ruleId: 'AGR-02',
      severity: 'high',
      subjects: ['g07'],
      fingerprint: 'AGR-02:g07',
      state: 'new',
      parameters: expect.any(Object),
      evidence: [{ table: 'agreements', id: 'g07' }],
    });
    expect(findings.find(({ ruleId }: { ruleId: string }) => ruleId === 'DUP-01').score).toBeGreaterThan(60);
  });

  it('prints the scores behind the findings in the agreed shape', async () => {
    const found = await json('gaps', 'lh.knoten', '--json');
    expect(Object.keys(found)).toEqual([
      'revision',
      'asOf',
      'thresholds',
      'findings',
      'coverage',
      'slots',
      'duplicates',
      'missingTies',
      'notChecked',
    ]);
    expect(found.thresholds).toMatchObject({ dupHigh: 60, dupMedium: 40 });
    expect(found.coverage).toMatchObject({ health: 0.75, socialSupport: 1 });
    expect(found.slots[0]).toEqual({
      field: 'education',
      slot: 'education:socialFacility/schoolSocialWork',
      importance: 'must',
      state: 'missing',
      candidates: [],
      priority: 75,
    });
    expect(found.duplicates[0]).toEqual({
      offerA: 'o01',
      offerB: 'o02',
      C: 1,
      S: 0.25,
      K: 0,
      D: expect.closeTo(89.125),
      class: 'high',
    });
    expect(found.missingTies[0]).toEqual({
      a: 'a11',
      b: 'a32',
      P: 52.5,
      T: 0.5,
      M: 1,
      B: 1,
      L: 0,
      H: 1,
      phi: 0.75,
      doorOpener: 'a01',
    });
    expect(found.notChecked).toEqual([]);
    await run('new', 'leer.knoten');
    expect((await json('gaps', 'leer.knoten', '--json')).notChecked).toContainEqual({
      group: 'MIS',
      reason: 'focusActor',
    });
  });

  it('asks only some rules, and imagines actors and agreements away', async () => {
    const rules = async (...options: string[]) =>
      (await json('gaps', 'lh.knoten', '--json', ...options)).findings.map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    expect(await rules('--rule', 'KOM-07', 'DEP-02')).toEqual(['DEP-02:a10', 'DEP-02:a19', 'KOM-07:mayorOffice']);
    expect(await rules('--without', 'a22')).not.toContain('DUP-01:a20+a22');
    expect(await rules('--lapsed', 'g03')).toContain('AGR-01:a01+a36');
    await expectSentence(1, /niemand/, 'gaps', 'lh.knoten', '--without', 'niemand');
    await expectSentence(1, /DUP-99/, 'gaps', 'lh.knoten', '--rule', 'DUP-99');
  });

  it('writes findings and decisions as tables', async () => {
    await run('gaps', 'lh.knoten', '-o', 'hinweise.csv');
    const text = readFileSync(file('hinweise.csv'), 'utf8');
    expect(text).toContain('DUP-01;Doppelstrukturen;hoch;neu;Mögliche Überschneidung;');
    expect(text).toContain('89,125');
    expect(text).toContain('Entscheidungen');
    await run('gaps', 'lh.knoten', '-o', 'hinweise.xlsx');
    expect(readFileSync(file('hinweise.xlsx')).subarray(0, 2).toString()).toBe('PK');
    await expectSentence(2, /csv/, 'gaps', 'lh.knoten', '-o', 'hinweise.txt');
  });

  it('gives the open action items out as a calendar', async () => {
    const { out } = await run('actions', 'lh.knoten', '-o', '-');
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(out).toContain('DTSTART;VALUE=DATE:20260630');
    await expectSentence(2, /-o/, 'actions', 'lh.knoten');
  });

  it('takes another day and other thresholds', async () => {
    const of = async (...options: string[]) =>
      (await json('gaps', 'lh.knoten', '--json', ...options)).findings.map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    expect(await of('--as-of', '2020-01-01')).not.toContain('AGR-02:g07');
    const strict = await of('--threshold', 'dupHigh=101', 'dupMedium=100,5');
    expect(strict.some((fingerprint: string) => fingerprint.startsWith('DUP-01'))).toBe(false);
  });

  it('prints sentences for people', async () => {
    const { out } = await run('gaps', 'lh.knoten');
    expect(out).toMatch(/^\d+ Hinweise zu „Quartier Lindenhöhe \(fiktiv\)“, Stand 01\.11\.2026\n/);
    expect(out).toContain('„Bewegungsangebote“ ist seit 124 Tagen abgelaufen');
    expect(out).not.toMatch(/\{\{|undefined/);
  });
});

describe('import and export', () => {
  it('bring every record of an interchange file back', async () => {
    const { out } = await run('export', 'lh.knoten', '--format', 'json', '-o', '-');
    const byId = (value: unknown) =>
      Array.isArray(value) ? value.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)) : value;
    const [exported, original] = [JSON.parse(out), JSON.parse(readFileSync(lindenhoehe, 'utf8'))];
    for (const [key, value] of Object.entries(original)) expect(byId(exported[key]), key).toEqual(byId(value));
    expect(await run('export', 'lh.knoten', '--format', 'json', '-o', 'lh.json')).toMatchObject({ exitCode: 0 });
    expect(readFileSync(file('lh.json'), 'utf8')).toBe(out);
  });

  it('report what was taken over and what deserves a look', async () => {
    const { out, exitCode } = await run('import', 'tabelle.knoten', belmTable);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Akteur +16 +0 +0$/m);
    expect(out).toContain('belm-measures.csv, Zeile 4, Spalte actors');
    const again = await json('import', 'tabelle.knoten', belmTable, '--json');
    expect(again).toMatchObject({ changeSetId: null, counts: expect.any(Array), issues: expect.any(Array) });
    expect(again.counts).toContainEqual({ table: 'actors', added: 0, updated: 0, unchanged: 16 });
  });

  it('rehearse without leaving anything behind', async () => {
    const { out } = await run('import', 'probe.knoten', '--dry-run', belmTable);
    expect(out).toContain('nichts geändert');
    expect(existsSync(file('probe.knoten'))).toBe(false);
    const before = stateOf('belm.knoten');
    await run('import', 'belm.knoten', '--dry-run', lindenhoehe);
    expect(stateOf('belm.knoten')).toEqual(before);
  });

  it('read Windows-1252 with umlauts', async () => {
    const table = 'id;title;goal;fields;targetGroups;status;actors\nm1;Straßenfest;Nähe;;;;Bürgerverein Süd\n';
    writeFileSync(file('umlaute.csv'), Buffer.from(table, 'latin1'));
    expect((await run('import', 'umlaute.knoten', 'umlaute.csv')).exitCode).toBe(0);
    const { out } = await run('export', 'umlaute.knoten', '--format', 'json', '-o', '-');
    expect(JSON.parse(out)).toMatchObject({
      actors: [{ name: 'Bürgerverein Süd' }],
      measures: [{ title: 'Straßenfest' }],
    });
  });
});

describe('commands that only read', () => {
  it('leave the file as it is', async () => {
    const before = stateOf('lh.knoten');
    await run('analyze', 'lh.knoten', '--json');
    await run('gaps', 'lh.knoten', '--json');
    await run('export', 'lh.knoten', '--format', 'json', '-o', '-');
    expect((await run('check', 'lh.knoten')).out).toMatch(/^„lh\.knoten“ ist vollständig lesbar:\n[^]*^Akteur +61$/m);
    expect(stateOf('lh.knoten')).toEqual(before);
  });
});

describe('files that cannot be read get one German sentence and stay as they are', () => {
  const bytes = () => Buffer.from(readFileSync(file('lh.knoten')));
  const newer = () => {
    const content = bytes();
    content.writeUInt32BE(99, 60);
    return content;
  };
  const documents: [string, () => Buffer, RegExp][] = [
    ['halb.knoten', () => bytes().subarray(0, 20_000), /„halb\.knoten“ ist beschädigt oder unvollständig/],
    ['text.knoten', () => Buffer.from('Liebe Nachbarinnen und Nachbarn'), /„text\.knoten“ ist keine Knotenwerk-Datei/],
    ['leer.bin', () => Buffer.alloc(0), /„leer\.bin“ ist keine Knotenwerk-Datei/],
    ['neuer.knoten', newer, /„neuer\.knoten“ stammt aus einer neueren Version/],
    ['rauschen.knoten', () => randomBytes(50 * 1024 * 1024), /„rauschen\.knoten“ ist keine Knotenwerk-Datei/],
  ];
  it.each(documents)('%s', async (name, content, sentence) => {
    writeFileSync(file(name), content());
    const before = stateOf(name);
    await expectSentence(1, sentence, 'check', name);
    await expectSentence(1, sentence, 'import', name, lindenhoehe);
    expect(stateOf(name)).toEqual(before);
  });

  const sources: [string, () => Buffer | string, RegExp][] = [
    ['spalte.csv', () => 'id,title\nm1,Fest\n', /„spalte\.csv“ fehlen noch Spalten: .*actors/],
    ['leer.csv', () => '', /„leer\.csv“/],
    ['kaputt.json', () => '{"format":"knotenwerk",', /„kaputt\.json“ enthält kein gültiges JSON/],
    ['fremd.json', () => '{"nodes":[]}', /„fremd\.json“/],
    ['rauschen.csv', () => randomBytes(50 * 1024 * 1024), /Zeichenkodierung von „rauschen\.csv“/],
    ['riesig.csv', () => Buffer.alloc(50 * 1024 * 1024 + 1, 'x'), /„riesig\.csv“ ist größer als 50 MB/],
  ];
  it.each(sources)('%s', async (name, content, sentence) => {
    writeFileSync(file(name), content());
    const before = stateOf('belm.knoten');
    await expectSentence(1, sentence, 'import', 'belm.knoten', name);
    await expectSentence(1, sentence, 'import', 'nie.knoten', name);
    expect(stateOf('belm.knoten')).toEqual(before);
    expect(existsSync(file('nie.knoten'))).toBe(false);
  });

  it('a file that is not there', async () => {
    await expectSentence(1, /„.*fehlt\.knoten“ wurde nicht gefunden/, 'analyze', 'fehlt.knoten');
    await expectSentence(1, /„.*fehlt\.json“ wurde nicht gefunden/, 'import', 'belm.knoten', 'fehlt.json');
    await expectSentence(
      1,
      /lässt sich nicht schreiben/,
      'export',
      'lh.knoten',
      '--format',
      'json',
      '-o',
      'nirgends/x.json',
    );
  });
});

describe('wrong usage', () => {
  it.each([
    [/Den Befehl „tanzen“ gibt es nicht/, ['tanzen']],
    [/Den Befehl „constructor“ gibt es nicht/, ['constructor']],
    [/Die Option „--wild“ gibt es bei „gaps“ nicht/, ['gaps', 'lh.knoten', '--wild']],
    [/Bei „check“ fehlt noch der Name der Datei/, ['check']],
    [/Bei „import“ fehlt noch, was übernommen werden soll/, ['import', 'lh.knoten']],
    [/Mit „b.knoten“ kann „check“ nichts anfangen/, ['check', 'a.knoten', 'b.knoten']],
    [/„morgen“ ist kein Tag/, ['gaps', 'lh.knoten', '--as-of', 'morgen']],
    [
      /„pdf“ ist bei „--format“ nicht vorgesehen; möglich sind json/,
      ['export', 'lh.knoten', '--format', 'pdf', '-o', '-'],
    ],
    [/„freunde“ ist bei „--ties“ nicht vorgesehen/, ['analyze', 'lh.knoten', '--ties', 'freunde']],
    [/„0“ ist bei „--steps“ keine passende Zahl/, ['analyze', 'lh.knoten', '--steps', '0']],
    [/„schwer“ ist bei „--weights“ nicht vorgesehen/, ['analyze', 'lh.knoten', '--weights', 'schwer']],
    [/„dupHigh“ hat nicht die Form NAME=WERT/, ['gaps', 'lh.knoten', '--threshold', 'dupHigh']],
    [/„viel“ ist bei „dupHigh“ keine passende Zahl/, ['gaps', 'lh.knoten', '--threshold', 'dupHigh=viel']],
    [/„--port“ keine passende Zahl/, ['serve', '--port', '99999']],
  ])('is met with exit code 2: %s', async (sentence, args) => {
    await expectSentence(2, sentence, ...args);
  });

  it('of names that do not exist in the document is a problem of the input', async () => {
    await expectSentence(1, /Kennzahl „ruhm“/, 'analyze', 'lh.knoten', '--measures', 'ruhm');
    await expectSentence(1, /„niemand“/, 'analyze', 'lh.knoten', '--without', 'niemand');
    await expectSentence(1, /Schwellenwert „nix“/, 'gaps', 'lh.knoten', '--threshold', 'nix=1');
    await expectSentence(1, /Beispiel „atlantis“/, 'new', 'atlantis.knoten', '--example', 'atlantis');
  });

  it('is explained in English where that is wanted', async () => {
    const { err, exitCode } = await run('--lang', 'en', 'check');
    expect([err, exitCode]).toEqual(['“check” still needs the name of the file; “--help” shows the order.\n', 2]);
    expect((await run('check', 'nowhere.knoten', '--lang=en')).err).toMatch(/was not found\.\n$/);
  });

  it('is avoided with the help and the version', async () => {
    for (const args of [['--help'], [], ['gaps', '--help']]) {
      const { out, err, exitCode } = await run(...args);
      expect([err, exitCode]).toEqual(['', 0]);
      for (const command of ['new', 'import', 'export', 'analyze', 'gaps', 'check', 'serve']) {
        expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
      }
    }
    expect((await run('--version')).out).toBe(`${packageFile.version}\n`);
  });
});

describe('serve', () => {
  const page = file('page');
  beforeAll(() => {
    mkdirSync(page);
    writeFileSync(path.join(page, 'index.html'), '<!doctype html><title>Knotenwerk</title>');
  });

  /** Serves a page of one line, as a test of the sources need not have the built one; waits for the address. */
  async function serve(...args: string[]) {
    const child = start('serve', '--page', page, ...args);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (printed: string) => {
      out += printed;
    });
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', () => out.includes('\n') && resolve());
      child.on('exit', (exitCode) => reject(new Error(`ended with ${exitCode}`)));
    });
    const stop = async (signal: 'SIGINT' | 'SIGTERM') => {
      child.kill(signal);
      const [[exitCode], err] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
      return { exitCode: exitCode as number, out, err };
    };
    return { address: out.trim(), stop };
  }

  it.each(['SIGINT', 'SIGTERM'] as const)('prints one line with the address and ends cleanly on %s', async (signal) => {
    const { address, stop } = await serve('belm.knoten');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{22}$/);
    const answer = await fetch(address, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('HttpOnly')]);
    const again = await fetch(address, { redirect: 'manual' });
    expect([again.status, await again.text()]).toEqual([401, expect.stringMatching(/^Diese Adresse gilt nicht/)]);
    expect(await stop(signal)).toEqual({ exitCode: 0, out: `${address}\n`, err: '' });
  });

  it('keeps the document to itself while it is open', async () => {
    const { stop } = await serve('belm.knoten');
    const sentence = /„belm\.knoten“ ist gerade an anderer Stelle in Knotenwerk geöffnet/;
    await expectSentence(1, sentence, 'check', 'belm.knoten');
    await stop('SIGTERM');
    expect((await run('check', 'belm.knoten')).exitCode).toBe(0);
  });

  it('says so when the port is taken or the file cannot be opened', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expectSentence(
      1,
      new RegExp(`Der Anschluss ${port} ist schon belegt`),
      'serve',
      '--page',
      page,
      '--port',
      String(port),
    );
    other.close();
    await expectSentence(1, /wurde nicht gefunden/, 'serve', '--page', page, 'fehlt.knoten');
  });
});
