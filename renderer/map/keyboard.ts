import { type KeyboardEvent, useRef, useState } from 'react';
import type { Point } from '../../shared/picture/geometry.ts';
import type { MapCanvasProps } from './MapCanvas.tsx';
import type { MapView } from './map-view.ts';
import { type Direction, nextInDirection } from './traverse.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const vectors: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Steps of the shift key and of shift with ctrl, in map units. */
const step = 8;
const smallStep = 1;
/** Steps within this time belong to one move. */
const burstMilliseconds = 2000;

/**
 * The keys of the canvas (UX.md §6): arrows lead along ties, with ctrl to any node, with shift they move the node;
 * Enter selects, then opens; space adds to the selection; Home leads to the focus actor; Escape clears the selection.
 */
export function useCanvasKeys(view: MapView | null, props: MapCanvasProps) {
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const [visible, setVisible] = useState(false);
  const [spoken, setSpoken] = useState('');
  const [seen, setSeen] = useState(props.selected);
  const burst = useRef({ key: '', at: 0, name: '' });
  const { sheet, selected, homeKey } = props;
  const current = sheet.nodes.some((node) => node.key === focusedKey) ? focusedKey : null;

  // A selection made elsewhere takes the focus of the canvas along.
  if (seen !== selected) {
    setSeen(selected);
    const only = selected.size === 1 ? [...selected][0] : undefined;
    if (only && props.positions.has(only)) setFocusedKey(only);
  }

  function focusOn(key: string | null) {
    const node = sheet.nodes.find((one) => one.key === key);
    if (!node) return;
    setFocusedKey(node.key);
    setSpoken(props.announce(node));
    view?.reveal([node.key]);
  }

  function go(direction: Direction, anywhere: boolean) {
    const from = current && view?.positionOf(current);
    if (!from) return focusOn(homeKey ?? sheet.nodes[0]?.key ?? null);
    const keys = anywhere ? sheet.nodes.map((node) => node.key) : linked(props, current);
    const candidates = keys.flatMap((key): (readonly [string, Point])[] => {
      const place = key === current ? null : view?.positionOf(key);
      return place ? [[key, place]] : [];
    });
    focusOn(nextInDirection(from, direction, candidates));
  }

  function move(direction: Direction, length: number) {
    const from = current && view?.positionOf(current);
    if (!from) return;
    const now = Date.now();
    const goesOn = burst.current.key === current && now - burst.current.at < burstMilliseconds;
    burst.current = { key: current, at: now, name: goesOn ? burst.current.name : `keys:${now}:${current}` };
    const { x, y } = vectors[direction];
    const place = { key: current, x: from.x + x * length, y: from.y + y * length };
    view?.place(place.key, place);
    props.onMove([place], burst.current.name);
  }

  function choose(additive: boolean) {
    if (!current) return;
    if (additive)
      props.onSelect(selected.has(current) ? [...selected].filter((key) => key !== current) : [...selected, current]);
    else if (selected.has(current) && selected.size === 1) props.onOpen(current);
    else props.onSelect([current]);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey) return;
    setVisible(true);
    const direction = directions[event.key];
    const mod = event.ctrlKey || event.metaKey;
    if (direction && event.shiftKey) move(direction, mod ? smallStep : step);
    else if (direction) go(direction, mod);
    else if (event.key === 'Home') focusOn(homeKey);
    else if (event.key === 'Enter') choose(mod);
    else if (event.key === ' ') choose(true);
    else if (event.key === 'Escape' && selected.size > 0) props.onSelect([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    focusedKey: current,
    visible,
    spoken,
    onKeyDown,
    onFocus() {
      const key =
        current ?? [...selected].find((one) => view?.positionOf(one)) ?? homeKey ?? sheet.nodes[0]?.key ?? null;
      const node = sheet.nodes.find((one) => one.key === key);
      if (node) {
        setFocusedKey(node.key);
        setSpoken(props.announce(node));
      }
    },
    onPointerDown: () => setVisible(false),
  };
}

function linked({ sheet }: MapCanvasProps, key: string | null): string[] {
  return sheet.ties.flatMap(({ sourceKey, targetKey }) => {
    if (sourceKey === key) return [targetKey];
    return targetKey === key ? [sourceKey] : [];
  });
}
