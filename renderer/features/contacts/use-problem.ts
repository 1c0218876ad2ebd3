import { useState } from 'react';
import type { ValueProblem } from '../../../shared/description/value-problem.ts';
import { useTranslateDynamic } from '../../state/preferences.ts';

/** Why what was typed cannot be taken, as a sentence; null where it can. */
export function useProblem(): readonly [string | null, (problem: ValueProblem | null) => void] {
  const translate = useTranslateDynamic();
  const [problem, setProblem] = useState<ValueProblem | null>(null);
  return [problem && translate(`records:problem.${problem.code}`, problem.values), setProblem];
}
