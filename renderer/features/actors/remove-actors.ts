import { host } from '../../state/host.ts';
import { translate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { currentDocument } from '../../state/document.ts';
import { removalEffects, removesNothingElse } from './actor-removal.ts';
import type { RemovalQuestion } from './RemoveActorsDialog.tsx';

/** Removes actors with what hangs on them as one step and offers the way back. */
export async function removeActors({ ids, name }: Pick<RemovalQuestion, 'ids' | 'name'>): Promise<void> {
  const result = await run(() => host().actors.remove({ ids: [...ids] }));
  if (!result) return;
  const t = translate();
  const message =
    ids.length === 1 ? t('actors:remove.doneOne', { name }) : t('actors:remove.doneMany', { count: ids.length });
  notifyUndoable(message, result);
}

/** Removes actors at once where nothing hangs on them; otherwise answers the question to ask first. */
export function startRemoval(ids: readonly string[]): RemovalQuestion | null {
  const { network } = currentDocument();
  const name = network.find('actors', ids[0] ?? null)?.name ?? '';
  const question = { ids, name, effects: removalEffects(network, ids) };
  if (!removesNothingElse(question.effects)) return question;
  if (ids.length > 0) void removeActors(question);
  return null;
}
