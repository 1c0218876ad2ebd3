import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { JudgedAnalysis } from '../../shared/contract/index.ts';
import type { AnalysisOptions, AnalysisResult } from '../../shared/model/analysis.ts';
import { Failure } from '../../shared/model/failure.ts';
import type { JudgedFinding } from '../../shared/model/finding-standing.ts';
import type { GapQuestion } from '../../shared/model/gap-question.ts';
import { currentDocument, useRevision, watchDocument } from './document.ts';
import { host } from './host.ts';
import { failureOf, showFailure } from './run.ts';

/** `tell` says which part of the work is done, 0 to 1. */
type Ask<T> = (signal: AbortSignal, tell: (part: number) => void) => Promise<T>;

interface Answer {
  /** The last answer; it stays while a newer one is on its way. */
  readonly value: { readonly revision: number } | null;
  readonly pending: boolean;
  /** Part of the work that is done, as far as it was told. */
  readonly part: number | null;
  /** Whether the work was given up by the user. */
  readonly cancelled: boolean;
}

interface Question {
  readonly ask: Ask<{ readonly revision: number }>;
  askers: number;
  timer: ReturnType<typeof setTimeout> | null;
  running: AbortController | null;
}

/** How long the document has to be quiet before results are asked for again. */
const quietMilliseconds = 150;
const nothing: Answer = { value: null, pending: false, part: null, cancelled: false };
const useAnswers = create<Readonly<Record<string, Answer>>>(() => ({}));
const questions = new Map<string, Question>();

function setAnswer(key: string, changes: Partial<Answer>): void {
  useAnswers.setState((answers) => ({ [key]: { ...nothing, ...answers[key], ...changes } }));
}

/** Asks a question now, or after the quiet time; an older one on its way is given up. */
function ask(key: string, delay: number): void {
  const question = questions.get(key);
  if (!question || !currentDocument().status) return;
  if (question.timer) clearTimeout(question.timer);
  question.running?.abort();
  setAnswer(key, { pending: true, part: null, cancelled: false });
  question.timer = setTimeout(() => void answer(key, question), delay);
}

async function answer(key: string, question: Question): Promise<void> {
  const controller = new AbortController();
  question.running = controller;
  try {
    const tell = (part: number) => question.running === controller && setAnswer(key, { part });
    const value = await question.ask(controller.signal, tell);
    if (question.running === controller) setAnswer(key, { value, pending: false });
  } catch (error) {
    if (controller.signal.aborted || question.running !== controller) return;
    setAnswer(key, { pending: false });
    const code = failureOf(error)?.code;
    if (code && code !== 'noDocument' && code !== 'analysisCancelled') showFailure(error);
  }
}

/** Gives up what is being computed; it is asked for again after the next change. */
function cancel(key: string): void {
  const question = questions.get(key);
  if (!question) return;
  if (question.timer) clearTimeout(question.timer);
  question.running?.abort();
  question.running = null;
  setAnswer(key, { pending: false, cancelled: true });
}

watchDocument((now, before) => {
  if (now.generation !== before.generation) {
    useAnswers.setState({}, true);
    for (const key of questions.keys()) ask(key, 0);
  } else if (now.revision !== before.revision) {
    for (const key of questions.keys()) ask(key, quietMilliseconds);
  }
});

/** The answer to a question of the host, asked again after each change while somebody wants to know; null asks nothing. */
function useAnswer<T extends { readonly revision: number }>(key: string | null, work: Ask<T>, delay = 0) {
  useEffect(() => {
    if (key === null) return;
    const question = questions.get(key) ?? { ask: work, askers: 0, timer: null, running: null };
    question.askers += 1;
    questions.set(key, question);
    const known = useAnswers.getState()[key]?.value;
    if (question.askers === 1 && known?.revision !== currentDocument().revision) ask(key, delay);
    return () => {
      question.askers -= 1;
      if (question.askers > 0) return;
      if (question.timer) clearTimeout(question.timer);
      question.running?.abort();
      question.running = null;
      questions.delete(key);
    };
    // The key names the question completely; `work` is a new function each time.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  const { value, pending, part, cancelled } =
    useAnswers((answers) => (key === null ? undefined : answers[key])) ?? nothing;
  const revision = useRevision();
  return { value: value as T | null, pending, part, cancelled, stale: value !== null && value.revision !== revision };
}

/** An analysis as the page knows it. */
export interface Analysis {
  /** The last answer; it stays while a newer one is on its way. */
  readonly result: AnalysisResult | null;
  /** The document has moved on since it was computed. */
  readonly stale: boolean;
  readonly pending: boolean;
  /** Part of the work that is done, 0 to 1; null where nothing was told yet. */
  readonly part: number | null;
  /** It was given up; `again` asks once more. */
  readonly cancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** How long a question waits that lets others go first. */
const politeMilliseconds = 60;

/** Measures of the network and its actors; what is asked for `later` lets what is asked for at the same time go first. */
export function useAnalysis(options: AnalysisOptions, later = false): Analysis {
  const key = `analysis:${JSON.stringify(options)}`;
  const delay = later ? politeMilliseconds : 0;
  const { value, ...rest } = useAnswer(key, (signal, tell) => followedAnalysis(options, signal, tell), delay);
  const actions = useMemo(() => ({ cancel: () => cancel(key), again: () => ask(key, 0) }), [key]);
  return { result: value, ...rest, ...actions };
}

/** The same for what is shown beside other things: how far the work is, is not told, for telling would draw them again. */
export function useQuietAnalysis(options: AnalysisOptions): Pick<Analysis, 'result' | 'stale' | 'pending'> {
  const key = `quiet:${JSON.stringify(options)}`;
  const { value, stale, pending } = useAnswer(key, (signal) => host().analysis.compute(options, { signal }));
  return { result: value, stale, pending };
}

async function followedAnalysis(
  options: AnalysisOptions,
  signal: AbortSignal,
  tell: (part: number) => void,
): Promise<AnalysisResult> {
  for await (const event of await host().analysis.follow(options, { signal })) {
    if (event.type === 'result') return event.result;
    tell(event.part);
  }
  throw new Failure('analysisCancelled', {});
}

const noFindings: JudgedFinding[] = [];

/**
 * The findings nobody has dismissed, with the thresholds of the network, the most severe first; `asOf` is the day they
 * hold for.
 */
export function useFindings(): { findings: JudgedFinding[]; asOf: string | null; pending: boolean; stale: boolean } {
  const { value, ...rest } = useAnswer('findings', (signal) => host().findings.list({}, { signal }));
  const findings = useMemo(() => value?.findings.filter(({ state }) => state !== 'dismissed') ?? noFindings, [value]);
  return { findings, asOf: value?.asOf ?? null, ...rest };
}

/** What is asked of a gap analysis beyond what the network says itself. */
export type GapWishes = Partial<GapQuestion>;

/**
 * The whole gap analysis, dismissed and resolved findings among it: coverage, slots, duplicates, missing ties. Actors
 * and agreements can be imagined as gone without touching the document. Null asks nothing.
 */
export function useGapAnalysis(wishes: GapWishes | null = noWishes): {
  result: JudgedAnalysis | null;
  pending: boolean;
  stale: boolean;
} {
  const key = wishes && `gaps:${JSON.stringify(wishes)}`;
  const { value, ...rest } = useAnswer(key, (signal) => host().findings.analyse(wishes ?? {}, { signal }));
  return { result: value, ...rest };
}

const noWishes: GapWishes = {};
