import { personDisclosure } from '../../../shared/description/person-disclosure.ts';
import { createTranslator, dynamicTranslate } from '../../../shared/locale/translate.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { packRecords, type StoredRecords, unpackRecords } from '../database/packed-records.ts';
import type { RestorePointContent } from '../database/restore-points.ts';
import { fileNameFor } from '../document/file-names.ts';
import type { OpenDocument } from '../document/open-document.ts';
import { giveOut } from '../exchange/export.ts';
import type { Desk } from './desk.ts';
import type { Implementer } from './implementer.ts';
import { recordProcedures } from './records.ts';
import { eraseLabel } from './step-labels.ts';

const table = 'contactPersons';

export function personProcedures(os: Implementer['contacts']['persons'], desk: Desk) {
  return {
    ...recordProcedures(os, table, desk),
    erase: os.erase.handler(({ input: { id } }) =>
      desk.change(async (document) => {
        const label = eraseLabel(document.network(), table, existing(document, id));
        return document.erase(label, table, id, await pointsWithout(document, id));
      }),
    ),
    disclose: os.disclose.handler(({ input: { id, language, path } }) => {
      const document = desk.document();
      existing(document, id);
      const wording = {
        network: document.network(),
        language,
        translate: dynamicTranslate(createTranslator(language)),
      };
      const { title, text } = personDisclosure(id, wording);
      return giveOut(`${fileNameFor(title)}.txt`, text, path);
    }),
  };
}

function existing(document: OpenDocument, id: string) {
  const person = document.network().find(table, id);
  if (!person) throw new Failure('unknownRecord', { table, id });
  return person;
}

/** The restore points that hold this person, without this person. */
async function pointsWithout(document: OpenDocument, id: string): Promise<RestorePointContent[]> {
  const changed: RestorePointContent[] = [];
  for (const head of document.restorePoints()) {
    const records = await unpackRecords(document.packedRestorePoint(head.id) ?? new Uint8Array(), head.name);
    const persons = records.get(table) ?? [];
    const kept = persons.filter(({ record }) => record.id !== id);
    if (kept.length === persons.length) continue;
    const without: StoredRecords = new Map([...records, [table, kept]]);
    changed.push({
      id: head.id,
      counts: { ...head.counts, [table]: kept.length },
      packed: await packRecords(without),
    });
  }
  return changed;
}
