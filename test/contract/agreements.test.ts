import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OpenedDocument, openTestDocument } from './open-document.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let document: OpenedDocument;
let partyIds: string[];

beforeEach(async () => {
  document = await openTestDocument();
  partyIds = (await document.client.actors.createMany({ records: [{ name: 'Stadt' }, { name: 'Verein' }] })).ids;
});
afterEach(() => document.close());

const make = async (values: object) =>
  (
    await document.client.agreements.create({
      record: { title: 'Sport', type: 'cooperation', state: 'idea', partyIds, ...values },
    })
  ).id;
const lastStep = async () => (await document.client.history.list({ limit: 1 })).entries[0]?.label;

describe('the course of an agreement', () => {
  it('goes step by step, each with day and note, each one undo', async () => {
    const { client } = document;
    const id = await make({});
    const go = (to: string, on: string, note: string | null = null) =>
      client.agreements.transition({ id, to: to as never, on, note });
    await go('inNegotiation', '2026-01-10', 'erstes Gespräch');
    await go('draft', '2026-02-01');
    await go('awaitingSignature', '2026-03-01');
    await go('signed', '2026-03-15');
    expect(await lastStep()).toEqual({ key: 'history:agreements.to.signed', values: { name: 'Sport' } });
    await go('inForce', '2026-04-01');
    expect(await document.find('agreements', id)).toMatchObject({
      state: 'inForce',
      validFrom: '2026-03-15',
      transitions: [
        { from: 'idea', to: 'inNegotiation', on: '2026-01-10', note: 'erstes Gespräch' },
        { to: 'draft' },
        { to: 'awaitingSignature' },
        { to: 'signed' },
        { from: 'signed', to: 'inForce', on: '2026-04-01', note: null },
      ],
    });
    await client.history.undo();
    expect(await document.find('agreements', id)).toMatchObject({ state: 'signed' });
  });

  it('offers no short cuts, and no way back in time', async () => {
    const { client } = document;
    const id = await make({});
    const before = await document.json();
    await expect(
      client.agreements.transition({ id, to: 'signed', on: '2026-01-01', note: null }),
    ).rejects.toMatchObject({
      code: 'transitionNotAllowed',
      data: { id, from: 'idea', to: 'signed' },
    });
    await expect(
      client.agreements.transition({ id: 'x', to: 'signed', on: '2026-01-01', note: null }),
    ).rejects.toMatchObject({ code: 'unknownRecord' });
    expect(await document.json()).toBe(before);
    await client.agreements.transition({ id, to: 'inNegotiation', on: '2026-02-01', note: null });
    await expect(client.agreements.transition({ id, to: 'draft', on: '2026-01-31', note: null })).rejects.toMatchObject(
      {
        code: 'invalidRecord',
        data: { table: 'agreements', path: 'transitions.1.on', reason: 'order' },
      },
    );
  });

  it('lets run out or ends what stands, also long after its term', async () => {
    const { client } = document;
    const [expired, ended] = [
      await make({ state: 'inForce', validUntil: '2020-12-31' }),
      await make({ state: 'inForce' }),
    ];
    await client.agreements.transition({ id: expired, to: 'expired', on: '2026-11-01', note: null });
    await client.agreements.transition({ id: ended, to: 'terminated', on: '2026-11-01', note: 'Verein aufgelöst' });
    expect((await document.all('agreements')).map(({ state }) => state)).toEqual(['expired', 'terminated']);
  });

  it('is not left by an edit: a state belongs to its type', async () => {
    const { client } = document;
    const id = await make({ state: 'inForce' });
    const refused = (changes: object, path: string) =>
      expect(client.agreements.update({ id, changes })).rejects.toMatchObject({
        code: 'invalidRecord',
        data: { table: 'agreements', path, reason: 'mismatch' },
      });
    await refused({ state: 'running' }, 'state');
    await refused({ type: 'jourFixe' }, 'type');
    await client.agreements.update({ id, changes: { type: 'jourFixe', state: 'running' } });
  });
});

describe('what does not fit', () => {
  it('is refused with the key and the reason, and left alone where it was before', async () => {
    const { client } = document;
    const refused = (values: object, path: string, reason: string) =>
      expect(make(values)).rejects.toMatchObject({
        code: 'invalidRecord',
        data: { table: 'agreements', path, reason, row: 0 },
      });
    await refused({ partyIds: partyIds.slice(1) }, 'partyIds', 'tooFewParties');
    await refused({ validFrom: '2026-02-01', validUntil: '2026-01-31' }, 'validUntil', 'endBeforeBegin');
    await refused({ reviewOn: '2026-02-30' }, 'reviewOn', 'value');
    const id = await make({ type: 'councilResolution', state: 'prepared', partyIds: partyIds.slice(1) });
    await expect(
      client.agreements.update({ id, changes: { type: 'cooperation', state: 'draft' } }),
    ).rejects.toMatchObject({ data: { path: 'type', reason: 'tooFewParties' } });
    await client.actors.remove({ ids: partyIds });
    await client.agreements.update({ id, changes: { title: 'Beschluss' } });
  });

  it('is refused in the course too: nothing is signed after its end', async () => {
    const { client } = document;
    const id = await make({ state: 'awaitingSignature', validUntil: '2026-03-01' });
    await expect(
      client.agreements.transition({ id, to: 'signed', on: '2026-03-02', note: null }),
    ).rejects.toMatchObject({
      code: 'invalidRecord',
      data: { path: 'validFrom', reason: 'endBeforeBegin' },
    });
  });
});

