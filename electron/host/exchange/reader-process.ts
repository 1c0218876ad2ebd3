import { Failure } from '../../../shared/model/failure.ts';
import type { ReaderAnswer, ReaderRequest } from './reader.ts';
import { readerJobs } from './reader-jobs.ts';

/** The line to whoever asks. */
interface Line {
  send(message: ReaderAnswer): void;
  onRequest(listener: (request: ReaderRequest) => void): void;
}

/** A port of the desktop shell's kind, which carries messages in `data`. */
interface Port {
  on(event: 'message', listener: (event: { data: unknown; ports: Port[] }) => void): void;
  once(event: 'message', listener: (event: { data: unknown; ports: Port[] }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
  start(): void;
}

type AnyJob = (input: unknown, emit: (part: unknown) => void) => unknown;

/** Without the one who asked, the process has nothing to live for. */
const end = () => process.exit();

function lineToParent(): Line {
  process.on('disconnect', end);
  return {
    send: (message) => void process.send?.(message),
    onRequest: (listener) => void process.once('message', (request: ReaderRequest) => listener(request)),
  };
}

function lineOver(port: Port): Line {
  port.on('close', end);
  return {
    send: (message) => port.postMessage(message),
    onRequest(listener) {
      port.on('message', ({ data }) => listener(data as ReaderRequest));
      port.start();
    },
  };
}

/** Does one job; whoever asked kills the process afterwards. */
function serve(line: Line): void {
  const jobs = new Map<string, unknown>(Object.entries(readerJobs));
  line.onRequest(({ job, input }) => {
    const run = jobs.get(job) as AnyJob;
    void Promise.resolve()
      .then(() => run(input, (part) => line.send({ type: 'part', part })))
      .then((output) => line.send({ type: 'output', output }))
      .catch((error: unknown) => {
        if (!(error instanceof Failure)) return end();
        line.send({ type: 'failure', code: error.code, data: error.data });
      });
  });
}

/** Under plain Node the parent is reached over the process's own channel; the desktop shell sends a port first. */
const { parentPort } = process as unknown as { parentPort?: Port };
if (parentPort) parentPort.once('message', ({ ports }) => ports.forEach((port) => serve(lineOver(port))));
else serve(lineToParent());
