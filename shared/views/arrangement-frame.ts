import { actorSide, arrangedGroups, facingTable, restOfActors } from '../arrangement/arranged-groups.ts';
import type { Network } from '../model/network.ts';
import type { ArrangementPart, SheetArrangement, SheetLayers, View } from '../model/records/view.ts';
import type { Sheet } from '../notation/sheet.ts';
import type { FrameArea, FrameLabel, SheetFrame } from './sheet-frame.ts';

/** From the corner of a box to its heading. */
const inset = { x: 12, y: 17 };

/** What an arrangement draws below the actors: columns, boxes and sides with headings, or rings with their values. */
export function arrangementFrame(
  { by, measure, parts, headingScale: scale }: SheetArrangement,
  sheet: Pick<Sheet, 'nodes' | 'ties'>,
  network: Network,
): SheetFrame {
  if (by === 'rings') return ringFrame(parts, measure ?? '', scale);
  const counts = countsOf(sheet, network, by);
  return {
    areas: parts.map(({ x, y, width, height }): FrameArea => ({ shape: 'box', x, y, width, height, tone: 'soft' })),
    lines: [],
    labels: parts.map(
      ({ id, x, y, width, height }): FrameLabel => ({
        form: 'heading',
        align: 'start',
        width: width - 2 * inset.x,
        x: x - width / 2 + inset.x,
        y: y - height / 2 + inset.y * scale,
        scale,
        words: { about: 'group', by, id, count: counts.get(id) ?? 0 },
      }),
    ),
  };
}

/** The frame of the arrangement of a view, where the areas that are to be seen are its own. */
export function shownFrame(
  { projection, arrangement }: Pick<View, 'projection' | 'arrangement'>,
  hulls: SheetLayers['hulls'],
  sheet: Pick<Sheet, 'nodes' | 'ties'>,
  network: Network,
): SheetFrame | null {
  if (projection !== 'net' || hulls !== 'arrangement' || !arrangement) return null;
  return arrangementFrame(arrangement, sheet, network);
}

/** How many actors stand in each part, on sides how many bodies or measures too; there those who take part in nothing have a part of their own. */
function countsOf(
  { nodes, ties }: Pick<Sheet, 'nodes' | 'ties'>,
  network: Network,
  by: SheetArrangement['by'],
): ReadonlyMap<string | null, number> {
  const groups = arrangedGroups({ nodes }, network, by);
  const isFacing = facingTable(by) !== null;
  const tied = new Set(isFacing ? ties.flatMap(({ sourceKey, targetKey }) => [sourceKey, targetKey]) : []);
  const counts = new Map<string | null, number>();
  for (const { key, table, sign } of nodes) {
    if (by === 'fieldColumns' && sign.focus) continue;
    if (!isFacing && table !== 'actors') continue;
    const own = groups.get(key) ?? null;
    const group = isFacing && own === actorSide && !tied.has(key) ? restOfActors : own;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

function ringFrame(parts: readonly ArrangementPart[], measure: string, scale: number): SheetFrame {
  const tones = ['plain', 'soft'] as const;
  return {
    areas: parts.map(({ x, y, width, height }, index): FrameArea => {
      const tone = index === parts.length - 1 ? 'strong' : (tones[(parts.length - index) % 2] ?? 'plain');
      return { shape: 'ellipse', x, y, width, height, tone };
    }),
    lines: [],
    labels: parts.map(
      ({ x, y, height, values }): FrameLabel => ({
        form: 'pill',
        align: 'middle',
        scale,
        x,
        y: y - height / 2,
        words: { about: 'ring', measure, values },
      }),
    ),
  };
}
