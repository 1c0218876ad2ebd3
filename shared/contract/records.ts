import { z } from 'zod';
import { type TableName, tables } from '../model/tables.ts';
import { base, commandResult, createdResult } from './base.ts';

/**
 * The three commands every record type has. `create` fills what is left out with the record's defaults; `update`
 * changes the keys given and nothing else, `mergeKey` joining it with the last step of the same key (typing);
 * `remove` also removes or unlinks what names the record, all in one step.
 */
export function recordCommands<Name extends TableName>(name: Name) {
  const schema = tables[name].schema as (typeof tables)[Name]['schema'];
  return {
    create: base.input(z.object({ record: z.record(z.string(), z.unknown()) })).output(createdResult),
    update: base
      .input(
        z.object({
          id: z.string(),
          changes: z.partialRecord(z.enum(Object.keys(schema.shape) as [string, ...string[]]), z.unknown()),
          mergeKey: z.string().nullable().default(null),
        }),
      )
      .output(commandResult),
    remove: base.input(z.object({ ids: z.array(z.string()).min(1) })).output(commandResult),
  };
}
