const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A name reduced to what is compared: a–z and 0–9, umlauts spelt out, accents and the token "e.V." left out. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .replace(/(?<![a-z0-9])e\.\s?v\.(?![a-z0-9])/g, '')
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * Ratcliff/Obershelp similarity of two names, 0 (nothing in common, or a name without letters) to 1 (the same after
 * normalising), symmetric (DOMAIN.md §6.13, DQ-03).
 */
export function nameSimilarity(a: string, b: string): number {
  const x = normaliseName(a);
  const y = normaliseName(b);
  if (x === '' || y === '') return 0;
  if (x === y) return 1;
  return (2 * Math.max(matchingLetters(x, y), matchingLetters(y, x))) / (x.length + y.length);
}

/** How long a normalised name is, and how often it has each letter and digit. */
export interface NameLetters {
  readonly length: number;
  readonly counts: Uint16Array;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The letters of a name as `normaliseName` leaves it. */
export function lettersOf(plain: string): NameLetters {
  const counts = new Uint16Array(alphabet.length);
  for (const letter of plain) {
    const place = alphabet.indexOf(letter);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { length: plain.length, counts };
}

/** The most alike names of these lengths can be: the longer one contains the shorter one. */
export function boundByLength(a: NameLetters, b: NameLetters): number {
  return (2 * Math.min(a.length, b.length)) / (a.length + b.length);
}

/** The most alike names of these letters can be: their common parts have no letter that one of them lacks. */
export function boundByLetters(a: NameLetters, b: NameLetters): number {
  let common = 0;
  for (let place = 0; place < alphabet.length; place++) common += Math.min(a.counts[place] ?? 0, b.counts[place] ?? 0);
  return (2 * common) / (a.length + b.length);
}

/** Letters in the longest common part, plus those in the longest common parts left and right of it, and so on. */
function matchingLetters(x: string, y: string): number {
  if (x === '' || y === '') return 0;
  const common = longestCommonPart(x, y);
  if (common.length === 0) return 0;
  return (
    common.length +
    matchingLetters(x.slice(0, common.inX), y.slice(0, common.inY)) +
    matchingLetters(x.slice(common.inX + common.length), y.slice(common.inY + common.length))
  );
}

/** The longest common part; of several the first in x, then in y. */
function longestCommonPart(x: string, y: string): { inX: number; inY: number; length: number } {
  let best = { inX: 0, inY: 0, length: 0 };
  let above = new Uint32Array(y.length + 1);
  let row = new Uint32Array(y.length + 1);
  for (let i = 1; i <= x.length; i++) {
    for (let j = 1; j <= y.length; j++) {
      const length = x[i - 1] === y[j - 1] ? (above[j - 1] ?? 0) + 1 : 0;
      row[j] = length;
      // Of two parts of one length the one that ends first in x also starts first in x; within a row likewise in y.
      if (length > best.length) best = { inX: i - length, inY: j - length, length };
    }
    [above, row] = [row, above];
  }
  return best;
}
