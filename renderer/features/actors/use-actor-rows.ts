import { useMemo } from 'react';
import { useCoreAnalysis } from '../../state/core-analysis.ts';
import { useNetwork } from '../../state/document.ts';
import { useLanguage } from '../../state/preferences.ts';
import { useFindings } from '../../state/results.ts';
import { type ActorRow, actorRows } from './actor-row.ts';

/** All actors as rows; numbers and findings are the last ones known while newer ones are on their way. */
export function useActorRows(): ActorRow[] {
  const network = useNetwork();
  const language = useLanguage();
  const { result: analysis } = useCoreAnalysis(null);
  const { findings } = useFindings();
  return useMemo(
    () => actorRows({ network, analysis, findings, asOf: null, language }),
    [network, analysis, findings, language],
  );
}
