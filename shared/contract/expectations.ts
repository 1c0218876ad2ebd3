import { z } from 'zod';
import { expectationSet } from '../model/expectation-templates.ts';
import { importIssue } from '../model/import-report.ts';
import { base, commandResult } from './base.ts';
import { source } from './exchange.ts';
import { recordCommands } from './records.ts';

const expectationTable = z.enum(['fieldsOfAction', 'actorKinds', 'expectedPartners', 'expectedTies']);
const most = 10_000;

/** What the network expects beside or instead of the templates. */
export const expectations = {
  partners: recordCommands('expectedPartners'),
  ties: recordCommands('expectedTies'),
  /** What a template file holds; nothing is changed. Fails as the import of a file does. */
  read: base
    .input(z.object({ source }))
    .output(z.object({ fileName: z.string(), template: expectationSet, issues: z.array(importIssue) })),
  /**
   * Writes and removes expectations, with fields and kinds they name, as one step called by the template that is taken
   * over or left. Fails as the commands of the records do; what is refused names its place in `put` as `row`.
   */
  apply: base
    .input(
      z.object({
        what: z.enum(['take', 'leave']),
        name: z.string().trim().min(1).max(500),
        put: z.array(z.object({ table: expectationTable, record: z.record(z.string(), z.unknown()) })).max(most),
        remove: z.array(z.object({ table: expectationTable, id: z.string() })).max(most),
      }),
    )
    .output(commandResult),
};
