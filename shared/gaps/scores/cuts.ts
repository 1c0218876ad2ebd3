import { type CutVertex, cutVertices } from '../../analysis/cut-vertices.ts';
import type { RuleContext } from '../context.ts';

/** Articulation points of the graph without the focus actor. */
export function cutsWithoutFocus(context: RuleContext): readonly CutVertex[] {
  return cutVertices(context.graphWithoutFocus);
}
