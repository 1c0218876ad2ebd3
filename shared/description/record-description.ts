import type { Language } from '../locale/resources.ts';
import type { TranslateDynamic } from '../locale/translate.ts';
import type { Network } from '../model/network.ts';
import type { RecordOf, TableName } from '../model/tables.ts';
import type { AttributeDescription, Group, GroupedAttribute } from './attribute.ts';

/** What a record of a table is called in a sentence; never empty where the record has any content. */
export type TitleOf<Name extends TableName> = (
  record: RecordOf<Name>,
  network: Network,
  translate: TranslateDynamic,
  language: Language,
) => string;

/** A record type: what it is called and its attributes, all but `id`, in the order of its form. */
export interface RecordDescription<Name extends TableName> {
  readonly table: Name;
  readonly titleOf: TitleOf<Name>;
  /** Every record as a whole carries a lock, like every attribute with `private` (UX.md §9). */
  readonly private: boolean;
  readonly groups: readonly Group[];
  readonly attributes: readonly GroupedAttribute<AttributeKey<Name>>[];
}

export type AttributeKey<Name extends TableName> = Exclude<keyof RecordOf<Name>, 'id'> & string;

type Groups<Name extends TableName> = {
  readonly [Key in Group]?: readonly AttributeDescription<AttributeKey<Name>>[];
};

/** Describes a record type by its groups, in the order given. */
export function describeRecord<Name extends TableName>(
  table: Name,
  titleOf: TitleOf<Name>,
  groups: Groups<Name>,
  isPrivate = false,
): RecordDescription<Name> {
  const names = Object.keys(groups) as Group[];
  const attributes = names.flatMap((group) => (groups[group] ?? []).map((attribute) => ({ ...attribute, group })));
  return { table, titleOf, private: isPrivate, groups: names, attributes };
}
