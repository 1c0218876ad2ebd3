import { host, shell } from '../../state/host.ts';
import { currentLanguage, translate } from '../../state/preferences.ts';
import { notify, run } from '../../state/run.ts';

/** Gives out everything recorded of a contact person: as a download, or to a place that is asked for. */
export async function disclosePerson(id: string): Promise<void> {
  const persons = host().contacts.persons;
  const language = currentLanguage();
  const answer = await run(() => persons.disclose({ id, language, path: null }));
  if (!answer || answer.text === null) return;
  let file: string | null = answer.fileName;
  if (!shell().download(answer.fileName, answer.text)) {
    const path = await run(() => shell().chooseTarget(answer.fileName));
    file = path && (await run(() => persons.disclose({ id, language, path }))) && path;
  }
  if (file) notify(translate()('common:document.exported', { file }));
}
