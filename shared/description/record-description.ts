import { z } from 'zod';
import { type RecordOf, type TableName, tables } from '../model/tables.ts';
import type { AttributeDescription, AttributeDraft, Group } from './attribute.ts';
import type { Wording } from './wording.ts';

/** What a record of a table is called in a sentence; never empty where the record has any content. */
export type TitleOf<Name extends TableName> = (record: RecordOf<Name>, wording: Wording) => string;

/** A record type: what it is called and its attributes, all but `id`, in the order of its form. */
export interface RecordDescription<Name extends TableName> {
  readonly table: Name;
  readonly titleOf: TitleOf<Name>;
  /** Every record as a whole carries a lock, like every attribute with `private` (UX.md §9). */
  readonly private: boolean;
  readonly groups: readonly Group[];
  readonly attributes: readonly AttributeDescription<AttributeKey<Name>>[];
}

export type AttributeKey<Name extends TableName> = Exclude<keyof RecordOf<Name>, 'id'> & string;

type Drafts<Name extends TableName> = {
  readonly [Key in Group]?: readonly AttributeDraft<AttributeKey<Name>>[];
};

type Shape = Readonly<Record<string, z.ZodType>>;

/** Describes a record type by its groups, in the order given; what is optional or empty is read from its schema. */
export function describeRecord<Name extends TableName>(
  table: Name,
  titleOf: TitleOf<Name>,
  drafts: Drafts<Name>,
  isPrivate = false,
): RecordDescription<Name> {
  const shape: Shape = tables[table].schema.shape;
  const groups = Object.keys(drafts) as Group[];
  const attributes = groups.flatMap((group) =>
    (drafts[group] ?? []).map((draft) => describe(draft, shape, { table, group, list: null, isPrivate })),
  );
  return {
    table,
    titleOf,
    private: isPrivate,
    groups,
    attributes: attributes as AttributeDescription<AttributeKey<Name>>[],
  };
}

/** Where an attribute stands: in a group of a record, or in the entries of one of its lists. */
interface Place {
  readonly table: TableName;
  readonly group: Group;
  readonly list: string | null;
  readonly isPrivate: boolean;
}

function describe(draft: AttributeDraft, shape: Shape, place: Place): AttributeDescription {
  const { key } = draft;
  const schema = shape[key];
  if (!schema) throw new Error(`${place.table} has no attribute ${key}`);
  const isPrivate = draft.private ?? place.isPrivate;
  const facts = {
    group: place.group,
    label: place.list === null ? `records:${place.table}.${key}` : `records:entry.${place.table}.${place.list}.${key}`,
    hint: draft.hint ? `records:hint.${place.table}.${key}` : null,
    private: isPrivate,
    column: draft.column ?? {},
    schema,
    ...emptiness(schema),
  };
  if (draft.widget !== 'entries') return { ...draft, ...facts };
  const inner = { ...place, list: key, isPrivate };
  return { ...draft, ...facts, item: draft.item.map((one) => describe(one, entryShape(schema), inner)) };
}

function emptiness(schema: z.ZodType): Pick<AttributeDescription, 'required' | 'empty' | 'nullable'> {
  const nullable = schema.safeParse(null).success;
  if (nullable) return { required: false, empty: null, nullable };
  const left = schema.safeParse(undefined);
  if (left.success) return { required: false, empty: left.data, nullable };
  const blank = schema.safeParse('').success;
  return { required: !blank, empty: blank ? '' : undefined, nullable };
}

/** The attributes of the entries of a list. */
function entryShape(schema: z.ZodType): Shape {
  if (schema instanceof z.ZodDefault) return entryShape(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return entryShape(schema.element as z.ZodType);
  return schema instanceof z.ZodObject ? (schema.shape as Shape) : {};
}
