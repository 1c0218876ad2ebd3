import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JudgedFindings } from '../../shared/contract/index.ts';
import { type OpenedDocument, openTestDocument } from './open-document.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let document: OpenedDocument;
beforeEach(async () => {
  document = await openTestDocument('lindenhoehe');
});
afterEach(() => document.close());

const list = () => document.client.findings.list({});
const of = ({ findings }: JudgedFindings, fingerprint: string) =>
  findings.find((finding) => finding.fingerprint === fingerprint);
const homeCare = 'DUP-01:a25+a26';
const mayor = 'KOM-07:mayorOffice';
const cafés = 'DUP-01:a20+a22';

const fingerprints: string[] = [homeCare];
const wanted = {
  fingerprints,
  state: 'dismissed',
  verdict: 'intended',
  reason: 'providerDiversity',
  decidedBy: 'Steuerungsgruppe',
  decidedOn: '2026-11-01',
  reviewOn: '2027-11-01',
} as const;

describe('the findings of a document', () => {
  it('are new in the beginning, seen today, and looking at them changes nothing', async () => {
    const before = await document.client.document.status();
    const { findings, resolved, revision, asOf, thresholds, notChecked } = await list();
    expect(findings).toHaveLength(108);
    expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(['new']));
    expect({ resolved, asOf, notChecked }).toEqual({ resolved: [], asOf: '2026-11-01', notChecked: [] });
    expect(thresholds['dupHigh']).toBe(60);
    expect(revision).toBe(before.document?.revision);
    expect(await document.client.document.status()).toEqual(before);
  });

  it('come with the scores behind them when asked for', async () => {
    const { coverage, slots, duplicates, missingTies, findings } = await document.client.findings.analyse({});
    expect(coverage['health']).toBeCloseTo(0.75);
    expect(slots[0]?.slot).toBe('education:socialFacility/schoolSocialWork');
    expect(duplicates).toHaveLength(5);
    expect(missingTies[0]).toMatchObject({ a: 'a11', b: 'a32', P: 52.5 });
    expect(findings).toHaveLength(108);
  });

  it('can be asked for with other thresholds, for one rule, and without somebody', async () => {
    const { client } = document;
    const strict = await client.findings.list({ thresholds: { dupHigh: 85 }, rules: ['DUP-01'] });
    expect(of(strict, homeCare)?.severity).toBe('medium');
    expect(strict.findings).toHaveLength(4);
    const without = await client.findings.list({ without: ['a22'] });
    expect(of(without, cafés)).toBeUndefined();
    expect((await list()).resolved).toEqual([]);
    await expect(client.findings.list({ thresholds: { nothing: 1 } })).rejects.toMatchObject({
      code: 'unknownThreshold',
    });
    await expect(client.findings.list({ without: ['nobody'] })).rejects.toMatchObject({ code: 'unknownRecord' });
    expect((await list()).findings).toHaveLength(108);
  });
});

