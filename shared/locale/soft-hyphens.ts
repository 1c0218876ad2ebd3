const softHyphen = '\u00AD';
const vowel = '[aeiouyäöü]';
const consonant = '(?:sch|ch|ck|ph|th|qu|[bcdfghjklmnpqrstvwxzß])';

/** After a vowel, and after all but the last of the consonants that follow it, where another vowel comes. */
const joint = new RegExp(
  `(?<=${vowel}${consonant}*)(?=${consonant}${vowel})(?!(?<=s)ch|(?<=[cst])h|(?<=c)k|(?<=p)h)`,
  'giu',
);

/** Words shorter than this fit everywhere. */
const shortest = 9;

/**
 * The same text with invisible places at which its long words may be divided: browsers do not know where German words
 * part. A rule of thumb by syllables, at least three letters at both ends; joints of compounds may be missed by a letter.
 */
export function withSoftHyphens(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    if (word.length < shortest) return word;
    const parts = word.replaceAll(joint, softHyphen).split(softHyphen);
    let made = '';
    for (const part of parts) {
      const left = word.length - made.replaceAll(softHyphen, '').length;
      const length = made.split(softHyphen).at(-1)?.length ?? 0;
      made += made !== '' && length >= 3 && left >= 3 ? softHyphen + part : part;
    }
    return made;
  });
}
