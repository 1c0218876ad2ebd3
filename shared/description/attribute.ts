import type { TableName } from '../model/tables.ts';

/** The values of a closed set or a scale in the order they are offered; `model:<words>.<value>` is what one is called. */
export interface Options {
  readonly words: string;
  readonly values: readonly (string | number)[];
}

/**
 * How a value is shown and entered; each fits one form of zod schema.
 * `text`, `longText`: text, of one line or more. `number`: number within bounds. `flag`: yes or no. `optionalFlag`:
 * yes, no, not known. `date`: day. `partialDate`: day, month or year. `scale`: small whole number with words.
 * `choice`: one of a closed set; `choices`: several. `reference`: identifier of a record; `references`: several.
 * `kind`, `subKind`: first and second part of a kind of actor. `labels`: a text in both languages. `texts`, `dates`:
 * list of them. `entries`: list of small records with attributes of their own.
 */
export type AttributeForm =
  | {
      readonly widget:
        | 'text'
        | 'longText'
        | 'flag'
        | 'optionalFlag'
        | 'date'
        | 'partialDate'
        | 'kind'
        | 'subKind'
        | 'labels'
        | 'texts'
        | 'dates';
    }
  | { readonly widget: 'number'; readonly least: number; readonly most: number; readonly digits: number }
  | { readonly widget: 'scale' | 'choice' | 'choices'; readonly options: Options }
  | { readonly widget: 'reference' | 'references'; readonly target: TableName }
  | { readonly widget: 'entries'; readonly item: readonly AttributeDescription[] };

export type Widget = AttributeForm['widget'];

/** How an attribute stands in a table; an attribute without one has the width of its widget and is hidden at first. */
export interface Column {
  /** Shown until the user chooses columns. */
  readonly shown?: true;
  /** In CSS pixels at 100 %. */
  readonly width?: number;
}

/** What a form, a table, an importer and a reader of changes need to know about one attribute of a record. */
export type AttributeDescription<Key extends string = string> = AttributeForm & {
  readonly key: Key;
  /** Carries a lock: never on a projector, in minutes or in an export for others (UX.md §9). */
  readonly private?: true;
  /** A sentence below the input says more: `records:hint.<table>.<key>`. */
  readonly hint?: true;
  readonly column?: Column;
};

/** An attribute of a record, in one of its groups. */
export type GroupedAttribute<Key extends string = string> = AttributeDescription<Key> & { readonly group: Group };

/** Parts of a form in the words of `records:group.<group>`. */
export const groups = [
  'basics',
  'reach',
  'assessment',
  'exchange',
  'person',
  'tie',
  'benefit',
  'upkeep',
  'indicators',
  'parties',
  'terms',
  'content',
  'document',
  'people',
  'result',
  'funding',
  'plan',
  'protection',
  'frame',
  'notes',
] as const;
export type Group = (typeof groups)[number];

/** Options of a closed set, named as in `model.json`. */
export function setOf(words: string, set: { readonly options: readonly string[] }): { readonly options: Options } {
  return { options: { words, values: set.options } };
}

/** Options of a scale from `least` to `most`. */
export function scaleOf(words: string, least: number, most: number): { readonly options: Options } {
  return { options: { words, values: Array.from({ length: most - least + 1 }, (_, index) => least + index) } };
}
