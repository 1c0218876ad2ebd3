import { z } from 'zod';
import { type catalogueNames, type TableName, tableNames, tables } from '../model/tables.ts';
import { base, commandResult, createdResult } from './base.ts';
import { sheetPlaces } from './places.ts';

/** Tables whose entries are what records mean. */
type ListTable = (typeof catalogueNames)[number] | 'areas';

const values = z.record(z.string(), z.unknown());

/** How many records one command makes or changes at most. */
const most = 10_000;

/**
 * The commands of a list that users extend: those of every record type, and `replace`, which makes whatever names the
 * entry name `by` instead and removes it, as one step. Fails with unknownRecord, and with invalidRecord where both are
 * the same.
 */
export function listCommands<Name extends ListTable>(name: Name) {
  return {
    ...recordCommands(name),
    replace: base.input(z.object({ id: z.string(), by: z.string() })).output(commandResult),
  };
}

/**
 * The commands every record type has, each one step. `create` fills what is left out with the record's defaults;
 * `update` changes the keys given and nothing else, `mergeKey` joining it with the last step of the same key (typing);
 * `createMany` and `updateMany` do so with several records, which may name each other, or with none of them: what is
 * refused names its place in the list as `row`. Both join the last step of the same key. `remove` also removes or unlinks what names the record; entries of
 * catalogues it refuses while records name them (recordInUse).
 */
export function recordCommands<Name extends TableName>(name: Name) {
  const schema = tables[name].schema as (typeof tables)[Name]['schema'];
  const changes = z.partialRecord(z.enum(Object.keys(schema.shape) as [string, ...string[]]), z.unknown());
  const mergeKey = z.string().nullable().default(null);
  return {
    create: base.input(z.object({ record: values })).output(createdResult),
    createMany: base
      .input(z.object({ records: z.array(values).min(1).max(most), mergeKey }))
      .output(commandResult.extend({ ids: z.array(z.string()) })),
    update: base.input(z.object({ id: z.string(), changes, mergeKey })).output(commandResult),
    updateMany: base
      .input(
        z.object({
          updates: z
            .array(z.object({ id: z.string(), changes }))
            .min(1)
            .max(most),
          mergeKey,
        }),
      )
      .output(commandResult),
    remove: base.input(z.object({ ids: z.array(z.string()).min(1) })).output(commandResult),
  };
}

/** Tables whose records are made by commands. */
const made = tableNames.filter((name) => name !== 'network' && name !== 'viewPositions' && name !== 'decisions');

/** Commands over several tables. */
export const acrossTables = {
  /**
   * Makes records of several tables in one step, which is called by the first of them; they may name each other. What
   * is refused names its place in the list as `row`. `places` says where some of them stand on a sheet.
   */
  create: base
    .input(
      z.object({
        records: z
          .array(z.object({ table: z.enum(made as [MadeTable, ...MadeTable[]]), record: values }))
          .min(1)
          .max(most),
        places: sheetPlaces.nullable().default(null),
      }),
    )
    .output(commandResult.extend({ ids: z.array(z.string()) })),
};
export type MadeTable = Exclude<TableName, 'network' | 'viewPositions' | 'decisions'>;
