import type { Tokens } from '../notation/tokens.ts';
import type { Point } from './geometry.ts';
import { type Mark, middleToBase, path, short, text } from './marks.ts';

const half = 7.5;
const letters = 11.5;

/** The middle of the sign of findings at a node. */
export function findingPlace(at: Point, diameter: number): Point {
  return { x: at.x - diameter / 2 - 1, y: at.y - diameter / 2 - 1 };
}

/** How many open findings name a node: a number in a square at its upper left, so that it is no badge of the actor. */
export function findingMarks(count: number, diameter: number, at: Point, tokens: Tokens): Mark[] {
  const { x, y } = findingPlace(at, diameter);
  const [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map(short);
  return [
    path(`M${left} ${top} L${right} ${top} L${right} ${bottom} L${left} ${bottom} Z`, {
      fill: tokens.medSoft,
      stroke: tokens.med,
      width: 1.25,
    }),
    text(String(count), { x, y: y + letters * middleToBase, size: letters, weight: 700, fill: tokens.ink }),
  ];
}
