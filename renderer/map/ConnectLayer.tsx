import { useEffect, useReducer, useState } from 'react';
import { type Connecting, handleAttribute, listenToConnecting } from './connecting.ts';
import type { Point } from '../../shared/picture/geometry.ts';
import type { MapCanvasProps } from './MapCanvas.tsx';
import type { MapView } from './map-view.ts';
import styles from './MapCanvas.module.css';

interface ConnectLayerProps {
  readonly view: MapView | null;
  readonly latest: { readonly current: MapCanvasProps };
  /** The node the pointer rests on. */
  readonly hovered: string | null;
  readonly properties: Pick<MapCanvasProps, 'sheet' | 'positions' | 'tool' | 'sketchTie' | 'texts'>;
}

/** The pointer rests this long on a node before its handle appears, and may leave it for as long. */
const restMilliseconds = 300;

/** The handle at a node, the tie on its way with the name of what it snaps to, and the tie that is being described. */
export function ConnectLayer({ view, latest, hovered, properties }: ConnectLayerProps) {
  const { sheet, positions, tool, sketchTie, texts } = properties;
  const [connecting, setConnecting] = useState<Connecting | null>(null);
  const [onHandle, setOnHandle] = useState(false);
  const offered = tool === 'select' && !connecting && !sketchTie ? hovered : null;
  const handleKey = useRested(offered?.startsWith('actors:') && positions.has(offered) ? offered : null, onHandle);
  useRedraw(view, handleKey !== null || sketchTie !== null);

  useEffect(() => {
    if (!view?.surface) return undefined;
    return listenToConnecting(view, view.surface, {
      tool: () => latest.current.tool,
      allows: (key) => key.startsWith('actors:') && latest.current.positions.has(key),
      onProgress: setConnecting,
      onConnect: (...drawn) => latest.current.onConnect(...drawn),
    });
  }, [view, latest]);

  const name = (key: string | null) => sheet.nodes.find((node) => node.key === key)?.name ?? '';
  const line = connecting
    ? lineBetween(view, connecting.sourceKey, connecting.targetKey ?? connecting.to)
    : sketchTie && lineBetween(view, sketchTie.sourceKey, sketchTie.targetKey);
  const handle = handleKey && view?.renderedBox(handleKey);
  return (
    <div aria-hidden>
      {line && (
        <svg className={styles.connect}>
          <line x1={line.from.x} y1={line.from.y} x2={line.to.x} y2={line.to.y} />
          <circle className={styles.connectStart} cx={line.from.x} cy={line.from.y} r={5} />
          <circle cx={line.to.x} cy={line.to.y} r={5} />
        </svg>
      )}
      {connecting && (
        <div
          className={styles.connectName}
          data-refused={connecting.refused || undefined}
          style={{ left: connecting.to.x + 16, top: connecting.to.y + 14 }}
        >
          {connecting.refused ? texts.refused : name(connecting.targetKey) || texts.paper}
        </div>
      )}
      {connecting && <div className={styles.connectShield} data-refused={connecting.refused || undefined} />}
      {handle && (
        <div
          className={styles.handle}
          {...{ [handleAttribute]: handleKey }}
          style={{ left: handle.x + handle.size * 0.36, top: handle.y - handle.size * 0.36 }}
          onMouseEnter={() => setOnHandle(true)}
          onMouseLeave={() => setOnHandle(false)}
        />
      )}
    </div>
  );
}

/** The node of which the handle is shown: one the pointer has rested on, until it has been away for a while. */
function useRested(hovered: string | null, stays: boolean): string | null {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => setRested(hovered), hovered === null ? 2 * restMilliseconds : restMilliseconds);
    return () => clearTimeout(timer);
  }, [hovered, stays]);
  return rested;
}

/** Draws again with every movement of the sheet while there is something to follow. */
function useRedraw(view: MapView | null, follows: boolean): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!view || !follows) return undefined;
    view.canvas.on('viewport position', redraw);
    return () => {
      view.canvas.off('viewport position', redraw);
    };
  }, [view, follows]);
}

/** From the outline of a node to a place, or to the outline of another node. */
function lineBetween(view: MapView | null, sourceKey: string, end: string | Point) {
  const source = view?.renderedBox(sourceKey);
  const target = typeof end === 'string' ? view?.renderedBox(end) : { ...end, size: 0 };
  if (!source || !target) return null;
  const length = Math.hypot(target.x - source.x, target.y - source.y) || 1;
  const [dx, dy] = [(target.x - source.x) / length, (target.y - source.y) / length];
  return {
    from: { x: source.x + (dx * source.size) / 2, y: source.y + (dy * source.size) / 2 },
    to: { x: target.x - (dx * target.size) / 2, y: target.y - (dy * target.size) / 2 },
  };
}