describe('a decision', () => {
  it('is one step with a name, and can be taken back', async () => {
    const { client } = document;
    const { changeSetId } = await client.findings.decide(wanted);
    const [entry] = (await client.history.list({ limit: 1 })).entries;
    expect(entry).toMatchObject({
      id: changeSetId,
      label: {
        key: 'history:findings.verdict.intended',
        values: { name: expect.stringContaining('Sozialstation'), count: 1 },
      },
    });
    expect(of(await list(), homeCare)?.state).toBe('dismissed');
    await client.history.undo();
    expect(of(await list(), homeCare)?.state).toBe('new');
    await client.history.redo();
    expect(of(await list(), homeCare)?.state).toBe('dismissed');
  });

  it('remembers who, when, why, until when and how alike the offers were', async () => {
    await document.client.findings.decide(wanted);
    const [decision] = await document.all('decisions');
    const { fingerprints: _fingerprints, ...rest } = wanted;
    expect(decision).toMatchObject({ ...rest, fingerprint: homeCare, contentSimilarity: 1, note: null });
  });

  it('survives another run, closing, opening, export and import', async () => {
    const { client } = document;
    await client.findings.decide(wanted);
    await client.findings.decide({ fingerprints: [mayor, 'DEP-04:a10+a19'], state: 'acknowledged' });
    const states = async () => {
      const found = await list();
      return [homeCare, mayor, 'DEP-04:a10+a19'].map((one) => of(found, one)?.state);
    };
    const expected = ['dismissed', 'acknowledged', 'acknowledged'];
    expect(await states()).toEqual(expected);
    const json = await document.json();
    const { document: status } = await client.document.status();
    await client.document.close();
    await client.document.open({ path: status?.path ?? '' });
    expect(await states()).toEqual(expected);
    await client.document.create({ name: 'Zweite', path: document.file('Zweite.knoten') });
    const bytes = Buffer.from(json).toString('base64');
    await client.exchange.import({ sources: [{ name: 'a.json', bytes }], format: null, dryRun: false });
    expect(await states()).toEqual(expected);
  });

  it('to dismiss asks for a reason', async () => {
    await expect(
      document.client.findings.decide({ fingerprints: [mayor], state: 'dismissed', note: ' ' }),
    ).rejects.toMatchObject({ code: 'invalidRecord', data: { table: 'decisions', path: 'note', reason: 'missing' } });
    expect(await document.all('decisions')).toEqual([]);
  });

  it('about a duplicate is asked for again when the offers change by a tenth', async () => {
    const { client } = document;
    await client.findings.decide(wanted);
    await client.offers.update({ id: 'o15', changes: { targetGroups: ['seniors', 'informalCarers', 'families'] } });
    expect(of(await list(), homeCare)).toMatchObject({ state: 'reopened', reopenedBecause: 'contentMoved' });
  });
});

describe('the course of a finding', () => {
  it('ends with the step that settled it, and begins anew when its cause returns', async () => {
    const { client } = document;
    await list();
    const { id } = await client.agreements.create({
      record: {
        type: 'cooperation',
        title: 'Café',
        state: 'inForce',
        partyIds: ['a20', 'a22'],
        validFrom: '2026-10-01',
      },
    });
    const after = await list();
    expect(of(after, cafés)).toBeUndefined();
    expect(of(after, 'DUP-06:a20+a22')?.score).toBeCloseTo(39.215);
    expect(after.resolved.find(({ fingerprint }) => fingerprint === cafés)).toMatchObject({
      resolvedBy: { key: 'history:agreements.create', values: { name: 'Café' } },
    });
    await client.agreements.remove({ ids: [id] });
    expect(of(await list(), cafés)).toMatchObject({ state: 'reopened', reopenedBecause: 'returned' });
  });

  it('is as before when the step is undone', async () => {
    const { client } = document;
    await list();
    await client.actors.update({ id: 'a22', changes: { lifecycle: 'left' } });
    expect(of(await list(), cafés)).toBeUndefined();
    await client.history.undo();
    const { findings, resolved } = await list();
    expect(findings.every(({ state }) => state === 'new')).toBe(true);
    expect(resolved).toEqual([]);
  });
});

