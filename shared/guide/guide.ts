import type { Network } from '../model/network.ts';

/** The steps of the guided start („roter Faden“) in their order (DOMAIN.md §1.2, J1–J8). */
export const guideSteps = ['frame', 'areas', 'actors', 'relations', 'agreements', 'gaps'] as const;
export type GuideStep = (typeof guideSteps)[number];

/** How far a step is: so many of what makes it complete. Going on before is allowed. */
export interface GuideProgress {
  readonly step: GuideStep;
  readonly count: number;
  readonly goal: number;
  readonly isDone: boolean;
}

/** So many actors make a first map. */
const firstActors = 10;

/** How far each step of the guided start is, read from the records alone. The last is done when all others are. */
export function guideProgress(network: Network): readonly GuideProgress[] {
  const { areas, actors, agreements } = network.records;
  const frame = [network.settings?.municipality, network.settings?.focusActorId];
  const connected = actors.filter(({ id }) => network.relationsOf(id).length > 0);
  const steps = [
    progress('frame', frame.filter((value) => value !== null && value !== undefined).length, frame.length),
    progress('areas', areas.filter(({ insideQuarter }) => insideQuarter).length, 1),
    progress('actors', actors.length, firstActors),
    progress('relations', connected.length, Math.max(2, Math.min(actors.length, firstActors))),
    progress('agreements', agreements.length, 1),
  ];
  const done = steps.filter(({ isDone }) => isDone).length;
  return [...steps, { step: 'gaps', count: done, goal: steps.length, isDone: done === steps.length }];
}

function progress(step: GuideStep, count: number, goal: number): GuideProgress {
  return { step, count, goal, isDone: count >= goal };
}

/** The first step that is neither done nor skipped, or null where there is none. */
export function openGuideStep(network: Network, skipped: readonly GuideStep[] = []): GuideStep | null {
  return guideProgress(network).find(({ step, isDone }) => !isDone && !skipped.includes(step))?.step ?? null;
}
