import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { tableNames } from '../../shared/model/tables.ts';
import { type Connected, overEveryTransport } from './over-transports.ts';

// Documents are written to the disk in earnest, and tests of other files run beside this one.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let server: Connected['server'];
let client: Connected['client'];
let file: Connected['file'];
let newDocument: Connected['newDocument'];
let actor: Connected['actor'];
let load: Connected['load'];
let record: Connected['record'];

overEveryTransport(
  (now) => ({ server, client, file, newDocument, actor, load, record } = now),
  () => {
    describe('documents', () => {
      it('none is open at first, and whatever needs one says so with a code', async () => {
        expect(await client.document.status()).toEqual({ document: null });
        const refused = { code: 'noDocument', data: {}, defined: true };
        await expect(client.document.load()).rejects.toMatchObject(refused);
        await expect(client.document.save()).rejects.toMatchObject(refused);
        await expect(client.document.saveAs({ path: file('x.knoten'), overwrite: false })).rejects.toMatchObject(
          refused,
        );
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
        await expect(
          client.document.saveAs({ path: file('Nordstadt.knoten'), overwrite: false }),
        ).rejects.toMatchObject({
          code: 'fileExists',
        });
      });
    });
  },
);