describe('what follows from a finding', () => {
  it('is an action item that knows it, in one step', async () => {
    const { client } = document;
    const record = { title: 'Gespräch führen', responsibleActorId: 'a01', dueOn: '2026-12-01' };
    const { id } = await client.findings.follow({ fingerprint: cafés, table: 'actionItems', record });
    expect(await document.find('actionItems', id)).toMatchObject({ ...record, findingFingerprint: cafés });
    expect(of(await list(), cafés)?.state).toBe('actionPlanned');
    await client.history.undo();
    expect(await document.find('actionItems', id)).toBeUndefined();
    expect(of(await list(), cafés)?.state).toBe('new');
  });

  it('carries the verdict about a duplicate, who gave it and when to look again', async () => {
    const { client } = document;
    const signed = { verdict: 'coordinate' as const, decidedBy: 'M. Sommer', reviewOn: '2027-05-01' };
    await client.findings.follow({
      fingerprint: cafés,
      table: 'actionItems',
      record: { title: 'Abstimmen' },
      ...signed,
    });
    const decisionId = of(await list(), cafés)?.decisionId ?? '';
    expect(await document.find('decisions', decisionId)).toMatchObject({ state: 'actionPlanned', ...signed });
  });

  it('is a draft agreement, a need or a desired relation', async () => {
    const { client } = document;
    const follow = client.findings.follow;
    const agreement = { type: 'cooperation', title: 'Café', state: 'idea', partyIds: ['a20', 'a22'] };
    await follow({ fingerprint: cafés, table: 'agreements', record: agreement });
    const pair = 'MIS-07:a11+a32';
    const tie = { sourceId: 'a11', targetId: 'a32', kind: 'cooperation', status: 'desired' };
    const { id } = await follow({ fingerprint: pair, table: 'relations', record: tie });
    expect((await document.find('relations', id))?.status).toBe('desired');
    await follow({ fingerprint: 'INC-01:livingAlone', table: 'needSignals', record: { title: 'Besuchsdienst' } });
    const found = await list();
    for (const one of [cafés, pair, 'INC-01:livingAlone']) expect(of(found, one)?.state).toBe('actionPlanned');
    const broken = { sourceId: 'a11', targetId: 'a11', kind: 'cooperation' };
    await expect(follow({ fingerprint: pair, table: 'relations', record: broken })).rejects.toMatchObject({
      code: 'invalidRecord',
    });
  });
});

describe('what a network expects', () => {
  const slot = 'education:socialFacility/schoolSocialWork';

  it('can be not needed here, with a reason: neither finding nor coverage asks for it', async () => {
    const { client } = document;
    await client.findings.decideSlot({ slot, notNeeded: true, reason: 'macht der Landkreis' });
    const { findings, slots, coverage } = await client.findings.analyse({});
    expect(findings.filter(({ ruleId }) => ruleId === 'MIS-01')).toEqual([]);
    expect(slots.some((one) => one.slot === slot)).toBe(false);
    expect(coverage['education']).toBeCloseTo(12.75 / 15);
    await client.findings.decideSlot({ slot, notNeeded: false });
    expect((await client.findings.analyse({})).coverage['education']).toBeCloseTo(0.708, 3);
  });

  it('can be met by an actor of another kind', async () => {
    const { client } = document;
    await client.findings.decideSlot({ slot, notNeeded: false, actorIds: ['a36'] });
    const { slots } = await client.findings.analyse({});
    expect(slots.find((one) => one.slot === slot)).toMatchObject({ candidates: ['a36'], state: 'engaged' });
    await client.actors.remove({ ids: ['a36'] });
    expect((await document.find('expectedPartners', slot))?.actorIds).toEqual([]);
  });

  it('can be added to, and an unknown slot is named', async () => {
    const { client } = document;
    const partner = { field: 'health', pattern: 'selfHelpGroup', importance: 'must' };
    const { id } = await client.expectations.partners.create({ record: partner });
    expect(id).toBe('health:selfHelpGroup');
    const { slots } = await client.findings.analyse({});
    expect(slots.find((one) => one.slot === id)?.state).toBeDefined();
    expect(slots).toHaveLength(67);
    await expect(client.findings.decideSlot({ slot: 'x', notNeeded: true })).rejects.toMatchObject({
      code: 'unknownRecord',
    });
  });

  it('has thresholds of its own, and goes back to the defaults', async () => {
    const { client } = document;
    const set = (thresholds: object[]) => client.settings.update({ id: 'network', changes: { thresholds } });
    await set([{ name: 'dupHigh', value: 85 }]);
    const own = await list();
    expect(of(own, homeCare)).toMatchObject({ severity: 'medium', thresholds: { dupHigh: 85 } });
    await set([]);
    expect(of(await list(), homeCare)?.severity).toBe('high');
  });
});
