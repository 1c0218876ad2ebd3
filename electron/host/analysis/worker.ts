import { parentPort } from 'node:worker_threads';
import { createKernel, type KernelName } from '../../../shared/analysis/kernels.ts';
import { measureStudy } from '../../../shared/analysis/measure-study.ts';
import { type SourceKernel, sumRun } from '../../../shared/analysis/source-sums.ts';
import type { Study } from '../../../shared/analysis/study.ts';
import { gapAnalysis } from '../../../shared/gaps/find-all.ts';
import { tieEffect } from '../../../shared/gaps/tie-effect.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { Network } from '../../../shared/model/network.ts';
import { emptyRecords, type Records } from '../../../shared/model/tables.ts';
import type { WorkerAnswer, WorkerRequest } from './messages.ts';

/** How long a worker is silent about its progress at least. */
const pauseMilliseconds = 100;

let study: Study | null = null;
let records: Records = emptyRecords();
const kernels = new Map<KernelName, SourceKernel>();

function answer(message: WorkerAnswer, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, handedOver);
}

function kernelOf(name: KernelName, of: Study): SourceKernel {
  const kernel = kernels.get(name) ?? createKernel(name, of);
  kernels.set(name, kernel);
  return kernel;
}

/** Tells the progress now and then, so that telling it costs nothing. */
function reporter(): (done: number, all: number) => void {
  let told = performance.now();
  return (done, all) => {
    if (performance.now() - told < pauseMilliseconds) return;
    told = performance.now();
    answer({ kind: 'progress', done, all });
  };
}

function gaps(request: Extract<WorkerRequest, { kind: 'gaps' | 'tie' }>): WorkerAnswer {
  const network = new Network(records);
  try {
    return request.kind === 'gaps'
      ? { kind: 'gaps', analysis: gapAnalysis(network, request.question) }
      : { kind: 'tie', effect: tieEffect(network, request.a, request.b) };
  } catch (error) {
    if (error instanceof Failure) return { kind: 'refused', code: error.code, data: error.data };
    throw error;
  }
}

/** Entry of a worker thread. What is thrown here ends the thread. */
parentPort?.on('message', (request: WorkerRequest) => {
  if (request.kind === 'records') {
    records = { ...records, ...request.records };
  } else if (request.kind === 'gaps' || request.kind === 'tie') {
    answer(gaps(request));
  } else if (request.kind === 'study') {
    study = request.study;
    kernels.clear();
  } else if (study === null) {
    throw new Error('no study to work on');
  } else if (request.kind === 'sum') {
    const sums = sumRun(kernelOf(request.kernel, study), request.run);
    answer(
      { kind: 'summed', sums },
      sums.map((values) => values.buffer as ArrayBuffer),
    );
  } else {
    answer({ kind: 'measured', measured: measureStudy(study, request.measures, request.sums, reporter()) });
  }
});
