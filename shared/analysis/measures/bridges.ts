import { bridgesOf } from '../bridges.ts';
import type { Work } from '../work.ts';
import { triangles } from './clustering.ts';
import { NotDefined, type RelationMeasure } from './measure.ts';
import { spanSearch } from '../span.ts';
import { tiesOf } from './relation-figures.ts';

const bridgeFlags = (work: Work) => bridgesOf(work.graph, work.once(tiesOf));

/** Whether the two actors do not reach each other any more without the tie. Tarjan 1974. */
export const bridge: RelationMeasure = {
  id: 'bridge',
  scope: 'relation',
  values: 'flag',
  options: [],
  compute: (work) => Array.from(work.once(bridgeFlags), (flag) => flag === 1),
};

/** Whether the two actors have no partner in common. Granovetter 1973. */
export const localBridge: RelationMeasure = {
  id: 'localBridge',
  scope: 'relation',
  values: 'flag',
  options: [],
  compute: (work) => Array.from(work.once(triangles).byTie, (shared) => shared === 0),
};

/** Distance of the two actors without the tie, from 2 on. Not defined for bridges. Granovetter 1973. */
export const span: RelationMeasure = {
  id: 'span',
  scope: 'relation',
  values: 'number',
  options: [],
  compute(work) {
    const { sources, targets } = work.once(tiesOf);
    const { byTie } = work.once(triangles);
    const isBridge = work.once(bridgeFlags);
    const spanOf = spanSearch(work.graph);
    return Array.from(byTie, (shared, tie) => {
      if (isBridge[tie] === 1) return new NotDefined('bridge');
      return shared > 0 ? 2 : spanOf(sources[tie] as number, targets[tie] as number);
    });
  },
};
