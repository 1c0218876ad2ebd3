import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeRecords } from '../../shared/exchange/interchange-writer.ts';
import { expectationTemplates } from '../../shared/model/expectation-templates.ts';
import { type OpenedDocument, openTestDocument } from './open-document.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let document: OpenedDocument;
beforeEach(async () => {
  document = await openTestDocument('lindenhoehe');
});
afterEach(() => document.close());

const { earlyHelp } = expectationTemplates();
const put = (['fieldsOfAction', 'expectedPartners', 'expectedTies'] as const).flatMap((table) =>
  earlyHelp[table].map((record) => ({ table, record: { ...record } })),
);

describe('a template of expectations', () => {
  it('is taken over in one step, which can be undone', async () => {
    const { client } = document;
    await client.expectations.apply({ what: 'take', name: 'Frühe Hilfen', put, remove: [] });
    const { coverage } = await client.findings.analyse({});
    expect(coverage['earlyHelp']).toBeGreaterThan(0);
    const [step] = (await client.history.list({ limit: 1 })).entries;
    expect(step?.label).toEqual({ key: 'history:expectations.take', values: { name: 'Frühe Hilfen' } });
    await client.history.undo();
    expect(await document.all('expectedPartners')).toEqual([]);
    expect((await client.findings.analyse({})).coverage).not.toHaveProperty('earlyHelp');
  });

  it('keeps a field that records name, and writes nothing then', async () => {
    const { client } = document;
    const remove = [{ table: 'fieldsOfAction' as const, id: 'health' }];
    const refused = client.expectations.apply({ what: 'leave', name: 'x', put, remove });
    await expect(refused).rejects.toMatchObject({ code: 'recordInUse' });
    expect(await document.all('expectedTies')).toEqual([]);
  });

  it('is read from a file without changing anything', async () => {
    const bytes = Buffer.from(writeRecords(earlyHelp)).toString('base64');
    const source = { name: 'Meine Vorlage.json', bytes };
    const { fileName, template, issues } = await document.client.expectations.read({ source });
    expect([fileName, issues]).toEqual(['Meine Vorlage.json', []]);
    expect(template.expectedPartners).toEqual(earlyHelp.expectedPartners);
    expect(template.expectedTies).toEqual(earlyHelp.expectedTies);
    expect(template.fieldsOfAction).toEqual(expect.arrayContaining(earlyHelp.fieldsOfAction));
    expect(await document.all('expectedPartners')).toEqual([]);
  });
});

describe('the importance of an expected partner', () => {
  it('is changed here, and needs no entry once it is as every network has it', async () => {
    const { client } = document;
    const slot = 'health:healthInsurance';
    await client.findings.decideSlot({ slot, notNeeded: false, importance: 'could' });
    expect(await document.find('expectedPartners', slot)).toMatchObject({ importance: 'could' });
    const { slots } = await client.findings.analyse({});
    expect(slots.find((one) => one.slot === slot)).toMatchObject({ importance: 'could' });
    await client.findings.decideSlot({ slot, notNeeded: false, importance: 'must' });
    expect(await document.all('expectedPartners')).toEqual([]);
  });
});
