import { fork } from 'node:child_process';
import type { StartProcess } from './reader.ts';

/** What a reader may hold in JavaScript; a file that needs more is not one of ours. */
const memoryMegabytes = 1024;

/** Starts the reader as a child of plain Node. */
export const startNodeProcess: StartProcess = (entry) => {
  const child = fork(entry, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${memoryMegabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('error', () => {});
  return {
    send: (message) => child.send(message as object, () => {}),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => {
      child.once('error', listener);
      child.once('exit', listener);
    },
    kill: () => child.kill('SIGKILL'),
  };
};
