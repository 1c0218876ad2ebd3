import { readFileSync, writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import { startTestHost, take, type TestHost } from './lines.ts';
import { type Connected, overEveryTransport } from './over-transports.ts';

// Documents are written to the disk in earnest, and tests of other files run beside this one.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const measuresTable = 'id,title,goal,fields,targetGroups,status,actors\nm1,Fest,Begegnung,,,,Kita;Verein\n';

let over: Connected['over'];
let server: Connected['server'];
let transport: Connected['transport'];
let client: Connected['client'];
let file: Connected['file'];
let newDocument: Connected['newDocument'];
let actor: Connected['actor'];
let load: Connected['load'];

overEveryTransport(
  (now) => ({ over, server, transport, client, file, newDocument, actor, load } = now),
  () => {
    describe('the change stream', () => {
      beforeEach(() => newDocument());

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

        if (over === 'direct call') return;
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
      beforeEach(() => newDocument());

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
  },
);

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
