import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Arranged } from '../../../shared/arrangement/arranged.ts';
import { arrangedGroups } from '../../../shared/arrangement/arranged-groups.ts';
import { taskOf } from '../../../shared/arrangement/sheet-task.ts';
import type { ArrangementTask } from '../../../shared/arrangement/task.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { View } from '../../../shared/model/records/view.ts';
import type { Sheet } from '../../../shared/notation/sheet.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import { simplePositions } from '../../../shared/picture/positions.ts';
import { placeBeside } from '../../../shared/picture/place-beside.ts';
import { textWidth } from '../../map/text-width.ts';
import { useDocumentGeneration } from '../../state/document.ts';
import { sheetOfView, storePlaces } from './stored-places.ts';

type Places = ReadonlyMap<string, Point>;

interface SheetParts {
  readonly sheet: Sheet;
  readonly network: Network;
  readonly view: View;
  readonly stored: Places;
}

const noPlaces: Places = new Map();

/** Whether so few of a sheet have a place that it is arranged as a whole. */
function isUnarranged({ nodes }: Sheet, stored: Places): boolean {
  return nodes.filter(({ key }) => !stored.has(key)).length > nodes.length / 2;
}

/** Fields of action are the better order as soon as most actors have one. */
function usualOrder(sheet: Sheet, groups: ReadonlyMap<string, string>): 'fields' | 'ties' {
  const actors = sheet.nodes.filter(({ table }) => table === 'actors');
  return actors.filter(({ key }) => groups.has(key)).length >= actors.length / 2 ? 'fields' : 'ties';
}

/**
 * Places for the nodes of a sheet that have none: where most have none simple ones at once, and a whole arrangement as
 * soon as that is made; else beside what they are tied to. They are stored, but are no step of the user's. Whoever ends
 * the arrangement keeps the simple ones. `takeUp` gives places to nodes for which none is kept.
 */
export function useFirstPlaces(
  parts: SheetParts,
  arrange: (task: ArrangementTask) => Promise<Arranged | null>,
): { readonly places: Places | null; readonly takeUp: (places: Places) => void } {
  const { sheet, network, view, stored } = parts;
  const of = `${useDocumentGeneration()} ${sheetOfView(view).viewId}`;
  const [own, setOwn] = useState<{ readonly of: string; readonly places: Places } | null>(null);
  const asked = useRef(new Set<string>());
  const arranging = useRef<string | null>(null);
  const isFree = view.projection === 'net';
  const added = own?.of === of ? own.places : noPlaces;
  const simple = useMemo(() => {
    if (!isFree || !isUnarranged(sheet, stored)) return noPlaces;
    const groups = arrangedGroups(sheet, network, 'fields');
    return simplePositions(sheet, (key) => groups.get(key) ?? null);
  }, [sheet, network, stored, isFree]);

  const takeUp = (places: Places) =>
    setOwn((before) => ({ of, places: new Map([...(before?.of === of ? before.places : noPlaces), ...places]) }));
  const keep = useEffectEvent(async (sheetOf: string, places: Places) => {
    if (sheetOf !== of) return;
    const missing = new Map([...places].filter(([key]) => !stored.has(key) && !asked.current.has(`${of} ${key}`)));
    for (const key of missing.keys()) asked.current.add(`${of} ${key}`);
    takeUp(places);
    if (missing.size > 0) await storePlaces(view, missing, true);
  });
  const arrangeAll = useEffectEvent(async () => {
    arranging.current = of;
    const groups = arrangedGroups(sheet, network, 'fields');
    const wish = { by: usualOrder(sheet, groups), seed: 1, values: new Map() };
    const task = taskOf(sheet, network, wish, { places: stored, pinned: new Set(), only: null }, textWidth);
    const arranged = await arrange(task);
    if (arranging.current !== of) return;
    arranging.current = null;
    await keep(of, arranged?.places ?? simple);
  });
  // Whoever leaves the page has not chosen the simple places.
  useEffect(() => () => void (arranging.current = null), []);
  useEffect(() => {
    if (!isFree || arranging.current === of) return;
    const missing = sheet.nodes.some(({ key }) => !stored.has(key) && !added.has(key));
    if (!missing) return;
    const timer = setTimeout(() => {
      if (isUnarranged(sheet, stored)) void arrangeAll();
      else void keep(of, placeBeside(sheet, new Map([...added, ...stored])));
    }, 0);
    return () => clearTimeout(timer);
  }, [sheet, stored, added, of, isFree]);

  const places = useMemo(
    () => (simple.size + added.size === 0 ? null : new Map([...simple, ...added])),
    [simple, added],
  );
  return { places, takeUp };
}
