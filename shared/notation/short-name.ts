import type { Actor } from '../model/records/actor.ts';

/** Longest label of a node on the map, in characters. */
export const shortNameLength = 22;

const legalForms = /(^|[\s,])(e\.\s?V\.|gGmbH|GmbH(\s*&\s*Co\.?\s*KG)?|mbH|eG|gAG|AG|UG|KG|GbR|KdöR|AöR)(?=$|[\s,)])/g;

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bMehrgenerationenhaus\b/, 'MGH'],
  [/\bFachbereich\b/, 'FB'],
  [/\bFachdienst\b/, 'FD'],
  [/\bEvangelisch(e|er|es|en)\b/, 'Ev.'],
  [/\bKatholisch(e|er|es|en)\b/, 'Kath.'],
  [/\bKirchengemeinde\b/, 'Gemeinde'],
  [/\bSeniorenzentrum\b/, 'SZ'],
  [/\bund\b/, '&'],
];

/** The label of an actor on the map: its own short name, else a suggestion. */
export function labelOf(actor: Pick<Actor, 'name' | 'shortName'>, places: ReadonlySet<string>): string {
  return actor.shortName ?? suggestShortName(actor.name, places);
}

/**
 * A short name of at most 22 characters. Legal forms always go; a longer name then loses, one after the other and
 * only as long as it is too long: what stands in brackets or after a comma, the names of the place (in lower case),
 * words with a usual abbreviation, whole words from the end, letters from the end.
 */
export function suggestShortName(name: string, places: ReadonlySet<string>): string {
  const steps: readonly ((text: string) => string)[] = [
    (text) => text.replace(/\s*[([{].*$/, ''),
    (text) => text.replace(/\s*[,;–].*$/, ''),
    (text) => abbreviations.reduce((short, [long, abbreviation]) => short.replace(long, abbreviation), text),
    (text) => withoutPlaces(text, places),
    wordsFromEnd,
  ];
  let short = tidy(name.replace(legalForms, '$1')) || name.trim();
  for (const step of steps) {
    if (short.length <= shortNameLength) return short;
    short = tidy(step(short)) || short;
  }
  return short.length <= shortNameLength ? short : `${short.slice(0, shortNameLength - 1).trimEnd()}…`;
}

/** The words of the network's own name and municipality, in lower case: they say nothing on its map. */
export function placesOf(settings: { name: string; municipality: string | null } | null): ReadonlySet<string> {
  const text = `${settings?.name ?? ''} ${settings?.municipality ?? ''}`;
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !generic.has(word)));
}

const generic: ReadonlySet<string> = new Set(['quartier', 'stadtteil', 'stadt', 'gemeinde', 'kreis', 'netzwerk']);

function withoutPlaces(text: string, places: ReadonlySet<string>): string {
  const words = text.split(' ');
  const kept = words.filter((word, index) => index === 0 || !places.has(word.toLowerCase()));
  return kept.join(' ');
}

function wordsFromEnd(text: string): string {
  const words = text.split(' ');
  while (words.length > 1 && (words.join(' ').length > shortNameLength || joins.test(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}

/** Words a name does not end with. */
const joins = /^(&|am|an|auf|aus|bei|beim|der|des|die|für|im|in|und|von|vom|zu|zum|zur)$/i;

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s,;–-]+$/, '')
    .trim();
}
