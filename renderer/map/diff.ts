import type { ElementSpec } from './elements.ts';
import type { Point } from '../../shared/picture/geometry.ts';

/** What has to happen to the canvas so that it shows other elements. */
export interface ElementChanges {
  readonly removed: readonly string[];
  readonly added: readonly ElementSpec[];
  readonly changed: readonly ElementChange[];
}

/** The changed aspects of one element; null is unchanged. */
export interface ElementChange {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly position: Point | null;
  readonly classes: readonly string[] | null;
}

type Elements = ReadonlyMap<string, ElementSpec>;

/** The differences between two sets of elements; nodes are added before the ties that need them. */
export function elementChanges(before: Elements, after: Elements): ElementChanges {
  const removed: string[] = [];
  const added: ElementSpec[] = [];
  const changed: ElementChange[] = [];
  for (const [id, old] of before) {
    const now = after.get(id);
    if (!now || !sameEnds(old, now)) removed.push(id);
  }
  for (const [id, now] of after) {
    const old = before.get(id);
    if (!old || !sameEnds(old, now)) added.push(now);
    else {
      const change = changeOf(id, old, now);
      if (change) changed.push(change);
    }
  }
  added.sort((one, other) => Number(one.group === 'edges') - Number(other.group === 'edges'));
  return { removed, added, changed };
}

/** An edge with other ends is another edge: the canvas cannot turn it round. */
function sameEnds(old: ElementSpec, now: ElementSpec): boolean {
  if (old.group === 'nodes' || now.group === 'nodes') return old.group === now.group;
  return old.data.source === now.data.source && old.data.target === now.data.target;
}

function changeOf(id: string, old: ElementSpec, now: ElementSpec): ElementChange | null {
  const data = changedData(old.data, now.data);
  const moved = now.position && (old.position?.x !== now.position.x || old.position?.y !== now.position.y);
  const position = moved ? now.position : null;
  const classes = sameList(old.classes, now.classes) ? null : now.classes;
  return data || position || classes ? { id, data, position, classes } : null;
}

function changedData(old: object, now: object): Record<string, unknown> | null {
  const before = old as Record<string, unknown>;
  const entries = Object.entries(now).filter(([key, value]) => !sameValue(before[key], value));
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return sameList(one, other);
  return one === other;
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
