import { Failure } from '../model/failure.ts';
import { actors } from './measures/actors.ts';
import { betweenness } from './measures/betweenness.ts';
import { closeness } from './measures/closeness.ts';
import { components } from './measures/components.ts';
import { degree } from './measures/degree.ts';
import { density } from './measures/density.ts';
import { harmonic } from './measures/harmonic.ts';
import { isolates } from './measures/isolates.ts';
import type { Measure } from './measures/measure.ts';
import { ties } from './measures/ties.ts';

/** Every measure, in the order in which tables, legends and reports show them. */
export const measures: readonly Measure[] = [
  actors,
  ties,
  density,
  components,
  isolates,
  degree,
  betweenness,
  closeness,
  harmonic,
];

/** The measures with these identifiers in the order of the registry; null stands for all. Throws `unknownMeasure`. */
export function measuresNamed(ids: readonly string[] | null): readonly Measure[] {
  if (ids === null) return measures;
  const unknown = ids.find((id) => !measures.some((measure) => measure.id === id));
  if (unknown !== undefined) throw new Failure('unknownMeasure', { id: unknown });
  return measures.filter((measure) => ids.includes(measure.id));
}
