import { nodeForm } from '../../../shared/notation/node-form.ts';
import { shapePath } from '../../../shared/notation/shape-path.ts';
import type { WelfareSector } from '../../../shared/model/enumerations.ts';
import sketches from './example-sketches.json' with { type: 'json' };
import styles from './ExampleSketch.module.css';

interface Sketch {
  /** The actor whose ties are drawn muted, as on the map. */
  readonly focus: number | null;
  /** x, y and sector of each actor. */
  readonly nodes: readonly (readonly [number, number, WelfareSector])[];
  readonly ties: readonly (readonly [number, number])[];
}

const known = sketches as unknown as Readonly<Record<string, Sketch | undefined>>;

/** A small drawing of an example in the notation of the map; nothing for examples without one. */
export function ExampleSketch({ name }: { readonly name: string }) {
  const sketch = known[name];
  if (!sketch) return null;
  const size = sketch.nodes.length > 30 ? 6.5 : 10;
  const at = (index: number) => sketch.nodes[index] ?? [0, 0];
  return (
    <svg viewBox="0 0 190 170" className={styles.sketch} aria-hidden="true">
      {sketch.ties.map(([from, to]) => (
        <line
          key={`${from} ${to}`}
          x1={at(from)[0]}
          y1={at(from)[1]}
          x2={at(to)[0]}
          y2={at(to)[1]}
          data-muted={from === sketch.focus || to === sketch.focus || undefined}
        />
      ))}
      {sketch.nodes.map(([x, y, sector], index) => {
        const form = nodeForm({ type: 'actor', sector, tier: null, veto: false, focus: false, ghost: false });
        return (
          <path
            // The drawing never changes: the place in the list names the actor.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            d={shapePath(form.shape, size * form.sizeFactor)}
            transform={`translate(${x} ${y})`}
            data-sector={sector}
          />
        );
      })}
    </svg>
  );
}
