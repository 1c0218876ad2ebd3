import { useCallback, useEffect, useRef, useState } from 'react';
import type { View } from '../../../shared/model/records/view.ts';
import type { Network } from '../../../shared/model/network.ts';
import { fieldGroups } from '../../../shared/notation/field-groups.ts';
import type { Sheet } from '../../../shared/notation/sheet.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import { landscapeOf } from '../../../shared/views/landscape.ts';
import { arrange } from '../../map/layout.ts';
import { textWidth } from '../../map/text-width.ts';
import { placeBeside } from '../../../shared/picture/place-beside.ts';
import { useDocumentGeneration } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { run } from '../../state/run.ts';

export type ArrangeBy = 'fields' | 'ties';

const seed = 1;
const sheetAspect = 1.3;
/** Ties of the focus actor and wishes pull less. */
const looseLength = 2.4;

/** A whole arrangement of a sheet. */
function arrangement(sheet: Sheet, network: Network, by: ArrangeBy): Promise<ReadonlyMap<string, Point>> {
  const fields = by === 'fields' ? fieldGroups(network) : new Map<string, string>();
  const nodes = sheet.nodes.map((node) => ({
    key: node.key,
    diameter: node.diameter,
    labelWidth: textWidth(node.label, node.form.ring ? 600 : 400),
    group: node.table === 'actors' ? (fields.get(node.id) ?? null) : null,
    central: node.sign.focus,
  }));
  const ties = sheet.ties.map((tie) => ({
    source: tie.sourceKey,
    target: tie.targetKey,
    length: tie.sign.muted || tie.form.colour !== 'tie' ? looseLength : 1,
  }));
  return arrange(nodes, ties, { seed, aspect: sheetAspect });
}

/** Fields of action are the better order as soon as most actors have one. */
function usualOrder(sheet: Sheet, network: Network): ArrangeBy {
  const fields = fieldGroups(network);
  const actors = sheet.nodes.filter((node) => node.table === 'actors');
  return actors.filter((node) => fields.has(node.id)).length >= actors.length / 2 ? 'fields' : 'ties';
}

/** Where the places of a sheet are kept. */
export function sheetOfView({ id, projection }: View) {
  return { viewId: id, projection: projection === 'landscape' ? projection : ('net' as const) };
}

function store(view: View, places: ReadonlyMap<string, Point>, initial: boolean) {
  const list = [...places].map(([key, { x, y }]) => ({ nodeId: key.slice(key.indexOf(':') + 1), x, y }));
  return run(() => host().views.arrange({ ...sheetOfView(view), places: list, initial }));
}

/**
 * Gives every node of the sheet a place: a whole arrangement where most have none, else beside what they are tied to.
 * These places are stored, but are no step of the user's. `arrangeAnew` is one.
 */
export function useArrangement(sheet: Sheet, network: Network, view: View, stored: ReadonlyMap<string, Point>) {
  const generation = useDocumentGeneration();
  const [own, setOwn] = useState<{ generation: number; places: ReadonlyMap<string, Point> } | null>(null);
  const [busy, setBusy] = useState(false);
  const asked = useRef(new Set<string>());
  const added = own?.generation === generation ? own.places : null;

  const isFree = view.projection === 'net';
  useEffect(() => {
    if (!isFree) return;
    const missing = sheet.nodes.filter((node) => !stored.has(node.key) && !added?.has(node.key));
    if (missing.length === 0) return;
    let current = true;
    const work = async () => {
      const most = missing.length > sheet.nodes.length / 2;
      const all = most ? await arrangement(sheet, network, usualOrder(sheet, network)) : placeBeside(sheet, stored);
      if (!current) return;
      const places = new Map(
        missing.flatMap((node) => {
          const place = all.get(node.key);
          return place ? [[node.key, place] as const] : [];
        }),
      );
      setOwn({ generation, places: new Map([...(added ?? []), ...places]) });
      const unasked = new Map([...places].filter(([key]) => !asked.current.has(`${generation} ${key}`)));
      for (const key of unasked.keys()) asked.current.add(`${generation} ${key}`);
      if (unasked.size > 0) await store(view, unasked, true);
    };
    const timer = setTimeout(() => void work(), 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [sheet, network, view, stored, added, generation, isFree]);

  const arrangeAnew = useCallback(
    async (by: ArrangeBy) => {
      setBusy(true);
      const places = isFree ? await arrangement(sheet, network, by) : landscapeOf(sheet.nodes, new Map()).places;
      const result = await store(view, places, false);
      setBusy(false);
      return result;
    },
    [sheet, network, view, isFree],
  );
  return { added, busy, arrangeAnew };
}
