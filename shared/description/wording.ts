import type { Language } from '../locale/resources.ts';
import type { TranslateDynamic } from '../locale/translate.ts';
import type { Network } from '../model/network.ts';

/** What turns a stored value into words and back: the records it may name, and a language. */
export interface Wording {
  readonly network: Network;
  readonly translate: TranslateDynamic;
  readonly language: Language;
}
