import { convexHull, inside, overlap, type Point } from '../picture/geometry.ts';

interface RefinedNode {
  readonly key: string;
  readonly diameter: number;
  readonly labelWidth: number;
  readonly group: string | null;
  readonly central: boolean;
}

interface RefinedTie {
  readonly source: string;
  readonly target: string;
}

/** What makes a place hard to read, in map units of tie length. */
const crossingCost = 40;
const throughNodeCost = 130;
const foreignHullCost = 260;
const overlapCost = 0.9;
/** Pull towards the middle of the group, and of the sheet for everybody, per unit of distance. */
const groupPull = 0.55;
const sheetPull = 0.32;
const centralPull = 4;

const labelRoom = 16;
const margin = 6;
/** Nodes farther apart on one axis do not cover each other. */
const farAway = 220;
const movesPerNode = 120;
/** Reach of a random move at the beginning and at the end. */
const firstReach = 150;
const lastReach = 14;

/**
 * Improves an arrangement: nodes are moved at random, less and less far, or change places within their group, and
 * what makes the sheet easier to read is kept. Cost is ties through foreign nodes, crossings, foreign hulls, covered
 * labels and length (UX.md §3). Those that stay are not moved. The same random numbers give the same result.
 */
export function refine(
  nodes: readonly RefinedNode[],
  ties: readonly RefinedTie[],
  places: ReadonlyMap<string, Point>,
  {
    aspect,
    random,
    stay,
  }: { readonly aspect: number; readonly random: () => number; readonly stay: ReadonlySet<string> },
): { readonly places: ReadonlyMap<string, Point>; readonly cost: number } {
  const sheet = new Refinement(nodes, ties, places, { aspect, stay });
  const total = nodes.length * movesPerNode;
  for (let move = 0; move < total; move += 1) {
    const reach = firstReach * (lastReach / firstReach) ** (move / total);
    const index = Math.floor(random() * nodes.length);
    if (random() < 0.12) sheet.trySwap(index, Math.floor(random() * nodes.length));
    else {
      const angle = random() * 2 * Math.PI;
      const distance = random() * reach;
      sheet.tryMove(index, Math.cos(angle) * distance, Math.sin(angle) * distance);
    }
  }
  return { places: sheet.places(), cost: sheet.cost() };
}

class Refinement {
  readonly #nodes: readonly RefinedNode[];
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #reach: Float64Array;
  readonly #stretch: number;
  readonly #stays: readonly boolean[];
  readonly #sources: Int32Array;
  readonly #targets: Int32Array;
  readonly #tiesOf: readonly (readonly number[])[];
  readonly #members = new Map<string, number[]>();
  readonly #hulls = new Map<string, readonly Point[]>();

  constructor(
    nodes: readonly RefinedNode[],
    ties: readonly RefinedTie[],
    places: ReadonlyMap<string, Point>,
    { aspect, stay }: { readonly aspect: number; readonly stay: ReadonlySet<string> },
  ) {
    this.#nodes = nodes;
    this.#stretch = Math.sqrt(aspect);
    this.#stays = nodes.map(({ key }) => stay.has(key));
    this.#x = Float64Array.from(nodes, (node) => places.get(node.key)?.x ?? 0);
    this.#y = Float64Array.from(nodes, (node) => places.get(node.key)?.y ?? 0);
    this.#reach = Float64Array.from(nodes, (node) => node.diameter / 2 + 4);
    const indexOf = new Map(nodes.map((node, index) => [node.key, index]));
    const ends = ties.flatMap((tie): (readonly [number, number])[] => {
      const [source, target] = [indexOf.get(tie.source), indexOf.get(tie.target)];
      return source === undefined || target === undefined || source === target ? [] : [[source, target]];
    });
    this.#sources = Int32Array.from(ends, ([source]) => source);
    this.#targets = Int32Array.from(ends, ([, target]) => target);
    const tiesOf: number[][] = nodes.map(() => []);
    for (const [tie, pair] of ends.entries()) for (const end of pair) tiesOf[end]?.push(tie);
    this.#tiesOf = tiesOf;
    for (const [index, { group }] of nodes.entries()) {
      if (group === null) continue;
      const members = this.#members.get(group) ?? [];
      members.push(index);
      this.#members.set(group, members);
    }
  }

