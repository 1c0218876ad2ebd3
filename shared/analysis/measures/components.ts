import { type NetworkMeasure, noParameters } from './measure.ts';

/** Sizes of the connected components, descending, isolates as components of one; an empty list without actors. */
export const components: NetworkMeasure = {
  id: 'components',
  scope: 'network',
  parameters: noParameters,
  compute: (_, shared) => shared.componentSizes,
};
