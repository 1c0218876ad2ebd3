import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Point } from '../../shared/picture/geometry.ts';
import type { MapCanvasProps } from './MapCanvas.tsx';
import type { MapView } from './map-view.ts';
import { otherEnd, tiesInOrder } from './tie-order.ts';
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
 * Enter selects, then opens; space adds to the selection and moves the sheet while it is held; Home leads to the focus
 * actor; N steps through the ties, Enter then goes to the other end; E opens; Escape clears the selection.
 */
export function useCanvasKeys(view: MapView | null, props: MapCanvasProps) {
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const [tieKey, setTieKey] = useState<string | null>(null);
  const hold = useRef<{ panned: boolean } | null>(null);
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
    if (only && props.positions.has(only) && only !== focusedKey) {
      setFocusedKey(only);
      setTieKey(null);
    }
  }

  const ties = useMemo(() => (current === null ? [] : tiesInOrder(sheet, current)), [sheet, current]);
  const tie = ties.find((one) => one.key === tieKey) ?? null;

  function focusOn(key: string | null) {
    setTieKey(null);
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

  function stepTie(step: 1 | -1) {
    if (ties.length === 0 || current === null) return;
    const at = tie ? ties.indexOf(tie) : step === 1 ? -1 : 0;
    const next = ties[(at + step + ties.length) % ties.length];
    if (!next) return;
    setTieKey(next.key);
    setSpoken(props.announceTie(next, current, ties.indexOf(next) + 1, ties.length));
    view?.reveal([next.key]);
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

  function open() {
    const key = tie?.key ?? current;
    if (key !== null) props.onOpen(key);
  }

  /** The space bar moves the sheet while it is held; pressed and let go it adds to the selection. */
  function holdSpace() {
    if (hold.current) return;
    hold.current = { panned: false };
    view?.setTool('hand');
    view?.canvas.one('dragpan', () => {
      if (hold.current) hold.current.panned = true;
    });
  }

  function releaseSpace() {
    if (!hold.current) return;
    const { panned } = hold.current;
    hold.current = null;
    view?.setTool(props.tool);
    if (!panned) choose(true);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey) return;
    setVisible(true);
    const direction = directions[event.key];
    const mod = event.ctrlKey || event.metaKey;
    if (direction && event.shiftKey) move(direction, mod ? smallStep : step);
    else if (direction) go(direction, mod);
    else if (event.key === 'Home') focusOn(homeKey);
    else if (event.key === 'Enter' && tie && current) focusOn(otherEnd(tie, current));
    else if (event.key === 'Enter') choose(mod);
    else if (event.key === ' ') holdSpace();
    else if (event.key.toLowerCase() === 'n' && !mod) stepTie(event.shiftKey ? -1 : 1);
    else if (event.key.toLowerCase() === 'e' && !mod && !event.shiftKey) open();
    else if (event.key === 'Escape' && tie) focusOn(current);
    else if (event.key === 'Escape' && selected.size > 0 && props.tool === 'select') props.onSelect([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    focusedKey: tie?.key ?? current,
    /** The tie the keyboard has got to. */
    focusedTie: tie,
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
    onKeyUp: (event: KeyboardEvent) => event.key === ' ' && releaseSpace(),
    onBlur: () => {
      hold.current = null;
      view?.setTool(props.tool);
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
