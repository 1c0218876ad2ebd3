import { useCallback, useEffect, useState } from 'react';
import { host, type HostClient } from '../../state/host.ts';
import { run } from '../../state/run.ts';

type StartContent = Awaited<ReturnType<HostClient['document']['start']>>;

function ask(): Promise<StartContent | null> {
  return run(() => host().document.start());
}

/** What the start page offers, or null until the host has said so; `refresh` asks again. */
export function useStartContent(): { content: StartContent | null; refresh: () => Promise<void> } {
  const [content, setContent] = useState<StartContent | null>(null);
  const refresh = useCallback(async () => {
    const answer = await ask();
    if (answer) setContent(answer);
  }, []);
  useEffect(() => void ask().then(setContent), []);
  return { content, refresh };
}
