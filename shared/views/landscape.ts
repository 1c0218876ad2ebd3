import type { StakeholderTier, WelfareSector } from '../model/enumerations.ts';
import type { SheetNode } from '../notation/sheet.ts';
import { seats } from './seats.ts';
import type { FrameArea, FrameLabel, SheetFrame } from './sheet-frame.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where everybody stands on the rings, and the rings themselves. */
export interface Landscape {
  readonly places: ReadonlyMap<string, Place>;
  readonly frame: SheetFrame;
  /** The ring at a place; null outside of all. */
  readonly tierAt: (place: Place) => StakeholderTier | null;
}

/** Inner and outer border of each ring in parts of the whole (UX.md §3). */
export const rings: Readonly<Record<StakeholderTier, readonly [number, number]>> = {
  key: [0.14, 0.43],
  primary: [0.43, 0.73],
  secondary: [0.73, 1],
};

const tiers = ['key', 'primary', 'secondary'] as const satisfies readonly StakeholderTier[];
/** Clockwise from the left. */
const sectorOrder: readonly (WelfareSector | null)[] = ['state', 'market', 'informal', 'thirdSector', null];
const firstAngle = Math.PI * 1.07;
/** A segment has at least this angle, however few are in it; that of unknown sectors less. */
const leastAngle = (50 / 180) * Math.PI;
const leastUnknown = (24 / 180) * Math.PI;

/** Room a node takes with its label, and the least half axes of the whole, in map units. */
const room = { width: 98, height: 58 };
const aspect = 1.5;
const leastHeight = 280;
const density = 1.05;
const trayColumns = 8;

interface Segment {
  readonly sector: WelfareSector | null;
  readonly from: number;
  readonly angle: number;
  readonly count: number;
}

/**
 * The rings of the Akteurslandkarte (DOMAIN.md §5.3, UX.md §3): the focus actor in the middle, ellipses for key,
 * primary and secondary actors, a segment for every sector as wide as it has actors. Whoever has no tier waits below.
 * `stored` are places people chose; one that lies in another ring or segment is not used. The same sheet gives the
 * same places.
 */
export function landscapeOf(nodes: readonly SheetNode[], stored: ReadonlyMap<string, Place>): Landscape {
  const focus = nodes.find(({ sign }) => sign.focus);
  const placed = nodes.filter((node) => node !== focus && tierOf(node) !== null);
  const waiting = nodes.filter((node) => node !== focus && tierOf(node) === null);
  const segments = segmentsOf(placed);
  const height = halfHeight(placed, segments);
  const size = { x: height * aspect, y: height };
  const places = new Map<string, Place>();
  if (focus) places.set(focus.key, { x: 0, y: 0 });
  for (const segment of segments) {
    for (const tier of tiers) {
      const here = placed.filter((node) => tierOf(node) === tier && node.sign.sector === segment.sector);
      for (const [key, place] of seats(here, { size, ring: rings[tier], segment }, stored)) places.set(key, place);
    }
  }
  const tray = trayPlaces(waiting, height);
  for (const [key, place] of tray) places.set(key, place);
  return {
    places,
    frame: { areas: ringAreas(size), lines: borders(segments, size), labels: labelsOf(segments, size, waiting.length) },
    tierAt: ({ x, y }) => {
      const share = Math.hypot(x / size.x, y / size.y);
      return tiers.find((tier) => share <= rings[tier][1]) ?? null;
    },
  };
}

/** The ring of a node; a missing partner is invited to the middle ring, records that are no actors have none. */
function tierOf({ sign }: SheetNode): StakeholderTier | null {
  if (sign.type !== 'actor') return null;
  return sign.ghost ? 'primary' : sign.tier;
}

