import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../../../shared/model/failure.ts';
import type { GapAnalysisResult, TieEffect } from '../../../shared/model/gap-analysis.ts';
import type { GapQuestion } from '../../../shared/model/gap-question.ts';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import { type Records, type TableName, tableNames } from '../../../shared/model/tables.ts';
import { entryPath } from '../entries.ts';
import type { WorkerAnswer, WorkerRequest } from './messages.ts';
import { WorkerThread } from './worker-thread.ts';

/** Tables no rule looks at. */
const unseen: ReadonlySet<TableName> = new Set(['views', 'viewPositions']);
const seen = tableNames.filter((name) => !unseen.has(name));
const keptAnswers = 8;

type GapRequest = Extract<WorkerRequest, { kind: 'gaps' | 'tie' }>;

interface Answer {
  readonly question: GapQuestion;
  readonly analysis: Promise<GapAnalysisResult>;
}

/** Analyses the gaps of one document away from the thread that answers its windows. */
export interface GapPool {
  /**
   * One question at a time; the same question about the same records is answered from memory. Rejects as `gapAnalysis`
   * throws, and with `analysisFailed` when the worker broke down; the next question then gets a new one.
   */
  analyse(network: Network, question: GapQuestion): Promise<GapAnalysisResult>;
  /** Rejects as `tieEffect` throws and as `analyse` does. */
  tieEffect(network: Network, a: string, b: string): Promise<TieEffect>;
  close(): Promise<void>;
}

export function createGapPool(entry: string = entryPath('analysis-worker')): GapPool {
  return new QueuedGapPool(new WorkerThread(entry));
}

class QueuedGapPool implements GapPool {
  readonly #thread: WorkerThread;
  readonly #closing = new AbortController();
  #queue: Promise<unknown> = Promise.resolve();
  /** The records the worker has. */
  #told: Partial<Records> = {};
  /** Answers about these records. */
  #about: Records | null = null;
  #answers: Answer[] = [];

  constructor(thread: WorkerThread) {
    this.#thread = thread;
  }

  analyse(network: Network, given: GapQuestion): Promise<GapAnalysisResult> {
    const { records } = network;
    const question = { ...given, asOf: referenceDateOf(network, given.asOf) };
    if (!this.#about || differing(this.#about, records).length > 0) this.#answers = [];
    this.#about = records;
    const known = this.#answers.find((one) => isDeepStrictEqual(one.question, question));
    if (known) return known.analysis;
    const analysis = this.#inTurn(records, { kind: 'gaps', question }).then((answer) => {
      if (answer.kind !== 'gaps') throw new Failure('analysisFailed', {});
      return answer.analysis;
    });
    analysis.catch(() => {
      this.#answers = this.#answers.filter((one) => one.analysis !== analysis);
    });
    this.#answers = [...this.#answers, { question, analysis }].slice(-keptAnswers);
    return analysis;
  }

  async tieEffect({ records }: Network, a: string, b: string): Promise<TieEffect> {
    const answer = await this.#inTurn(records, { kind: 'tie', a, b });
    if (answer.kind !== 'tie') throw new Failure('analysisFailed', {});
    return answer.effect;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#thread.close();
  }

  #inTurn(records: Records, request: GapRequest): Promise<WorkerAnswer> {
    const answer = this.#queue.then(() => this.#ask(records, request));
    this.#queue = answer.catch(() => {});
    return answer;
  }

  async #ask(records: Records, request: GapRequest): Promise<WorkerAnswer> {
    const others = differing(this.#told, records);
    if (others.length > 0) {
      const changed = Object.fromEntries(others.map((name) => [name, records[name]])) as Partial<Records>;
      this.#thread.tell({ kind: 'records', records: changed });
      this.#told = records;
    }
    try {
      return await this.#thread.ask(request, this.#closing.signal, () => {});
    } catch (error) {
      if (error instanceof Failure && error.code === 'analysisFailed') this.#told = {};
      throw error;
    }
  }
}

/** Tables whose lists are not the same any more: a step replaces the lists of the tables it changes, and no others. */
function differing(known: Partial<Records>, records: Records): TableName[] {
  return seen.filter((name) => known[name] !== records[name]);
}
