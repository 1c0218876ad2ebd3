import type { CommandResult } from '../../../shared/contract/index.ts';
import { openRelations } from '../../../shared/model/open-relations.ts';
import { currentDocument } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { translate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';

/** Tables whose records can end on a day instead of being removed. */
export type EndingTable = 'actors' | 'relations';

export function canEnd(table: string): table is EndingTable {
  return table === 'actors' || table === 'relations';
}

/**
 * Says that records have ended on a day, as one step: relations end, actors leave together with their relations. What
 * there was before stays to be seen on earlier days.
 */
export async function endRecords(table: EndingTable, ids: readonly string[], day: string): Promise<void> {
  const { network } = currentDocument();
  const relationIds = table === 'relations' ? ids : openRelations(network, ids, day);
  const mergeKey = `ending:${ids[0] ?? ''}:${Date.now()}`;
  let result: CommandResult | null = null;
  if (relationIds.length > 0) {
    const updates = relationIds.map((id) => ({ id, changes: { endedOn: day } }));
    result = await run(() => host().relations.updateMany({ updates, mergeKey }));
    if (!result) return;
  }
  if (table === 'actors') {
    const updates = ids.map((id) => ({ id, changes: { lifecycle: 'left' } }));
    result = await run(() => host().actors.updateMany({ updates, mergeKey }));
  }
  if (result) notifyUndoable(translate()(`records:end.done.${table}`, { count: ids.length }), result);
}
