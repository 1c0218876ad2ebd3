import type { FailureCode, FailureData } from '../model/failure.ts';
import { tables } from '../model/tables.ts';
import { resources } from './resources.ts';
import type { TranslateDynamic } from './translate.ts';

/** A failure as it is thrown, or as it comes over a line. */
interface TextedFailure {
  readonly code: FailureCode;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The sentence of a failure: what a record refuses is said by its reason and the name of the attribute. */
export function failureText({ code, data }: TextedFailure, translate: TranslateDynamic): string {
  if (code !== 'invalidRecord' && code !== 'danglingReference') return translate(`errors:${code}`, { ...data });
  const { table, path } = data as FailureData['danglingReference'];
  const values = { ...data, attribute: attributeName(table, path, translate) };
  const reason = code === 'invalidRecord' ? (data as FailureData['invalidRecord']).reason : 'value';
  return translate(reason === 'value' ? `errors:${code}` : `errors:invalid.${reason}`, values);
}

/** What an attribute is called; one that people never see goes by its key. */
function attributeName(table: string, path: string, translate: TranslateDynamic): string {
  const [key = ''] = path.split('.');
  const words: Readonly<Record<string, unknown>> = resources.de.records;
  const own = words[table];
  const isNamed = table in tables && typeof own === 'object' && own !== null && key in own;
  return isNamed ? translate(`records:${table}.${key}`) : key;
}
