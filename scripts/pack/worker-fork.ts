import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FakePort, FakeProcess } from '../../test/desktop/fake-electron.ts';

let lastPid = 0;

/** Stands in for utilityProcess.fork: runs the file in a thread that looks to it like a utility process. */
export function forkInWorker(file: string): FakeProcess {
  if (!existsSync(file)) throw new Error(`nothing to start at ${file}`);
  const worker = new Worker(path.join(import.meta.dirname, 'worker-process.ts'), { workerData: file });
  lastPid += 1;
  const events = new EventEmitter();
  worker.on('message', (message) => events.emit('message', message));
  worker.on('error', (error) => console.error(`${path.basename(file)}:`, error));
  worker.on('exit', (code) => events.emit('exit', code));
  return Object.assign(events, {
    pid: lastPid,
    postMessage(message: unknown, ports: readonly FakePort[] = []) {
      const raw = ports.map((port) => port.raw);
      worker.postMessage({ message, ports: raw }, raw);
    },
    kill() {
      void worker.terminate();
      return true;
    },
  });
}
