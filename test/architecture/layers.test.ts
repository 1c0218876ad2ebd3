import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn } from './sources.ts';

const own = /^(electron|renderer|shared|resources|test|scripts)\//;

/** Pairs `file -> import` below `folder` that the rule refuses. */
function offenders(folder: string, refused: (target: string, file: string) => boolean): string[] {
  return sourcesIn(folder).flatMap((source) =>
    importsOf(source)
      .filter((target) => refused(target, source.file))
      .map((target) => `${source.file} -> ${target}`),
  );
}

function only(...allowed: string[]): (target: string) => boolean {
  return (target) => own.test(target) && !allowed.some((prefix) => target.startsWith(prefix));
}

describe('who may import whom', () => {
  it('shared/model imports nothing of ours but the templates it is seeded from', () => {
    expect(offenders('shared/model', only('shared/model/', 'resources/templates/'))).toEqual([]);
  });

  it('the other folders of shared know the model, the look of things and themselves', () => {
    for (const folder of ['analysis', 'contract', 'exchange', 'life-cycle', 'merge', 'notation'])
      expect(offenders(`shared/${folder}`, only(`shared/${folder}/`, 'shared/model/', 'shared/notation/'))).toEqual([]);
    for (const folder of ['life-cycle', 'merge'])
      expect(offenders(`shared/${folder}`, only(`shared/${folder}/`, 'shared/model/', 'shared/life-cycle/'))).toEqual(
        [],
      );
    expect(offenders('shared/gaps', only('shared/gaps/', 'shared/model/', 'shared/analysis/'))).toEqual([]);
    expect(offenders('shared/description', only('shared/description/', 'shared/locale/', 'shared/model/'))).toEqual([]);
    expect(offenders('shared/locale', only('shared/locale/', 'shared/model/', 'resources/locales/'))).toEqual([]);
  });

  it('shared is pure: neither Node nor React nor Electron', () => {
    expect(offenders('shared', (target) => /^(node:|react|electron|better-sqlite3|cytoscape)/.test(target))).toEqual(
      [],
    );
  });

  it('the page knows the host only through shared', () => {
    expect(offenders('renderer', only('renderer/', 'shared/', 'resources/'))).toEqual([]);
  });

  it('a feature never imports another feature', () => {
    const feature = (file: string) => /^renderer\/features\/([^/]+)\//.exec(file)?.[1];
    expect(
      offenders('renderer/features', (target, file) => {
        const other = feature(target);
        return other !== undefined && other !== feature(file);
      }),
    ).toEqual([]);
  });

  it('state, map and ui do not know the features or the frame of the page', () => {
    for (const folder of ['state', 'map', 'ui'])
      expect(offenders(`renderer/${folder}`, (target) => /^renderer\/(features|app)\//.test(target))).toEqual([]);
  });

  it('the host never imports electron, its main process or the page', () => {
    expect(
      offenders('electron/host', (target) => /^(electron$|electron\/(main|preload)\/|renderer\/)/.test(target)),
    ).toEqual([]);
  });

  it('inside the host the database knows nobody, the history the database, the document both', () => {
    const host = (...folders: string[]) =>
      only('shared/', 'electron/host/entries.ts', ...folders.map((folder) => `electron/host/${folder}/`));
    expect(offenders('electron/host/database', host('database'))).toEqual([]);
    expect(offenders('electron/host/history', host('history', 'database'))).toEqual([]);
    expect(offenders('electron/host/document', host('document', 'history', 'database', 'exchange'))).toEqual([]);
  });

  it('the desktop shell knows the contract, its texts and the page files, and starts the host by path', () => {
    expect(
      offenders('electron/main', only('electron/main/', 'electron/pages/', 'shared/contract/', 'shared/locale/')),
    ).toEqual([]);
    expect(offenders('electron/preload', only('shared/contract/'))).toEqual([]);
  });
});

describe('heavy dependencies have one place', () => {
  const places: readonly [string, string][] = [
    ['better-sqlite3', 'electron/host/database/'],
    ['cytoscape', 'renderer/map/'],
    ['cytoscape-fcose', 'renderer/map/'],
    ['ws', 'electron/host/server/'],
  ];

  it.each(places)('%s is imported only in %s', (name, place) => {
    const elsewhere = sourcesIn('electron', 'renderer', 'shared')
      .filter((source) => importsOf(source).includes(name))
      .map(({ file }) => file);
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.filter((file) => !file.startsWith(place))).toEqual([]);
  });

  it('electron is imported only by the main process and the preload', () => {
    const users = sourcesIn('electron', 'renderer', 'shared').filter((source) =>
      importsOf(source).includes('electron'),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.map(({ file }) => file).filter((file) => !/^electron\/(main|preload)\//.test(file))).toEqual([]);
  });
});

describe('names and sizes', () => {
  const files = sourcesIn('electron', 'renderer', 'shared').map(({ file }) => file);

  it('files are kebab-case, components PascalCase', () => {
    const wrong = files.filter((file) => {
      const name = file.slice(file.lastIndexOf('/') + 1);
      return !/^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(name) && !/^[A-Z][A-Za-z0-9]*\.tsx$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  it('nothing is called utils, helpers, misc or manager', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|managers?)(\/|\.|-)/.test(file))).toEqual([]);
  });

  it('there is one barrel file, that of the contract', () => {
    expect(files.filter((file) => file.endsWith('/index.ts'))).toEqual(['shared/contract/index.ts']);
  });
});
