import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { failureText } from '../../shared/locale/failure-text.ts';
import { createTranslator, dynamicTranslate } from '../../shared/locale/translate.ts';
import { type Failure, invalidReason } from '../../shared/model/failure.ts';
import { refusedRecords } from '../fixtures/refused-records.ts';
import { refusedValues } from '../fixtures/refused-values.ts';
import { type OpenedDocument, openTestDocument } from './open-document.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let document: OpenedDocument;

beforeAll(async () => {
  document = await openTestDocument('lindenhoehe');
  const { client } = document;
  await client.actors.createMany({
    records: [
      { id: 'top', name: 'Stadt' },
      { id: 'middle', name: 'Fachbereich', parentActorId: 'top' },
      { id: 'bottom', name: 'Sachgebiet', parentActorId: 'middle' },
    ],
  });
  const parties = { partyIds: ['top', 'a20'], type: 'cooperation', state: 'draft' };
  await client.agreements.createMany({
    records: [
      { id: 'old', title: 'Sport', ...parties, validUntil: '2026-12-31' },
      { id: 'new', title: 'Sport 2', ...parties, renewalOf: 'old' },
      { id: 'decided', type: 'councilResolution', state: 'prepared', partyIds: ['top'] },
    ],
  });
  await client.agreements.transition({ id: 'old', to: 'awaitingSignature', on: '2026-03-01', note: null });
});
afterAll(() => document.close());

const refused = [...refusedValues, ...refusedRecords];
const translators = { de: dynamicTranslate(createTranslator('de')), en: dynamicTranslate(createTranslator('en')) };

/** Records, history and revision: all that a command could have changed. */
async function everything(): Promise<string> {
  const { client } = document;
  const { entries } = await client.history.list({ limit: 100 });
  return JSON.stringify([await document.json(), await client.document.load(), entries]);
}

describe.each(refused)('%s', (_, cases) => {
  it.each(cases)('$name is refused with its sentence, and nothing changes', async ({ send, code, data, de, en }) => {
    const before = await everything();
    const error = (await send(document.client).then(
      () => null,
      (thrown: unknown) => thrown,
    )) as Failure | null;
    expect(error).toMatchObject({ code, data });
    const failure = { code: error?.code as Failure['code'], data: error?.data ?? {} };
    expect([failureText(failure, translators.de), failureText(failure, translators.en)]).toEqual([de, en]);
    expect(await everything()).toBe(before);
  });
});

it('every reason there is comes up here', () => {
  const seen = refused.flatMap(([, cases]) => cases.map(({ data }) => data['reason']));
  expect(invalidReason.options.filter((reason) => !seen.includes(reason))).toEqual([]);
});
