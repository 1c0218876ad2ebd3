/** Numbers from 0 to 1, the end excluded, that are the same for the same seed (Mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Puts the values into a random order, every order being equally likely. */
export function shuffle(values: Int32Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const value = values[last] as number;
    values[last] = values[chosen] as number;
    values[chosen] = value;
  }
}
