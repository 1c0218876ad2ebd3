import { foldText } from '../../../shared/locale/fold-text.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
}

/** The actors a sentence names by their name or short name, in the order they are named; longer names go first. */
export function partiesIn(sentence: string, actors: readonly Named[]): string[] {
  const [folded] = foldText(sentence);
  let rest = ` ${folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const names = actors
    .flatMap(({ id, name, shortName }) => [name, shortName ?? ''].map((one) => ({ id, name: words(one) })))
    .filter(({ name }) => name.length > 2)
    .toSorted((one, other) => other.name.length - one.name.length);
  const found = new Map<string, number>();
  for (const { id, name } of names) {
    const at = rest.indexOf(` ${name} `);
    if (at === -1) continue;
    found.set(id, Math.min(at, found.get(id) ?? at));
    // What is named does not count again as part of a shorter name.
    rest = rest.replace(` ${name} `, ` ${'·'.repeat(name.length)} `);
  }
  return [...found].toSorted(([, one], [, other]) => one - other).map(([id]) => id);
}

function words(name: string): string {
  const [folded] = foldText(name);
  return folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
