import { notifications } from '@mantine/notifications';
import { ORPCError } from '@orpc/client';
import { createElement } from 'react';
import { failureText } from '../../shared/locale/failure-text.ts';
import { Failure, type FailureCode, failureData } from '../../shared/model/failure.ts';
import type { CommandResult } from '../../shared/contract/index.ts';
import { UndoNotice } from '../ui/UndoNotice.tsx';
import { currentDocument, watchDocument } from './document.ts';
import { host } from './host.ts';
import { keysText } from './keys.ts';
import { currentLanguage, translate, translateDynamic } from './preferences.ts';

/** The failure behind what was thrown, or null where it is none of the closed set. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  if (!(error instanceof ORPCError) || !error.defined || !(error.code in failureData)) return null;
  return new Failure(error.code as FailureCode, error.data as never);
}

/** What to tell about something thrown: the sentence of its code, else a general one. */
export function failureSentence(error: unknown): string {
  const failure = failureOf(error);
  if (failure) return failureText(failure, translateDynamic);
  const refused = error instanceof ORPCError && error.code === 'BAD_REQUEST';
  return translate()(refused ? 'errors:invalidInput' : 'errors:unexpected');
}

/** Shows what went wrong; the same failure twice is shown once. */
export function showFailure(error: unknown): void {
  const message = failureSentence(error);
  notifications.show({
    id: `failure:${message}`,
    message,
    className: 'kw-notice-failure',
    autoClose: false,
    role: 'alert',
    withBorder: true,
  });
}

/**
 * Runs a command. A failure becomes a notice in the user's language and null; nothing is thrown.
 */
export async function run<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    showFailure(error);
    return null;
  }
}

const undoNotice = 'undo';

/**
 * Says what was done and offers to take it back, until the next step that can be taken back. `result` is the answer of the command, where
 * it may arrive before the change itself.
 */
export function notifyUndoable(message: string, result?: CommandResult): void {
  const revision = Math.max(result?.revision ?? 0, currentDocument().revision);
  const close = () => {
    end();
    notifications.hide(undoNotice);
  };
  const end = watchDocument((now) => {
    if (now.steppedAt > revision || now.status === null) close();
  });
  notifications.hide(undoNotice);
  notifications.show({
    id: undoNotice,
    message: createElement(UndoNotice, {
      message,
      action: translate()('common:history.undo'),
      keys: keysText('mod+Z', currentLanguage()),
      onUndo: () => void run(() => host().history.undo()).then(close),
    }),
    className: 'kw-notice-undo',
    autoClose: false,
    onClose: end,
  });
}

/** Says something for some seconds; the same twice is shown once. */
export function notify(message: string): void {
  notifications.show({ id: `notice:${message}`, message, className: 'kw-notice' });
}
