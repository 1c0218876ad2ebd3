import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Connected, overEveryTransport } from './over-transports.ts';

// Documents are written to the disk in earnest, and tests of other files run beside this one.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let client: Connected['client'];
let file: Connected['file'];
let newDocument: Connected['newDocument'];
let actor: Connected['actor'];
let load: Connected['load'];
let record: Connected['record'];

overEveryTransport(
  (now) => ({ client, file, newDocument, actor, load, record } = now),
  () => {
    describe('records', () => {
      beforeEach(() => newDocument());

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
        expect(await record('network', 'network')).toMatchObject({
          name: 'Nordstadt',
          focusActorId: a,
          phase: 'start',
        });
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

      it('on sheets are arranged with what explains the places, as one step', async () => {
        const a = await actor('A');
        const viewId = (await client.views.create({ record: { name: 'Blatt' } })).id;
        const part = { id: null, x: 0, y: 0, width: 10, height: 10, values: { least: 0, most: 4 } };
        const arrangement = { by: 'rings' as const, seed: 1, measure: 'degree', parts: [part], headingScale: 1 };
        const places = [{ nodeId: a, x: 3, y: 4 }];
        await client.views.arrange({ viewId, places, initial: false, changes: { arrangement } });
        const arranged = async () =>
          (await load())['views']?.flatMap((one) => ((one as { id: string }).id === viewId ? [one] : []));
        expect(await arranged()).toMatchObject([{ arrangement, layers: null }]);
        await client.history.undo();
        expect(await arranged()).toMatchObject([{ arrangement: null }]);
        expect((await load())['viewPositions']).toEqual([]);
      });
    });

    describe('history', () => {
      beforeEach(() => newDocument());

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
  },
);
