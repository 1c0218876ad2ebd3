import { create } from 'zustand';
import { watchDocument } from '../../state/document.ts';

/** Which body and which of its meetings are looked at; kept while other pages are visited. */
interface BodyChoice {
  readonly bodyId: string | null;
  readonly meetingId: string | null;
}

const none: BodyChoice = { bodyId: null, meetingId: null };

export const useBodyChoice = create<BodyChoice>(() => none);

export function chooseBody(bodyId: string): void {
  useBodyChoice.setState({ bodyId, meetingId: null });
}

export function chooseMeeting(meetingId: string | null): void {
  useBodyChoice.setState({ meetingId });
}

watchDocument((now, before) => {
  if (now.generation !== before.generation) useBodyChoice.setState(none);
});
