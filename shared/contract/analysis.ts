import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { analysisOptions, analysisResult } from '../model/analysis.ts';
import { base } from './base.ts';

/** What an analysis tells while it runs: the part that is done, 0 to 1, any number of times; then its answer. */
const analysisEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), part: z.number() }),
  z.object({ type: z.literal('result'), result: analysisResult }),
]);
export type AnalysisEvent = z.infer<typeof analysisEvent>;

export const analysis = {
  compute: base.input(analysisOptions).output(analysisResult),
  /** The same for somebody who wants to know how far it is; leaving the stream gives the work up. */
  follow: base.input(analysisOptions).output(eventIterator(analysisEvent)),
};
