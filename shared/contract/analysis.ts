import { analysisOptions, analysisResult } from '../model/analysis.ts';
import { base } from './base.ts';

export const analysis = {
  compute: base.input(analysisOptions).output(analysisResult),
};