function segmentsOf(placed: readonly SheetNode[]): Segment[] {
  const members = sectorOrder.map((sector) => placed.filter(({ sign }) => sign.sector === sector));
  const shown = sectorOrder
    .map((sector, index) => ({ sector, all: members[index] ?? [] }))
    .filter(({ sector, all }) => sector !== null || all.length > 0);
  const least = ({ sector }: { sector: WelfareSector | null }) => (sector === null ? leastUnknown : leastAngle);
  const free = 2 * Math.PI - shown.reduce((sum, one) => sum + least(one), 0);
  const total = Math.max(1, placed.length);
  let from = firstAngle;
  return shown.map(({ sector, all }) => {
    const angle = least({ sector }) + free * (placed.length === 0 ? 1 / shown.length : all.length / total);
    const segment = { sector, from, angle, count: all.filter(({ sign }) => !sign.ghost).length };
    from += angle;
    return segment;
  });
}

/** Half the height of the whole, so that the fullest part of a ring has room for everybody in it. */
function halfHeight(placed: readonly SheetNode[], segments: readonly Segment[]): number {
  let most = leastHeight;
  for (const { sector, angle } of segments) {
    for (const tier of tiers) {
      const count = placed.filter((node) => tierOf(node) === tier && node.sign.sector === sector).length;
      const [inner, outer] = rings[tier];
      const share = ((outer ** 2 - inner ** 2) * angle * aspect) / 2;
      most = Math.max(most, Math.sqrt((count * room.width * room.height) / density / share));
    }
  }
  return Math.round(most);
}

/** Rows below the rings. */
function trayPlaces(waiting: readonly SheetNode[], height: number): ReadonlyMap<string, Place> {
  const columns = Math.min(trayColumns, waiting.length);
  return new Map(
    waiting.map(({ key }, index) => [
      key,
      {
        x: Math.round(((index % columns) - (columns - 1) / 2) * room.width * 1.15),
        y: Math.round(height + 90 + Math.floor(index / columns) * room.height * 1.15),
      },
    ]),
  );
}

function ringAreas(size: Place): FrameArea[] {
  const tones = { secondary: 'plain', primary: 'soft', key: 'strong' } as const;
  const ellipse = (share: number, tone: FrameArea['tone']): FrameArea => ({
    shape: 'ellipse',
    x: 0,
    y: 0,
    width: 2 * size.x * share,
    height: 2 * size.y * share,
    tone,
  });
  return [...tiers.toReversed().map((tier) => ellipse(rings[tier][1], tones[tier])), ellipse(rings.key[0], 'plain')];
}

function borders(segments: readonly Segment[], size: Place): SheetFrame['lines'] {
  if (segments.length < 2) return [];
  return segments.map(({ from }) => {
    const [x, y] = direction(from, size);
    return { from: { x: x * rings.key[0], y: y * rings.key[0] }, to: { x, y } };
  });
}

/** The end of the half axis at an angle of the ellipse. */
function direction(angle: number, size: Place): readonly [number, number] {
  return [Math.cos(angle) * size.x, Math.sin(angle) * size.y];
}

/** Rings are named at the top and bottom where there is most room, segments at the corners of the sheet. */
function labelsOf(segments: readonly Segment[], size: Place, waiting: number): FrameLabel[] {
  const pill = (tier: StakeholderTier, y: number): FrameLabel => ({
    form: 'pill',
    align: 'middle',
    x: 0,
    y,
    words: { about: 'tier', tier },
  });
  const headings = segments.map(({ sector, from, angle, count }): FrameLabel => {
    const [x, y] = direction(from + angle / 2, size);
    const [left, top] = [x < 0, y < 0];
    const corner = sector !== null;
    return {
      form: 'heading',
      align: left ? 'start' : 'end',
      x: (left ? -1 : 1) * size.x,
      y: (top ? -1 : 1) * size.y * (corner ? 0.97 : 0.7),
      words: { about: 'sector', sector, count },
    };
  });
  const tray: FrameLabel = {
    form: 'heading',
    align: 'middle',
    x: 0,
    y: size.y + 40,
    words: { about: 'unplaced', count: waiting },
  };
  return [
    pill('secondary', -size.y),
    pill('primary', size.y * rings.primary[1]),
    pill('key', size.y * rings.key[1]),
    ...headings,
    ...(waiting > 0 ? [tray] : []),
  ];
}
