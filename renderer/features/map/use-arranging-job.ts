import { useCallback, useEffect, useRef, useState } from 'react';
import type { Arranged } from '../../../shared/arrangement/arranged.ts';
import type { ArrangementTask } from '../../../shared/arrangement/task.ts';
import { arrangeAside } from '../../map/arranging.ts';
import { run } from '../../state/run.ts';

/** An arrangement that is being made: which part is done, from 0 to 1; null before that is known. */
export interface ArrangingJob {
  readonly share: number | null;
  readonly cancel: () => void;
}

/** Makes arrangements one at a time: a new one ends the one before, and so does leaving the page. */
export function useArrangingJob() {
  const [job, setJob] = useState<ArrangingJob | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  /** Resolves with null where it was ended or has failed; a failure is told. */
  const arrange = useCallback(async (task: ArrangementTask): Promise<Arranged | null> => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const cancel = () => controller.abort();
    setJob({ share: null, cancel });
    const arranged = await run(() =>
      arrangeAside(task, controller.signal, (share) => {
        if (current.current === controller) setJob({ share, cancel });
      }),
    );
    if (current.current === controller) {
      current.current = null;
      setJob(null);
    }
    return arranged;
  }, []);
  return { job, arrange };
}
