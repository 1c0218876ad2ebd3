import { byCodePoint } from '../model/code-points.ts';

const tolerance = 1e-9;

/** Whether a number reaches a threshold, tiny differences of computing aside (DOMAIN.md §6.1). */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - tolerance;
}

/** Whether a number is greater than a threshold, tiny differences of computing aside. */
export function exceeds(value: number, threshold: number): boolean {
  return value > threshold + tolerance;
}

/** A number without the dust of computing: 52.50000000000001 is 52.5. */
export function settled(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byCodePoint(a.id, b.id);
}