  places(): ReadonlyMap<string, Point> {
    return new Map(this.#nodes.map((node, index) => [node.key, this.#place(index)]));
  }

  /** The cost of all nodes; what two nodes share counts twice. */
  cost(): number {
    let cost = 0;
    for (let index = 0; index < this.#x.length; index += 1) cost += this.#costOf(index);
    return cost;
  }

  tryMove(index: number, x: number, y: number): void {
    if (this.#stays[index]) return;
    const old = this.#place(index);
    const before = this.#costOf(index);
    this.#put(index, { x: old.x + x, y: old.y + y });
    if (this.#costOf(index) >= before) this.#put(index, old);
  }

  /** Two nodes change places if they belong to one group. */
  trySwap(one: number, other: number): void {
    if (one === other || this.#stays[one] || this.#stays[other]) return;
    if (this.#nodes[one]?.group !== this.#nodes[other]?.group) return;
    const [a, b] = [this.#place(one), this.#place(other)];
    const before = this.#costOf(one) + this.#costOf(other);
    this.#put(one, b);
    this.#put(other, a);
    if (this.#costOf(one) + this.#costOf(other) < before) return;
    this.#put(one, a);
    this.#put(other, b);
  }

  #place(index: number): Point {
    return { x: this.#x[index] ?? 0, y: this.#y[index] ?? 0 };
  }

  #put(index: number, place: Point): void {
    this.#x[index] = place.x;
    this.#y[index] = place.y;
    const group = this.#nodes[index]?.group;
    if (group) this.#hulls.delete(group);
  }

  #costOf(index: number): number {
    return this.#tieCost(index) + this.#roomCost(index) + this.#groupCost(index);
  }

  /** Length and crossings of the node's ties, nodes they pass, ties that pass the node. */
  #tieCost(index: number): number {
    let cost = 0;
    const own = this.#tiesOf[index] ?? [];
    for (const tie of own) {
      const [source, target] = [this.#sources[tie] ?? 0, this.#targets[tie] ?? 0];
      cost += Math.hypot(this.#dx(source, target), this.#dy(source, target));
      for (let other = 0; other < this.#sources.length; other += 1) {
        if (this.#cross(source, target, this.#sources[other] ?? 0, this.#targets[other] ?? 0)) cost += crossingCost;
      }
      for (let node = 0; node < this.#x.length; node += 1) {
        if (this.#passes(source, target, node)) cost += throughNodeCost;
      }
    }
    for (let tie = 0; tie < this.#sources.length; tie += 1) {
      if (this.#passes(this.#sources[tie] ?? 0, this.#targets[tie] ?? 0, index)) cost += throughNodeCost;
    }
    return cost;
  }

  #dx(from: number, to: number): number {
    return (this.#x[to] ?? 0) - (this.#x[from] ?? 0);
  }

  #dy(from: number, to: number): number {
    return (this.#y[to] ?? 0) - (this.#y[from] ?? 0);
  }

  /** On which side of the line from a to b the node c lies. */
  #side(a: number, b: number, c: number): number {
    return this.#dx(a, b) * this.#dy(a, c) - this.#dy(a, b) * this.#dx(a, c);
  }

  #cross(a: number, b: number, c: number, d: number): boolean {
    if (a === c || a === d || b === c || b === d) return false;
    return this.#side(a, b, c) * this.#side(a, b, d) < 0 && this.#side(c, d, a) * this.#side(c, d, b) < 0;
  }

  /** Whether the tie between two nodes runs through a third one. */
  #passes(source: number, target: number, node: number): boolean {
    if (node === source || node === target) return false;
    const [dx, dy] = [this.#dx(source, target), this.#dy(source, target)];
    const [nx, ny] = [this.#dx(source, node), this.#dy(source, node)];
    const square = dx * dx + dy * dy;
    const along = nx * dx + ny * dy;
    if (along <= 0 || along >= square) return false;
    const reach = this.#reach[node] ?? 0;
    return (nx * dy - ny * dx) ** 2 < reach * reach * square;
  }

  /** Covered nodes and labels, distance from the middle of the sheet. */
  #roomCost(index: number): number {
    const box = this.#box(index);
    let covered = 0;
    for (let other = 0; other < this.#x.length; other += 1) {
      if (other === index || Math.abs(this.#dy(index, other)) > farAway || Math.abs(this.#dx(index, other)) > farAway)
        continue;
      covered += overlap(box, this.#box(other));
    }
    const pull = this.#nodes[index]?.central ? centralPull : sheetPull;
    return covered * overlapCost + Math.hypot(box.x / this.#stretch, box.y * this.#stretch) * pull;
  }

  #box(index: number) {
    const { diameter = 0, labelWidth = 0 } = this.#nodes[index] ?? {};
    return {
      x: this.#x[index] ?? 0,
      y: (this.#y[index] ?? 0) + labelRoom / 2,
      width: Math.max(diameter, 0.8 * labelWidth) + margin,
      height: diameter + labelRoom + margin,
    };
  }

  /** Distance to the middle of the group, hulls of others the node lies in, others in its group's hull. */
  #groupCost(index: number): number {
    const group = this.#nodes[index]?.group ?? null;
    const place = this.#place(index);
    let cost = 0;
    for (const other of this.#members.keys()) {
      if (other !== group && inside(place, this.#hull(other))) cost += foreignHullCost;
    }
    if (group === null) return cost;
    const hull = this.#hull(group);
    for (const [other, node] of this.#nodes.entries()) {
      if (node.group !== group && inside(this.#place(other), hull)) cost += foreignHullCost;
    }
    const members = this.#members.get(group) ?? [];
    let [x, y] = [0, 0];
    for (const member of members) {
      x += (this.#x[member] ?? 0) / members.length;
      y += (this.#y[member] ?? 0) / members.length;
    }
    return cost + Math.hypot(place.x - x, place.y - y) * groupPull;
  }

  #hull(group: string): readonly Point[] {
    let hull = this.#hulls.get(group);
    if (!hull) {
      hull = convexHull((this.#members.get(group) ?? []).map((member) => this.#place(member)));
      this.#hulls.set(group, hull);
    }
    return hull;
  }
}
