import { byCodePoint } from '../../model/code-points.ts';
import type { RuleContext } from '../context.ts';
import { lowest } from '../ties.ts';

interface Opener {
  readonly id: string;
  readonly strength: number;
  readonly quality: number;
}

/**
 * Who could introduce two actors to each other: the common partner with the strongest ties to both, of several the one
 * on better terms with them; the focus actor only if there is nobody else. Null where nobody knows both (DOMAIN.md §7.4).
 */
export function doorOpener(context: RuleContext, a: string, b: string): string | null {
  const known = new Map(context.neighboursOf(b).map(({ id, weight }) => [id, weight]));
  const common = context.neighboursOf(a).flatMap(({ id, weight }): Opener[] => {
    const other = known.get(id);
    if (other === undefined) return [];
    const quality = qualityOf(context, a, id) + qualityOf(context, id, b);
    return [{ id, strength: Math.min(weight, other), quality }];
  });
  const others = common.filter(({ id }) => id !== context.focus?.id);
  const [best] = (others.length > 0 ? others : common).sort(
    (one, other) => other.strength - one.strength || other.quality - one.quality || byCodePoint(one.id, other.id),
  );
  return best?.id ?? null;
}

/** The lowest quality among the working relations of two, unknown counting as neutral. */
function qualityOf({ ties }: RuleContext, a: string, b: string): number {
  return lowest(ties.workingBetween(a, b).map(({ quality }) => quality ?? 0)) ?? 0;
}
