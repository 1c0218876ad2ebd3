import { currentDocument } from './document.ts';
import { host } from './host.ts';
import { translate } from './preferences.ts';
import { notifyUndoable, run } from './run.ts';
import { today } from './today.ts';

/**
 * Notes that the focus actor and this one spoke today. The last contact of their relations follows from the log
 * (DOMAIN.md §5.2), so that one entry is all there is to record, and to undo.
 */
export async function noteContact(actorId: string): Promise<void> {
  const { network } = currentDocument();
  const focus = network.focusActor?.id ?? null;
  const actorIds = focus === null || focus === actorId ? [actorId] : [focus, actorId];
  const record = { actorIds, on: today(), kind: 'conversation' };
  const result = await run(() => host().contacts.log.create({ record }));
  const name = network.find('actors', actorId)?.name ?? '';
  if (result) notifyUndoable(translate()('contacts:noted', { name }), result);
}
