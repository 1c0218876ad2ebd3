import type { z } from 'zod';
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
 * `kind`, `subKind`: the two parts of a kind of actor. `labels`: a text in both languages. `texts`, `dates`: list of
 * them. `entries`: list of small records with attributes of their own, the first of which says what each is about.
 */
type Form<Items> =
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
  | { readonly widget: 'reference'; readonly target: TableName }
  | { readonly widget: 'references'; readonly target: TableName }
  | { readonly widget: 'entries'; readonly item: Items };

/** How an attribute stands in a table; an attribute without one has the width of its widget and is hidden at first. */
export interface Column {
  /** Shown until the user chooses columns. */
  readonly shown?: true;
  /** In CSS pixels at 100 %. */
  readonly width?: number;
}

/** What is said about an attribute where its record type is described; the rest follows from the record itself. */
export type AttributeDraft<Key extends string = string> = Form<AttributeDrafts> & {
  readonly key: Key;
  /** Carries a lock: never on a projector, in minutes or in an export for others (UX.md §9). */
  readonly private?: true;
  /** A sentence below the input says more: `records:hint.<table>.<key>`. */
  readonly hint?: true;
  readonly column?: Column;
};

interface AttributeDrafts extends ReadonlyArray<AttributeDraft> {}

/** What a form, a table, an importer and a reader of changes need to know about one attribute of a record. */
export type AttributeDescription<Key extends string = string> = Form<AttributeDescriptions> & {
  readonly key: Key;
  readonly group: Group;
  /** Key of its name: `records:<table>.<key>`, in a list of entries `records:entry.<table>.<list>.<key>`. */
  readonly label: string;
  /** Key of the sentence below the input, or null. */
  readonly hint: string | null;
  /** Carries a lock: never on a projector, in minutes or in an export for others (UX.md §9). */
  readonly private: boolean;
  readonly column: Column;
  /** The record cannot exist without it; it has no empty value then. */
  readonly required: boolean;
  /** What is stored where the user takes the value away: null (not recorded), an empty list or text, or the default. */
  readonly empty: unknown;
  /** Whether null, „not recorded“, is a value. */
  readonly nullable: boolean;
  /** What the record takes at this key. */
  readonly schema: z.ZodType;
};

interface AttributeDescriptions extends ReadonlyArray<AttributeDescription> {}

export type Widget = AttributeDescription['widget'];

/** The description of an attribute with this widget. */
export type AttributeWith<W extends Widget> = Extract<AttributeDescription, { readonly widget: W }>;

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
  'course',
  'frame',
  'notes',
  'thresholds',
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
