import type { PastedRow } from '../../../shared/description/paste-plan.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import { withConsequences } from '../../../shared/life-cycle/consequences.ts';
import { newId } from '../../../shared/model/identifiers.ts';
import { type RecordTable, recordCommands } from '../../state/record-commands.ts';
import { run } from '../../state/run.ts';
import type { CommandResult } from '../../../shared/contract/index.ts';

/** Makes and changes the records of a pasted table as one step; null where it was refused or nothing was to be done. */
export async function takePasted(
  table: RecordTable,
  rows: readonly PastedRow[],
  { network }: Wording,
): Promise<CommandResult | null> {
  const commands = recordCommands(table);
  const mergeKey = `paste:${newId()}`;
  const today = new Date().toISOString().slice(0, 10);
  const records = rows
    .filter(({ outcome }) => outcome === 'new')
    .map(({ changes }) => withConsequences(table, {}, changes, network, today));
  const updates = rows.flatMap(({ outcome, id, changes }) => {
    const record = outcome === 'changed' && id !== null ? network.find(table, id) : null;
    return record ? [{ id: record.id, changes: withConsequences(table, record, changes, network, today) }] : [];
  });
  let result: CommandResult | null = null;
  if (records.length > 0) {
    result = await run(() => commands.createMany({ records, mergeKey }));
    if (!result) return null;
  }
  return updates.length > 0 ? await run(() => commands.updateMany({ updates, mergeKey })) : result;
}
