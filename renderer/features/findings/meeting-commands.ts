import type { Meeting } from '../../../shared/model/records/meeting.ts';
import { withFinding, withoutFinding } from '../../../shared/overviews/agenda.ts';
import { host } from '../../state/host.ts';
import { translate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';

/** What goes to a meeting: the finding and what it is called on the agenda. */
interface Topic {
  readonly fingerprint: string;
  readonly topic: string;
}

/** Puts a finding on the agenda of a meeting, or of a new one of a body, of which the day may be open. */
export async function takeToMeeting(
  { fingerprint, topic }: Topic,
  where: Meeting | { readonly bodyId: string; readonly heldOn: string | null },
): Promise<boolean> {
  const isNew = !('id' in where);
  const agenda = withFinding(isNew ? { agenda: [], findingFingerprints: [] } : where, fingerprint, topic);
  const result = await run(() =>
    isNew
      ? host().meetings.create({ record: { ...where, ...agenda } })
      : host().meetings.update({ id: where.id, changes: { ...agenda } }),
  );
  if (result) notifyUndoable(translate()('findings:meeting.taken'), result);
  return result !== null;
}

/** Takes a finding off the agenda of a meeting. */
export async function leaveMeeting({ fingerprint, topic }: Topic, meeting: Meeting): Promise<boolean> {
  const changes = withoutFinding(meeting, fingerprint, topic);
  const result = await run(() => host().meetings.update({ id: meeting.id, changes: { ...changes } }));
  if (result) notifyUndoable(translate()('findings:meeting.left'), result);
  return result !== null;
}
