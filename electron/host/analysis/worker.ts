import { parentPort } from 'node:worker_threads';
import { measureGraph } from '../../../shared/analysis/measure-graph.ts';
import type { MeasureRequest } from './measure-thread.ts';

/** Entry of the worker thread: answers every request with its measures. What is thrown here ends the thread. */
parentPort?.on('message', ({ graph, measures }: MeasureRequest) => {
  parentPort?.postMessage(measureGraph(graph, measures));
});
