import { create } from 'zustand';
import type { RelationKind } from '../../../../shared/model/enumerations.ts';
import type { Point } from '../../../../shared/picture/geometry.ts';
import type { Tool } from '../../../map/tools.ts';
import { watchDocument } from '../../../state/document.ts';

/** Something that is being drawn and is not made yet. */
export type Sketch =
  /** An actor at a place; `fromId` is the actor a tie leads from. `serial` tells one field from the next. */
  | { readonly type: 'actor'; readonly at: Point; readonly fromId: string | null; readonly serial: number }
  /** A tie of which the other end is named by typing. */
  | { readonly type: 'target'; readonly sourceId: string }
  | { readonly type: 'tie'; readonly sourceId: string; readonly targetId: string }
  /** A note at a place; `id` is that of the note that is written anew. */
  | { readonly type: 'note'; readonly at: Point; readonly id: string | null }
  /** An area around actors of which the name is asked for. */
  | { readonly type: 'area'; readonly actorIds: readonly string[]; readonly at: Point };

interface Drawing {
  readonly tool: Tool;
  readonly sketch: Sketch | null;
  /** The tie is made even where the two have one already. */
  readonly anew: boolean;
  /** The kind of the tie that was drawn last. */
  readonly lastKind: RelationKind;
}

const initial: Drawing = { tool: 'select', sketch: null, anew: false, lastKind: 'cooperation' };
const useStore = create<Drawing>(() => initial);

export function useDrawing(): Drawing {
  return useStore();
}

/** The same outside of components. */
export function currentDrawing(): Drawing {
  return useStore.getState();
}

export function setTool(tool: Tool): void {
  useStore.setState({ tool });
}

/** Begins to draw something, in place of what was being drawn; null ends that. */
export function sketch(next: Sketch | null, anew = false): void {
  useStore.setState({ sketch: next, anew });
}

let serial = 0;

/** Asks for the name of an actor at a place. */
export function sketchActor(at: Point, fromId: string | null = null): void {
  serial += 1;
  sketch({ type: 'actor', at, fromId, serial });
}

export function rememberKind(lastKind: RelationKind): void {
  useStore.setState({ lastKind });
}

watchDocument((now, before) => {
  const { sketch: open } = currentDrawing();
  const ends = open?.type === 'tie' ? [open.sourceId, open.targetId] : open?.type === 'target' ? [open.sourceId] : [];
  const isLost = ends.some((id) => now.network.find('actors', id) === null);
  if (now.generation !== before.generation || isLost) sketch(null);
});
