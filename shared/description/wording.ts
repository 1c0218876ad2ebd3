import type { Language } from '../locale/resources.ts';
import type { TranslateDynamic } from '../locale/translate.ts';
import type { Network } from '../model/network.ts';
import type { TableName } from '../model/tables.ts';

/** What turns a stored value into words and back: the records it may name, and a language. */
export interface Wording {
  readonly network: Network;
  readonly translate: TranslateDynamic;
  readonly language: Language;
  /** What a record was called that is not there any more; left out where nobody remembers. */
  readonly formerTitle?: (table: TableName, id: string) => string | null;
}

/** The same wording, made for putting thousands of values into words: every key is looked up once. */
export function quickWording(wording: Wording): Wording {
  const known = new Map<string, string>();
  const translate: TranslateDynamic = (key, values) => {
    if (values) return wording.translate(key, values);
    const found = known.get(key) ?? wording.translate(key);
    known.set(key, found);
    return found;
  };
  return { ...wording, translate };
}
