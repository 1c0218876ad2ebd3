import type { ReactNode } from 'react';
import type { Point } from '../../shared/picture/geometry.ts';
import { trashAttribute } from './dragging.ts';
import styles from './MapCanvas.module.css';
import type { MapView } from './map-view.ts';
import type { Guide } from './snap.ts';

interface GestureLayerProps {
  readonly view: MapView | null;
  /** The line of the lasso in pixels, or null. */
  readonly lasso: readonly Point[] | null;
  /** What nodes on their way are in line with; null while none is. */
  readonly guides: readonly Guide[] | null;
  /** What the trash says. */
  readonly trash: ReactNode;
}

/** How far the line of a guide goes beyond the places it joins, in pixels. */
const beyond = 24;

/** What is only there while a gesture is made: the line of the lasso, guides to neighbours, the trash. */
export function GestureLayer({ view, lasso, guides, trash }: GestureLayerProps) {
  return (
    <div aria-hidden>
      {lasso && (
        <svg className={styles.connect}>
          <polygon className={styles.lasso} points={lasso.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
      )}
      {view && guides && guides.length > 0 && (
        <svg className={styles.connect}>
          {guides.map((guide) => {
            const { from, to } = longer(view.screenOf(guide.from), view.screenOf(guide.to));
            return (
              <line
                key={`${guide.to.x} ${guide.to.y}`}
                className={styles.guide}
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
              />
            );
          })}
        </svg>
      )}
      {guides && (
        <div className={styles.trash} {...{ [trashAttribute]: '' }}>
          {trash}
        </div>
      )}
    </div>
  );
}

function longer(from: Point, to: Point): { readonly from: Point; readonly to: Point } {
  const [x, y] = [Math.sign(to.x - from.x) * beyond, Math.sign(to.y - from.y) * beyond];
  return { from: { x: from.x - x, y: from.y - y }, to: { x: to.x + x, y: to.y + y } };
}
