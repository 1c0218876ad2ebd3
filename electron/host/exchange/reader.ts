import { z } from 'zod';
import { Failure, type FailureCode, failureData } from '../../../shared/model/failure.ts';
import { entryPath } from '../entries.ts';
import type { ReaderJobs } from './reader-jobs.ts';

/** A separate process that reads what others wrote; killing it is the only way to stop a query in it. */
export interface ReaderProcess {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Once, however the process ended. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts the reader: `entry` is the file to run, of electron/host/entries.ts. */
export type StartProcess = (entry: string) => ReaderProcess;

export type JobName = keyof ReaderJobs;
type InputOf<Name extends JobName> = Parameters<ReaderJobs[Name]>[0];
type PartOf<Name extends JobName> = ReaderJobs[Name] extends (input: never, emit: (part: infer Part) => void) => unknown
  ? Part
  : never;
type OutputOf<Name extends JobName> = Awaited<ReturnType<ReaderJobs[Name]>>;

/** What a reader is asked, once in its life. */
export interface ReaderRequest {
  readonly job: string;
  readonly input: unknown;
}

/** What a reader answers: parts as they come, in the end its output or a failure. */
export const readerAnswer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('part'), part: z.unknown() }),
  z.object({ type: z.literal('output'), output: z.unknown() }),
  z.object({
    type: z.literal('failure'),
    code: z.enum(Object.keys(failureData) as [FailureCode, ...FailureCode[]]),
    data: z.record(z.string(), z.unknown()),
  }),
]);
export type ReaderAnswer = z.infer<typeof readerAnswer>;

export interface ReaderOptions<Name extends JobName> {
  /** What is read, for the sentence when it takes too long. */
  readonly name: string;
  readonly startProcess: StartProcess;
  readonly seconds?: number;
  readonly onPart?: (part: PartOf<Name>) => void;
}

/** How long a reader may take. */
const defaultSeconds = 20;

/**
 * Runs a job of reader-jobs.ts in a process of its own. Fails with what the job fails with, and with readerStopped
 * when the process takes longer than `seconds` or ends without an answer (out of memory, crash).
 */
export function runInReader<Name extends JobName>(
  job: Name,
  input: InputOf<Name>,
  { name, startProcess, seconds = defaultSeconds, onPart }: ReaderOptions<Name>,
): Promise<OutputOf<Name>> {
  return new Promise((resolve, reject) => {
    const reader = startProcess(entryPath('reader'));
    const stopped = () => settle(() => reject(new Failure('readerStopped', { name, seconds })));
    const timer = setTimeout(stopped, seconds * 1000);
    let settled = false;
    function settle(answer: () => void): void {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      reader.kill();
      answer();
    }
    reader.onExit(stopped);
    reader.onMessage((message) => {
      if (settled) return;
      const answer = readerAnswer.safeParse(message).data;
      if (answer?.type === 'part') onPart?.(answer.part as PartOf<Name>);
      else if (answer?.type === 'output') settle(() => resolve(answer.output as OutputOf<Name>));
      else if (answer) settle(() => reject(new Failure(answer.code, answer.data as never)));
      else stopped();
    });
    reader.send({ job, input } satisfies ReaderRequest);
  });
}
