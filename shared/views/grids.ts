import type { SheetNode } from '../notation/sheet.ts';
import type { Actor } from '../model/records/actor.ts';
import type { FrameArea, FrameField, FrameLabel, SheetFrame } from './sheet-frame.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where everybody stands by their values, and the fields they stand in. */
export interface Grid {
  readonly places: ReadonlyMap<string, Place>;
  readonly frame: SheetFrame;
}

/** From this judgement on somebody has much of it (DOMAIN.md §5.2). */
const high = 4;
/** Room of one node with its label, between two fields, and above a field for its name, in map units. */
const room = { width: 112, height: 66 };
const gap = 26;
const nameHeight = 44;

type ActorOf = (id: string) => Actor | null;

/** The field of the power-interest matrix (Mendelow) an actor is in; unknown while one of both is not known. */
export function interestField({ influence, interest }: Pick<Actor, 'influence' | 'interest'>): FrameField {
  if (influence === null || interest === null) return 'unknown';
  if (influence >= high) return interest >= high ? 'engage' : 'keepSatisfied';
  return interest >= high ? 'inform' : 'observe';
}

/** The class of an actor by power, legitimacy and urgency (Mitchell, Agle, Wood 1997); unknown while none is judged. */
export function salienceClass(actor: Pick<Actor, 'influence' | 'legitimacy' | 'urgency'>): FrameField {
  const judged = [actor.influence, actor.legitimacy, actor.urgency];
  if (judged.every((value) => value === null)) return 'unknown';
  const [power, legitimacy, urgency] = judged.map((value) => (value ?? 0) >= high);
  if (power && legitimacy && urgency) return 'definitive';
  if (power && legitimacy) return 'dominant';
  if (power && urgency) return 'dangerous';
  if (legitimacy && urgency) return 'dependent';
  if (power) return 'dormant';
  if (legitimacy) return 'discretionary';
  return urgency ? 'demanding' : 'none';
}

/** Four fields by influence (up) and interest (right); whoever is not judged stands below. */
export function interestMatrix(nodes: readonly SheetNode[], actorOf: ActorOf): Grid {
  return gridOf(nodes, (node) => fieldOf(node, actorOf, interestField), [
    ['keepSatisfied', 'engage'],
    ['observe', 'inform'],
    ['unknown'],
  ]);
}

/** The seven classes of salience, the most salient first, those with none of it and the unjudged below. */
export function salienceGrid(nodes: readonly SheetNode[], actorOf: ActorOf): Grid {
  return gridOf(nodes, (node) => fieldOf(node, actorOf, salienceClass), [
    ['definitive'],
    ['dominant', 'dangerous', 'dependent'],
    ['dormant', 'discretionary', 'demanding'],
    ['none', 'unknown'],
  ]);
}

function fieldOf(node: SheetNode, actorOf: ActorOf, judge: (actor: Actor) => FrameField): FrameField {
  const actor = node.table === 'actors' ? actorOf(node.id) : null;
  return actor ? judge(actor) : 'unknown';
}

/** Fields in rows; all rows have one width, a row is as high as its fullest field needs. */
function gridOf(
  nodes: readonly SheetNode[],
  field: (node: SheetNode) => FrameField,
  rows: readonly (readonly FrameField[])[],
): Grid {
  const members = new Map<FrameField, SheetNode[]>();
  for (const node of nodes.toSorted(
    (one, other) => other.diameter - one.diameter || (one.label < other.label ? -1 : 1),
  ))
    members.set(field(node), [...(members.get(field(node)) ?? []), node]);
  const shown = rows
    .map((row) => row.filter((id) => id !== 'unknown' || members.has(id)))
    .filter((row) => row.length > 0);
  const columns = Math.max(6, Math.ceil(Math.sqrt(nodes.length) * 1.25));
  const width = columns * room.width;
  const places = new Map<string, Place>();
  const areas: FrameArea[] = [];
  const labels: FrameLabel[] = [];
  let top = 0;
  for (const row of shown) {
    const across = Math.max(1, Math.floor(columns / row.length));
    const fullest = Math.max(1, ...row.map((id) => Math.ceil((members.get(id)?.length ?? 0) / across)));
    const height = fullest * room.height + nameHeight;
    const wide = (width - gap * (row.length - 1)) / row.length;
    row.forEach((id, index) => {
      const left = index * (wide + gap);
      const here = members.get(id) ?? [];
      const middle = { x: left + wide / 2, y: top + height / 2 };
      areas.push({ shape: 'box', ...middle, width: wide, height, tone: id === 'unknown' ? 'plain' : 'soft' });
      labels.push({
        form: 'heading',
        align: 'start',
        x: left + 12,
        y: top + 18,
        words: { about: 'field', id, count: here.length },
      });
      here.forEach(({ key }, place) => {
        places.set(key, {
          x: Math.round(left + (wide * ((place % across) + 0.5)) / across),
          y: Math.round(top + nameHeight + room.height * (Math.floor(place / across) + 0.4)),
        });
      });
    });
    top += height + gap;
  }
  return { places, frame: { areas, lines: [], labels } };
}
