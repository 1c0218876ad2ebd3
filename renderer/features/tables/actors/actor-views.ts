import type { Values } from '../../../../shared/model/links.ts';
import type { ActorFacts } from './actor-facts.ts';

/** The ready-made views of actors beside „all“, in their order. */
export const actorViews = {
  key: (actor) => actor['stakeholderTier'] === 'key',
  unconnected: (_, facts) => (facts.degree ?? facts.ties) === 0,
  incomplete: (_, facts) => facts.incomplete,
  possibleDoubles: (_, facts) => facts.possibleDouble,
} as const satisfies Record<string, (actor: Values, facts: ActorFacts) => boolean>;

export type ActorView = keyof typeof actorViews;
