import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import { tableNames } from '../../shared/model/tables.ts';
import { type Client, type Line, startTestHost, take, type TestHost, type Transport, transports } from './lines.ts';

// Documents are written to the disk in earnest, and tests of other files run beside this one.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const measuresTable = 'id,title,goal,fields,targetGroups,status,actors\nm1,Fest,Begegnung,,,,Kita;Verein\n';

describe.each(Object.entries(transports))('over a %s', (_name, start) => {
  let server: TestHost;
  let transport: Transport;
  let line: Line;
  let client: Client;

  beforeEach(async () => {
    server = startTestHost();
    transport = await start(server.host);
    line = await transport.connect();
    client = line.client;
  });
  afterEach(async () => {
    await transport.close();
    await server.close();
  });

  const file = (name: string) => path.join(server.folder, name);
  const newDocument = () => client.document.create({ name: 'Nordstadt', path: file('Nordstadt.knoten') });
  const actor = async (name: string, more: Record<string, unknown> = {}) =>
    (await client.actors.create({ record: { name, ...more } })).id;
  const load = async () => (await client.document.load()).records as Record<string, Record<string, unknown>[]>;
  const record = async (table: string, id: string) => (await load())[table]?.find((one) => one['id'] === id);

  describe('documents', () => {
    it('none is open at first, and whatever needs one says so with a code', async () => {
      expect(await client.document.status()).toEqual({ document: null });
      const refused = { code: 'noDocument', data: {}, defined: true };
      await expect(client.document.load()).rejects.toMatchObject(refused);
      await expect(client.document.save()).rejects.toMatchObject(refused);
      await expect(client.document.saveAs({ path: file('x.knoten'), overwrite: false })).rejects.toMatchObject(refused);
      await expect(client.history.list({ limit: 1 })).rejects.toMatchObject(refused);
      await expect(client.history.undo()).rejects.toMatchObject(refused);
      await expect(client.actors.create({ record: { name: 'A' } })).rejects.toMatchObject(refused);
      await expect(client.areas.remove({ ids: ['a'] })).rejects.toMatchObject(refused);
      await expect(client.views.arrange({ viewId: 'v', places: [], initial: true })).rejects.toMatchObject(refused);
      await expect(client.analysis.compute({})).rejects.toMatchObject(refused);
      await expect(client.findings.list({ asOf: null, thresholds: {} })).rejects.toMatchObject(refused);
      await expect(client.exchange.export({ format: 'json', path: null })).rejects.toMatchObject(refused);
      await expect(
        client.exchange.import({ sources: [{ path: file('a.json') }], format: null, dryRun: true }),
      ).rejects.toMatchObject(refused);
    });

    it('one is made, saved, closed and opened again with everything in it', async () => {
      const { document } = await newDocument();
      expect(document).toMatchObject({ path: file('Nordstadt.knoten'), fileName: 'Nordstadt', saving: 'saved' });
      const id = await actor('Kita Sonnenschein');
      expect((await client.document.save()).document?.saving).toBe('saved');
      expect(await client.document.close()).toEqual({ document: null });
      await client.document.open({ path: file('Nordstadt.knoten') });
      expect(await record('actors', id)).toMatchObject({ name: 'Kita Sonnenschein', kind: 'other' });
      expect(Object.keys(await load()).sort()).toEqual([...tableNames].sort());
    });

    it('failures name the code and what the sentence needs', async () => {
      await expect(client.document.open({ path: file('none.knoten') })).rejects.toMatchObject({
        code: 'fileNotFound',
        data: { path: file('none.knoten') },
        defined: true,
      });
      writeFileSync(file('text.knoten'), 'Hallo');
      await expect(client.document.open({ path: file('text.knoten') })).rejects.toMatchObject({
        code: 'notADocument',
        data: { name: 'text.knoten' },
      });
      await newDocument();
      await expect(newDocument()).rejects.toMatchObject({ code: 'fileExists', defined: true });
      await expect(client.document.openExample({ name: 'atlantis', fresh: false })).rejects.toMatchObject({
        code: 'unknownExample',
        data: { name: 'atlantis' },
      });
    });

    it('the start screen offers examples, and opening one makes a copy that stays', async () => {
      const { examples } = await client.document.start();
      expect(examples.map(({ name }) => name)).toEqual(['belm', 'lindenhoehe']);
      const offered = examples.find(({ name }) => name === 'lindenhoehe');
      expect(offered).toEqual({ name: 'lindenhoehe', actors: 61, relations: 140, measures: 13 });
      const { document } = await client.document.openExample({ name: 'lindenhoehe', fresh: false });
      expect(document).toMatchObject({ example: 'lindenhoehe', undo: null });
      await client.actors.update({ id: 'a01', changes: { name: 'Umbenannt' } });
      await client.document.openExample({ name: 'lindenhoehe', fresh: false });
      expect(await record('actors', 'a01')).toMatchObject({ name: 'Umbenannt' });
      await client.document.openExample({ name: 'lindenhoehe', fresh: true });
      expect(await record('actors', 'a01')).not.toMatchObject({ name: 'Umbenannt' });
      const { recent } = await client.document.start();
      expect(recent.map(({ path: where }) => where)).toContain(document?.path);
      await client.document.forget({ path: document?.path ?? '' });
      expect((await client.document.start()).recent).toEqual([]);
    });

    it('a document of the user is never taken for the copy of an example', async () => {
      const { document } = await client.document.openExample({ name: 'belm', fresh: false });
      const place = document?.path ?? '';
      await client.document.create({ name: 'Anderes', path: file('Anderes.knoten') });
      await client.document.saveAs({ path: place, overwrite: true });
      const copy = await client.document.openExample({ name: 'belm', fresh: true });
      expect(copy.document).toMatchObject({ example: 'belm' });
      expect(copy.document?.path).not.toBe(place);
      await client.document.open({ path: place });
      expect(await record('network', 'network')).toMatchObject({ name: 'Anderes' });
    });

    it('folders can be looked into for the dialogs of the page', async () => {
      mkdirSync(file('Stadt'));
      await newDocument();
      writeFileSync(file('Vertrag.pdf'), '');
      const { entries, parent } = await client.document.folder({ path: server.folder });
      expect(parent).toBe(path.dirname(server.folder));
      expect(entries).toContainEqual({ name: 'Stadt', path: file('Stadt'), kind: 'folder' });
      expect(entries).toContainEqual(expect.objectContaining({ path: file('Nordstadt.knoten'), kind: 'document' }));
      expect(entries.map(({ name }) => name)).not.toContain('Vertrag.pdf');
      const all = await client.document.folder({ path: server.folder, files: true });
      expect(all.entries).toContainEqual({ name: 'Vertrag.pdf', path: file('Vertrag.pdf'), kind: 'file' });
    });

    it('another name can be given to the document', async () => {
      await newDocument();
      const { document } = await client.document.saveAs({ path: file('Kopie.knoten'), overwrite: false });
      expect(document).toMatchObject({ path: file('Kopie.knoten'), fileName: 'Kopie' });
      await expect(client.document.saveAs({ path: file('Nordstadt.knoten'), overwrite: false })).rejects.toMatchObject({
        code: 'fileExists',
      });
    });
  });

  describe('records', () => {
    beforeEach(newDocument);

    it('of every kind are made, changed and removed', async () => {
      const a = await actor('A');
      const b = await actor('B');
      const body = (await client.bodies.create({ record: { name: 'Runde', members: [{ actorId: a }] } })).id;
      const commands = {
        relations: [client.relations, { sourceId: a, targetId: b, kind: 'cooperation' }, { strength: 2 }],
        agreements: [client.agreements, { type: 'loi', state: 'idea', partyIds: [a, b] }, { title: 'Absicht' }],
        offers: [client.offers, { actorId: a, title: 'Café' }, { times: 'montags' }],
        needSignals: [client.needs, { title: 'Treffpunkt' }, { priority: 4 }],
        meetings: [client.meetings, { bodyId: body, heldOn: '2026-03-01' }, { agenda: ['Begrüßung'] }],
        measures: [client.measures, { title: 'Fest' }, { goal: 'Begegnung' }],
        contactPersons: [client.contacts.persons, { actorId: a, function: 'Leitung' }, { isQuarterContact: true }],
        contactLog: [client.contacts.log, { actorIds: [a], on: '2026-02-01' }, { kind: 'call' }],
        actionItems: [client.actions, { title: 'Einladen' }, { status: 'done' }],
        areas: [client.areas, { name: 'Nord' }, { insideQuarter: false }],
        views: [client.views, { name: 'Blatt 2' }, { question: 'Wer fehlt?' }],
      } as const;
      for (const [table, [area, values, changes]] of Object.entries(commands)) {
        const { id } = await area.create({ record: values });
        await area.update({ id, changes });
        expect(await record(table, id), table).toMatchObject({ ...values, ...changes });
        await area.remove({ ids: [id] });
        expect(await record(table, id), table).toBeUndefined();
      }
      await client.settings.update({ id: 'network', changes: { focusActorId: a, phase: 'start' } });
      expect(await record('network', 'network')).toMatchObject({ name: 'Nordstadt', focusActorId: a, phase: 'start' });
    });

    it('get an identifier unless they bring one, and every command says where it led', async () => {
      const made = await client.actors.create({ record: { id: 'kita', name: 'Kita' } });
      expect(made).toEqual({ id: 'kita', revision: expect.any(Number), changeSetId: expect.any(String) });
      const changed = await client.actors.update({ id: 'kita', changes: { name: 'Kita Nord' } });
      expect(changed.revision).toBe(made.revision + 1);
      const same = await client.actors.update({ id: 'kita', changes: { name: 'Kita Nord' } });
      expect(same).toEqual({ revision: changed.revision, changeSetId: null });
    });

    it('go with what hangs on them, in one step that can be undone', async () => {
      const a = await actor('A');
      const b = await actor('B', { parentActorId: a });
      const relation = (await client.relations.create({ record: { sourceId: a, targetId: b, kind: 'referral' } })).id;
      const agreement = (await client.agreements.create({ record: { type: 'loi', state: 'idea', partyIds: [a, b] } }))
        .id;
      const view = (await client.views.create({ record: { name: 'Blatt' } })).id;
      await client.views.move({ viewId: view, places: [{ nodeId: a, x: 1, y: 2 }], mergeKey: null });
      await client.settings.update({ id: 'network', changes: { focusActorId: a } });
      const before = await load();

      await client.actors.remove({ ids: [a] });
      const after = await load();
      expect(after['relations']?.map(({ id }) => id)).not.toContain(relation);
      expect(after['viewPositions']).toEqual([]);
      expect(after['actors']).toMatchObject([{ id: b, parentActorId: null }]);
      expect(after['agreements']).toMatchObject([{ id: agreement, partyIds: [b] }]);
      expect(after['network']).toMatchObject([{ focusActorId: null }]);

      await client.history.undo();
      expect(await load()).toEqual(before);
      await client.history.redo();
      expect(await load()).toEqual(after);
    });

    it('that do not fit are refused with table and place', async () => {
      const a = await actor('A');
      const b = await actor('B', { parentActorId: a });
      const before = await client.document.load();
      const refusals: [Promise<unknown>, string, unknown][] = [
        [client.actors.create({ record: {} }), 'invalidRecord', { table: 'actors', path: 'name' }],
        [client.actors.create({ record: { name: ' ' } }), 'invalidRecord', { table: 'actors', path: 'name' }],
        [
          client.actors.create({ record: { name: 'C', wings: 2 } }),
          'invalidRecord',
          { table: 'actors', path: 'wings' },
        ],
        [
          client.actors.create({ record: { name: 'C', fields: [{ field: 'education', weight: 'heavy' }] } }),
          'invalidRecord',
          { table: 'actors', path: 'fields.0.weight' },
        ],
        [client.actors.create({ record: { id: a, name: 'C' } }), 'duplicateRecord', { table: 'actors', id: a }],
        [client.actors.update({ id: 'x', changes: { name: 'C' } }), 'unknownRecord', { table: 'actors', id: 'x' }],
        [
          client.actors.update({ id: a, changes: { influence: 9 } }),
          'invalidRecord',
          { table: 'actors', path: 'influence' },
        ],
        [client.actors.update({ id: a, changes: { id: 'b' } }), 'invalidRecord', { table: 'actors', path: 'id' }],
        [
          client.actors.update({ id: a, changes: { parentActorId: b } }),
          'invalidRecord',
          { table: 'actors', path: 'parentActorId' },
        ],
        [
          client.actors.update({ id: a, changes: { parentActorId: a } }),
          'invalidRecord',
          { table: 'actors', path: 'parentActorId' },
        ],
        [
          client.actors.update({ id: a, changes: { targetGroups: ['martians'] } }),
          'danglingReference',
          { table: 'actors', path: 'targetGroups', id: 'martians' },
        ],
        [client.actors.remove({ ids: [a, 'x'] }), 'unknownRecord', { table: 'actors', id: 'x' }],
        [
          client.relations.create({ record: { sourceId: a, targetId: 'x', kind: 'funding' } }),
          'danglingReference',
          { table: 'relations', path: 'targetId', id: 'x' },
        ],
        [
          client.relations.create({ record: { sourceId: a, targetId: a, kind: 'funding' } }),
          'invalidRecord',
          { table: 'relations', path: 'targetId', reason: 'selfRelation' },
        ],
        [
          client.views.move({ viewId: 'x', places: [{ nodeId: a, x: 0, y: 0 }], mergeKey: null }),
          'unknownRecord',
          { table: 'views', id: 'x' },
        ],
      ];
      for (const [refused, code, data] of refusals) {
        await expect(refused).rejects.toMatchObject({ code, data, defined: true });
      }
      expect(await client.document.load()).toEqual(before);
    });

    it('input of another form than the contract has does not get in', async () => {
      const wrong = client as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
      for (const [area, procedure, input] of [
        ['actors', 'create', {}],
        ['actors', 'update', { id: 'a', changes: { wings: 2 } }],
        ['actors', 'remove', { ids: [] }],
        ['views', 'move', { viewId: 'v', places: [{ nodeId: 'a', x: Number.NaN, y: 0 }], mergeKey: null }],
        ['history', 'list', { limit: 0 }],
        ['document', 'open', { path: 5 }],
        ['analysis', 'compute', { asOf: 'gestern' }],
      ] as const) {
        await expect(wrong[area]?.[procedure]?.(input), `${area}.${procedure}`).rejects.toMatchObject({
          code: 'BAD_REQUEST',
        });
      }
    });

    it('on sheets are moved as a step, and arranged without one where nothing was before', async () => {
      const a = await actor('A');
      const b = await actor('B');
      const viewId = (await client.views.create({ record: { name: 'Blatt' } })).id;
      const places = [a, b, 'gone'].map((nodeId, index) => ({ nodeId, x: index, y: 2 - index }));
      expect((await client.views.arrange({ viewId, places, initial: true })).changeSetId).toBeNull();
      const { entries } = await client.history.list({ limit: 10 });
      expect(entries[0]?.label).toEqual({ key: 'history:views.create', values: { name: 'Blatt' } });
      for (const x of [10, 20, 30]) {
        await client.views.move({ viewId, places: [{ nodeId: b, x, y: 0.5 }], mergeKey: `drag:${b}` });
      }
      expect((await load())['viewPositions']).toMatchObject([
        { nodeId: a, x: 0, y: 2 },
        { nodeId: b, x: 30, y: 0.5 },
      ]);
      await client.history.undo();
      expect((await load())['viewPositions']).toMatchObject([{ nodeId: a }, { nodeId: b, x: 1, y: 1 }]);
    });
  });

  describe('history', () => {
    beforeEach(newDocument);

    it('lists steps by name, the newest first, and goes back and forth', async () => {
      const id = await actor('Kita');
      await client.actors.update({ id, changes: { name: 'Kita Nord' } });
      await client.history.undo();
      const { entries } = await client.history.list({ limit: 2 });
      expect(entries.map(({ label, undone }) => [label.key, label.values, undone])).toEqual([
        ['history:actors.rename', { name: 'Kita Nord' }, true],
        ['history:actors.create', { name: 'Kita' }, false],
      ]);
      expect((await client.document.status()).document).toMatchObject({
        undo: { key: 'history:actors.create' },
        redo: { key: 'history:actors.rename' },
      });
      await client.history.redo();
      expect(await record('actors', id)).toMatchObject({ name: 'Kita Nord' });
      await expect(client.history.redo()).rejects.toMatchObject({ code: 'nothingToRedo', data: {}, defined: true });
    });

    it('survives closing and opening', async () => {
      const id = await actor('Kita');
      await client.document.close();
      await client.document.open({ path: file('Nordstadt.knoten') });
      await client.history.undo();
      expect(await record('actors', id)).toBeUndefined();
      await expect(client.history.undo()).rejects.toMatchObject({ code: 'nothingToUndo' });
    });
  });

  describe('the change stream', () => {
    beforeEach(newDocument);

    it('begins with the status of now and brings every step in order', async () => {
      const stream = await client.document.changes();
      expect(await take(stream, 1)).toMatchObject([
        { type: 'status', status: { document: { fileName: 'Nordstadt' } } },
      ]);
      const names = Array.from({ length: 40 }, (_, index) => `Akteur ${index}`);
      const acknowledged = await Promise.all(names.map((name) => client.actors.create({ record: { name } })));
      const steps = [];
      while (steps.length < names.length) {
        const [event] = await take(stream, 1);
        if (event?.type === 'changed') steps.push(event.changeSet);
      }
      expect(steps.map(({ revision }) => revision)).toEqual(acknowledged.map(({ revision }) => revision));
      expect(steps.map(({ changes }) => changes[0]?.after?.['name'])).toEqual(names);
      await stream.return?.();
    });

    it('tells every connection what another one did', async () => {
      const other = await transport.connect();
      const stream = await client.document.changes();
      await take(stream, 1);
      const { id } = await other.client.actors.create({ record: { name: 'Verein' } });
      const [event] = await take(stream, 1);
      expect(event).toMatchObject({
        type: 'changed',
        changeSet: { cause: 'command', changes: [{ table: 'actors', id, before: null, after: { name: 'Verein' } }] },
      });
      await stream.return?.();
    });

    it('says when another document takes the place of this one', async () => {
      const stream = await client.document.changes();
      await client.document.create({ name: 'Südstadt', path: file('Südstadt.knoten') });
      let event = (await take(stream, 1))[0];
      while (event?.type !== 'replaced') event = (await take(stream, 1))[0];
      expect(event.status.document?.fileName).toBe('Südstadt');
      await stream.return?.();
    });

    it('stops listening when the caller leaves it, and when the connection ends', async () => {
      const listening = countListeners(server);
      const stream = await client.document.changes();
      await take(stream, 1);
      expect(listening.count).toBe(1);
      await stream.return?.();
      await vi.waitFor(() => expect(listening.count).toBe(0));

      if (_name === 'direct call') return;
      const other = await transport.connect();
      await take(await other.client.document.changes(), 1);
      expect(listening.count).toBe(1);
      await other.hangUp();
      await vi.waitFor(() => expect(listening.count).toBe(0));
      expect(await client.document.status()).toMatchObject({ document: { fileName: 'Nordstadt' } });
    });
  });

  describe('analysis and findings', () => {
    it('measure the network as asked and refuse what does not exist', async () => {
      await client.document.openExample({ name: 'belm', fresh: false });
      const result = await client.analysis.compute({ measures: ['density', 'degree'] });
      expect(result.network['density']).toBeCloseTo(0.1004, 4);
      expect(result.actors.find(({ name }) => name === 'Arbeitsamt')).toMatchObject({ degree: 13 });
      const smaller = await client.analysis.compute({ without: ['arbeitsamt'], measures: ['actors'] });
      expect(smaller.network).toEqual({ actors: 32 });
      await expect(client.analysis.compute({ measures: ['fame'] })).rejects.toMatchObject({
        code: 'unknownMeasure',
        data: { id: 'fame' },
        defined: true,
      });
      await expect(client.analysis.compute({ without: ['x'] })).rejects.toMatchObject({ code: 'unknownRecord' });
    });

    it('answer whoever follows them with the same, or with the failure', async () => {
      await client.document.openExample({ name: 'belm', fresh: false });
      const options = { measures: ['density', 'degree'] };
      const events = [];
      for await (const event of await client.analysis.follow(options)) events.push(event);
      expect(events.at(-1)).toEqual({ type: 'result', result: await client.analysis.compute(options) });
      const refused = await client.analysis.follow({ measures: ['fame'] });
      await expect(refused.next()).rejects.toMatchObject({
        code: 'unknownMeasure',
        data: { id: 'fame' },
        defined: true,
      });
    });

    it('do not mix up two documents of the same revision', async () => {
      await client.document.openExample({ name: 'belm', fresh: false });
      const first = await client.analysis.compute({ measures: ['actors'] });
      await client.document.openExample({ name: 'lindenhoehe', fresh: false });
      const second = await client.analysis.compute({ measures: ['actors'], asOf: first.asOf });
      expect(second.revision).toBe(first.revision);
      expect([first.network['actors'], second.network['actors']]).toEqual([33, 61]);
    });

    it('list what the rules find, by thresholds of the caller', async () => {
      await client.document.openExample({ name: 'lindenhoehe', fresh: false });
      const { findings, asOf } = await client.findings.list({ asOf: null, thresholds: {} });
      expect(asOf).toBe('2026-11-01');
      expect(findings.some(({ ruleId }) => ruleId === 'AGR-02')).toBe(true);
      const strict = await client.findings.list({ asOf: null, thresholds: { dupHigh: 101, dupMedium: 101 } });
      expect(strict.findings.some(({ ruleId }) => ruleId === 'DUP-01')).toBe(false);
      await expect(client.findings.list({ asOf: null, thresholds: { nonsense: 1 } })).rejects.toMatchObject({
        code: 'unknownThreshold',
        data: { name: 'nonsense' },
      });
    });
  });

  describe('exchange', () => {
    beforeEach(newDocument);

    it('takes over a file in one step, by path or by content, and a rehearsal changes nothing', async () => {
      writeFileSync(file('measures.csv'), measuresTable);
      const before = await client.document.load();
      const sources = [{ path: file('measures.csv') }];
      const rehearsal = await client.exchange.import({ sources, format: null, dryRun: true });
      expect(rehearsal).toMatchObject({ revision: before.revision, changeSetId: null });
      expect(await client.document.load()).toEqual(before);

      const { report, revision } = await client.exchange.import({ sources, format: null, dryRun: false });
      expect(report).toEqual(rehearsal.report);
      expect(report.counts).toContainEqual({ table: 'actors', added: 2, updated: 0, unchanged: 0 });
      expect(revision).toBe(before.revision + 1);
      await client.history.undo();
      expect((await load())['actors']).toEqual([]);

      const bytes = Buffer.from(measuresTable).toString('base64');
      await client.exchange.import({ sources: [{ name: 'm.csv', bytes }], format: 'measuresTable', dryRun: false });
      expect((await load())['measures']).toMatchObject([{ id: 'm1', title: 'Fest' }]);
    });

    it('refuses a file it cannot read and changes nothing', async () => {
      const before = await client.document.load();
      const failing = async (name: string, content: string | null, code: string, data: object) => {
        if (content !== null) writeFileSync(file(name), content);
        await expect(
          client.exchange.import({ sources: [{ path: file(name) }], format: null, dryRun: false }),
          name,
        ).rejects.toMatchObject({ code, data, defined: true });
      };
      await failing('none.json', null, 'fileNotFound', { path: file('none.json') });
      await failing('broken.json', '{"format":"knotenwerk",', 'invalidJson', { name: 'broken.json' });
      await failing('newer.json', '{"format":"knotenwerk","version":9}', 'newerInterchange', {
        name: 'newer.json',
        version: 9,
      });
      await failing('short.csv', 'id,title\nm1,Fest\n', 'missingColumns', {
        name: 'short.csv',
        columns: expect.arrayContaining(['actors']),
      });
      expect(await client.document.load()).toEqual(before);
    });

    it('writes the document out, to a file or as text', async () => {
      await actor('Kita');
      const { fileName, text } = await client.exchange.export({ format: 'json', path: null });
      expect(fileName).toBe('Nordstadt.json');
      expect(JSON.parse(text ?? '')).toMatchObject({ format: 'knotenwerk', actors: [{ name: 'Kita' }] });
      expect(await client.exchange.export({ format: 'json', path: file('out.json') })).toEqual({
        fileName,
        text: null,
      });
      expect(readFileSync(file('out.json'), 'utf8')).toBe(text);
      await expect(client.exchange.export({ format: 'json', path: file('nowhere/out.json') })).rejects.toMatchObject({
        code: 'cannotWrite',
        data: { path: file('nowhere/out.json') },
      });
    });
  });

  describe('what nobody foresaw', () => {
    it('reaches the caller without a word about the inside, and the log with all of it', async () => {
      const error = new Error('secret: /home/ada/.ssh');
      vi.spyOn(server.host.keeper, 'start').mockRejectedValue(error);
      const answer = await client.document.start().catch((caught: unknown) => caught as Error);
      expect(answer).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', defined: false });
      expect(inspect(answer)).not.toContain('secret');
      expect(server.logged).toEqual([error]);
    });

    it('an answer of another form than the contract has does not get out', async () => {
      vi.spyOn(server.host.keeper, 'folder').mockResolvedValue({ path: 5 } as never);
      await expect(client.document.folder({ path: null })).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
      expect(server.logged).toHaveLength(1);
    });
  });
});

/** Counts who listens to the document from now on. */
function countListeners({ host }: TestHost): { count: number } {
  const listening = { count: 0 };
  const subscribe = host.keeper.subscribe.bind(host.keeper);
  vi.spyOn(host.keeper, 'subscribe').mockImplementation((listener) => {
    const end = subscribe(listener);
    listening.count += 1;
    let ended = false;
    return () => {
      if (!ended) listening.count -= 1;
      ended = true;
      end();
    };
  });
  return listening;
}

it('every area of the contract is implemented', async () => {
  const server = startTestHost();
  const paths = (value: object, at: string[]): string[][] =>
    '~orpc' in value ? [at] : Object.entries(value).flatMap(([key, inner]) => paths(inner as object, [...at, key]));
  for (const names of paths(contract, [])) {
    const procedure = names.reduce<unknown>(
      (router, key) => (router as Record<string, unknown>)[key],
      server.host.router,
    );
    expect(procedure, names.join('.')).toHaveProperty(['~orpc', 'handler']);
  }
  await server.close();
});
