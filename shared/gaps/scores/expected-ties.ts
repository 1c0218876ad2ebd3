import { focusSide } from '../../model/expectations.ts';
import type { Actor } from '../../model/records/actor.ts';
import type { ExpectedTie } from '../../model/records/expectation.ts';
import type { RuleContext } from '../context.ts';

/** An expected tie with the actors on its sides; empty where nobody of that kind is known. */
export interface TieSides {
  readonly tie: ExpectedTie;
  readonly x: readonly Actor[];
  readonly y: readonly Actor[];
  /** One side is the focus actor. */
  readonly ofFocus: boolean;
}

/** The expected ties that can be looked for; those of the focus actor only where there is one (DOMAIN.md §4.4). */
export function tieSides(context: RuleContext): readonly TieSides[] {
  const side = (pattern: string) => {
    if (pattern !== focusSide) return context.actorsLike(pattern);
    return context.focus ? [context.focus] : [];
  };
  return context.expectations.ties.map((tie) => ({
    tie,
    x: side(tie.x),
    y: side(tie.y),
    ofFocus: tie.x === focusSide || tie.y === focusSide,
  }));
}
