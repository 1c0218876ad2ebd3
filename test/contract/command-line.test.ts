import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { lindenhoehe, openProgram } from './program.ts';

const belmTable = path.resolve(import.meta.dirname, '../fixtures/exchange/belm-measures.csv');

const { file, start, run, json, expectSentence } = openProgram();

/** What identifies a file that nobody has touched. */
function stateOf(name: string) {
  const { mtimeNs, ino, size } = statSync(file(name), { bigint: true });
  return { mtimeNs, ino, size, content: readFileSync(file(name)).toString('base64') };
}

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
      /„png“ ist bei „--format“ nicht vorgesehen; möglich sind json/,
      ['export', 'lh.knoten', '--format', 'png', '-o', '-'],
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