describe('renewing', () => {
  it('makes the agreement that follows and settles the old one, in one step', async () => {
    const { client } = document;
    const id = await make({ state: 'inForce', clauses: ['goal'], validUntil: '2026-12-31', documentPath: 'alt.pdf' });
    const before = await document.json();
    const made = await client.agreements.renew({ id, on: '2026-12-01', note: 'Beirat', validUntil: '2028-12-31' });
    expect(await document.find('agreements', made.id)).toMatchObject({
      title: 'Sport',
      state: 'inForce',
      renewalOf: id,
      partyIds,
      clauses: ['goal'],
      validFrom: '2026-12-01',
      validUntil: '2028-12-31',
      documentPath: null,
    });
    expect(await document.find('agreements', id)).toMatchObject({
      state: 'renewed',
      transitions: [{ from: 'inForce', to: 'renewed', on: '2026-12-01', note: 'Beirat' }],
    });
    await client.history.undo();
    expect(await document.json()).toBe(before);
  });

  it('can begin with a draft, and a letter of intent is signed again', async () => {
    const { client } = document;
    const id = await make({ state: 'inForce' });
    const draft = await client.agreements.renew({ id, on: '2026-12-01', note: null, state: 'draft' });
    expect(await document.find('agreements', draft.id)).toMatchObject({ state: 'draft' });
    const intent = await make({ type: 'loi', state: 'signed' });
    const signed = await client.agreements.renew({ id: intent, on: '2026-12-01', note: null });
    expect(await document.find('agreements', signed.id)).toMatchObject({ type: 'loi', state: 'signed' });
  });

  it('needs the follow-up, and a life cycle that knows renewals', async () => {
    const { client } = document;
    const id = await make({ state: 'inForce' });
    const renewed = () => client.agreements.transition({ id, to: 'renewed', on: '2026-12-01', note: null });
    await expect(renewed()).rejects.toMatchObject({ code: 'transitionNotAllowed' });
    await make({ state: 'draft', renewalOf: id });
    await renewed();
    const meeting = await make({ type: 'jourFixe', state: 'running' });
    await expect(client.agreements.renew({ id: meeting, on: '2026-12-01', note: null })).rejects.toMatchObject({
      code: 'transitionNotAllowed',
    });
    const other = await make({ state: 'inForce' });
    await expect(
      client.agreements.renew({ id: other, on: '2026-12-01', note: null, state: 'running' }),
    ).rejects.toMatchObject({ code: 'invalidRecord', data: { path: 'state', reason: 'mismatch' } });
  });
});

describe('the file behind an agreement', () => {
  it('is looked at again: unchanged, changed, missing', async () => {
    const { client } = document;
    const id = await make({});
    const check = async () => (await client.agreements.checkDocument({ id })).result;
    const paper = document.file('Vereinbarung.pdf');
    expect(await check()).toBe('none');
    writeFileSync(paper, 'eins');
    await client.agreements.linkDocument({ id, path: paper });
    expect(await document.find('agreements', id)).toMatchObject({
      documentPath: paper,
      documentChecksum: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await check()).toBe('unchanged');
    writeFileSync(paper, 'zwei');
    expect(await check()).toBe('changed');
    rmSync(paper);
    expect(await check()).toBe('missing');
    await client.agreements.linkDocument({ id, path: null });
    expect(await document.find('agreements', id)).toMatchObject({ documentPath: null, documentChecksum: null });
  });

  it('is found beside the document by a relative path, and may not have been read yet', async () => {
    const id = await make({ documentPath: 'Anlage.pdf' });
    const check = async () => (await document.client.agreements.checkDocument({ id })).result;
    expect(await check()).toBe('missing');
    writeFileSync(document.file('Anlage.pdf'), 'x');
    expect(await check()).toBe('unread');
  });

  it('has to be one that can be read', async () => {
    const { client } = document;
    const id = await make({});
    const before = await document.json();
    await expect(client.agreements.linkDocument({ id, path: document.file('none.pdf') })).rejects.toMatchObject({
      code: 'fileNotFound',
    });
    await expect(client.agreements.linkDocument({ id, path: document.server.folder })).rejects.toMatchObject({
      code: 'fileUnreadable',
    });
    expect(await document.json()).toBe(before);
  });
});
