import { type KeyboardEvent, useState } from 'react';
import type { SheetBackground } from '../../../../shared/model/records/view.ts';
import type { Point } from '../../../../shared/picture/geometry.ts';
import type { MapView } from '../../../map/map-view.ts';
import { useTranslate } from '../../../state/preferences.ts';
import { scaled } from './annotation-edits.ts';
import styles from './annotations.module.css';
import { arrowWay } from './arrow-way.ts';
import { useDragging } from './use-dragging.ts';
import { useWithSheet } from './use-with-sheet.ts';

interface BackgroundGripsProps {
  readonly view: MapView;
  readonly background: SheetBackground;
  /** What the background becomes; steps of keys belong together. */
  readonly onChange: (background: SheetBackground, byKeys: boolean) => void;
}

type Grip = 'move' | 'resize';

function changed(background: SheetBackground, by: Grip, { x, y }: Point): SheetBackground {
  if (by === 'resize') return scaled(background, (background.width + x) / background.width);
  return { ...background, x: Math.round(background.x + x), y: Math.round(background.y + y) };
}

/** The frame of the background with two grips: one moves it, the other at the lower right changes its size. */
export function BackgroundGrips({ view, background, onChange }: BackgroundGripsProps) {
  const t = useTranslate();
  const layer = useWithSheet<HTMLDivElement>(view);
  const [drag, setDrag] = useState<{ readonly by: Grip; readonly way: Point } | null>(null);
  const shown = drag ? changed(background, drag.by, drag.way) : background;
  const grip = (by: Grip) => ({
    onDrag: (way: Point | null) => setDrag(way && { by, way }),
    onDrop: (way: Point) => onChange(changed(background, by, way), false),
  });
  const move = useDragging(view, grip('move'));
  const resize = useDragging(view, grip('resize'));
  const onKeyDown = (by: Grip) => (event: KeyboardEvent) => {
    const step = arrowWay(event);
    if (!step || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(changed(background, by, by === 'move' ? step : { x: step.x + step.y, y: 0 }), true);
  };
  const { x, y, width, height } = shown;
  return (
    <div ref={layer} className={styles.layer}>
      <div className={styles.frame} style={{ left: x, top: y, width, height }} aria-hidden />
      <button
        type="button"
        className={styles.grip}
        data-grip="move"
        style={{ left: x, top: y }}
        aria-label={t('drawing:background.move')}
        onKeyDown={onKeyDown('move')}
        {...move}
      />
      <button
        type="button"
        className={styles.grip}
        data-grip="resize"
        style={{ left: x + width, top: y + height }}
        aria-label={t('drawing:background.resize')}
        onKeyDown={onKeyDown('resize')}
        {...resize}
      />
    </div>
  );
}
