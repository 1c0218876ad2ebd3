import { ORPCError } from '@orpc/client';
import { failureText } from '../../../shared/locale/failure-text.ts';
import type { TranslateDynamic } from '../../../shared/locale/translate.ts';
import { Failure, type FailureCode } from '../../../shared/model/failure.ts';
import { CommandError } from './command.ts';

/** How a command ended: the one sentence for standard error, and the exit code (ARCHITECTURE.md §13). */
export interface Ending {
  readonly sentence: string;
  readonly exitCode: 1 | 2;
}

/** The ending of a command that was rejected with this error. Anything unforeseen has a sentence, too. */
export function endingOf(error: unknown, translate: TranslateDynamic): Ending {
  if (error instanceof CommandError) {
    const sentence = translate(`cli:${error.kind}.${error.key}`, error.values);
    return { sentence, exitCode: error.kind === 'usage' ? 2 : 1 };
  }
  return { sentence: failureSentence(error, translate), exitCode: 1 };
}

function failureSentence(error: unknown, translate: TranslateDynamic): string {
  if (error instanceof Failure || (error instanceof ORPCError && error.defined)) {
    return failureText({ code: error.code as FailureCode, data: error.data as never }, translate);
  }
  const isInput = error instanceof ORPCError && error.code === 'BAD_REQUEST';
  return translate(isInput ? 'errors:invalidInput' : 'errors:unexpected');
}
