import { foldText } from '../locale/fold-text.ts';
import type { Values } from '../model/links.ts';
import type { Network } from '../model/network.ts';
import type { ActorKind } from '../model/records/catalogue.ts';

/** A word a kind is known by, as it is compared. */
interface KnownWord {
  readonly kind: ActorKind;
  readonly text: string;
  readonly isLabel: boolean;
}

/** Below this length only a whole word counts: „Rat“ is in too many other words. */
const shortest = 5;
/** What a match is worth beyond its length: German compounds say last what a thing is. */
const worth = { whole: 12, end: 6, start: 0 } as const;
/** What follows „des Landkreises“ says whose it is, not what it is. */
const belongsTo = / (der|des|im|in|am|an|bei|beim|von|vom|fur|of|at|for) /;
const afterwards = 20;

const known = new WeakMap<readonly ActorKind[], readonly KnownWord[]>();

/**
 * The kind of actor a name suggests by the labels and synonyms of the catalogue, or null where it suggests none. The
 * longest word counts, a whole word before the end of a compound before its beginning.
 */
export function proposeKind(name: string, kinds: readonly ActorKind[]): ActorKind | null {
  const text = comparable(name);
  if (text === '') return null;
  const padded = ` ${text} `;
  const owner = belongsTo.exec(padded)?.index ?? Number.POSITIVE_INFINITY;
  let best: { kind: ActorKind; score: number } | null = null;
  for (const word of wordsOf(kinds)) {
    const score = scoreOf(padded, owner, word);
    if (score > 0 && score > (best?.score ?? 0)) best = { kind: word.kind, score };
  }
  return best?.kind ?? null;
}

/** What is known of a new actor from its name: kind and sectors as far as the name suggests them. */
export function newActor(name: string, network: Network): Values {
  const kind = proposeKind(name, network.records.actorKinds);
  return { name, ...(kind ? kindValues(kind) : {}) };
}

/** What an actor of a kind is: the kind in its two parts, and the sectors it brings. */
export function kindValues({ kind, subKind, welfareSector, secondarySector }: ActorKind): Values {
  return { kind, subKind, welfareSector, secondarySector };
}

function scoreOf(padded: string, owner: number, { text, isLabel }: KnownWord): number {
  const place = placeOf(padded, text);
  if (place === null) return 0;
  const later = place.at > owner ? afterwards : 0;
  return text.length + worth[place.match] + (isLabel ? 1 : 0) - later;
}

function placeOf(padded: string, word: string): { at: number; match: keyof typeof worth } | null {
  const whole = padded.indexOf(` ${word} `);
  if (whole >= 0) return { at: whole, match: 'whole' };
  if (word.length < shortest) return null;
  const end = padded.indexOf(`${word} `);
  if (end >= 0) return { at: end, match: 'end' };
  const start = padded.indexOf(` ${word}`);
  return start >= 0 ? { at: start, match: 'start' } : null;
}

function wordsOf(kinds: readonly ActorKind[]): readonly KnownWord[] {
  let words = known.get(kinds);
  if (!words) {
    words = kinds.flatMap((kind) => [
      ...[kind.labels.de, kind.labels.en].map((label) => ({ kind, text: comparable(label), isLabel: true })),
      ...kind.synonyms.map((synonym) => ({ kind, text: comparable(synonym), isLabel: false })),
    ]);
    words = words.filter(({ text, kind }) => text !== '' && kind.kind !== 'other');
    known.set(kinds, words);
  }
  return words;
}

/** Words without case, accents, signs and gender endings; „FB“ and „FD“ are the departments they stand for. */
function comparable(text: string): string {
  const [plain] = foldText(text.normalize('NFC').replace(/[*:_](innen|in|r)\b/g, ''));
  return plain
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\b(fb|fd|fachdienst)\b/g, 'fachbereich');
}
