import type { Actor } from '../model/records/actor.ts';

/** Longest label of a node on the map, in characters. */
export const shortNameLength = 22;

const legalForms = /(^|[\s,])(e\.\s?V\.|gGmbH|GmbH(\s*&\s*Co\.?\s*KG)?|mbH|eG|gAG|AG|UG|KG|GbR|KdöR|AöR)(?=$|[\s,)])/g;

/** Longer names are shortened by abbreviations and place names, before anything is cut off. */
const comfortableLength = 19;

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/^Büro (der|des) /, ''],
  [/\bMehrgenerationenhaus\b/, 'MGH'],
  [/\bFachbereich\b/, 'FB'],
  [/\bFachdienst\b/, 'FD'],
  [/\bEvangelisch(e|er|es|en)\b/, 'Ev.'],
  [/\bKatholisch(e|er|es|en)\b/, 'Kath.'],
  [/\bKirchengemeinde\b/, 'Gemeinde'],
  [/\bSeniorenzentrum\b/, 'SZ'],
  [/\bund\b/, '&'],
];

/** Suggestions that were made before, by the places they leave out and by name. */
const suggested = new WeakMap<ReadonlySet<string>, Map<string, string>>();

/** The label of an actor on the map: its own short name, else a suggestion. */
export function labelOf({ name, shortName }: Pick<Actor, 'name' | 'shortName'>, places: ReadonlySet<string>): string {
  if (shortName !== null) return shortName;
  const known = suggested.get(places) ?? new Map<string, string>();
  suggested.set(places, known);
  const label = known.get(name) ?? suggestShortName(name, places);
  known.set(name, label);
  return label;
}

/**
 * A short name of at most 22 characters. Legal forms always go. A longer name then loses, one after the other and
 * only as long as it is too long: what stands in brackets or after a comma, words with a usual abbreviation, the names
 * of the place (in lower case), whole words, letters from the end.
 */
export function suggestShortName(name: string, places: ReadonlySet<string>): string {
  const steps: readonly (readonly [number, (text: string) => string])[] = [
    [comfortableLength, (text) => text.replace(/\s*[([{].*$/, '')],
    [comfortableLength, (text) => text.replace(/\s*[,;–].*$/, '')],
    [comfortableLength, abbreviated],
    [comfortableLength, (text) => withoutPlaces(text, places)],
    [shortNameLength, fewerWords],
  ];
  let short = tidy(name.replace(legalForms, '$1')) || name.trim();
  for (const [limit, step] of steps) {
    if (short.length > limit) short = tidy(step(short)) || short;
  }
  return short.length <= shortNameLength ? short : `${short.slice(0, shortNameLength - 1).trimEnd()}…`;
}

interface Named {
  readonly name: string;
  readonly municipality: string | null;
}

const noPlaces: ReadonlySet<string> = new Set();
const placesKnown = new WeakMap<Named, ReadonlySet<string>>();

/**
 * The words of the network's own name and municipality, in lower case: they say nothing on its map. The same set for
 * the same record.
 */
export function placesOf(settings: Named | null): ReadonlySet<string> {
  if (settings === null) return noPlaces;
  const known = placesKnown.get(settings);
  if (known) return known;
  const text = `${settings.name} ${settings.municipality ?? ''}`;
  const places = new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !generic.has(word)));
  placesKnown.set(settings, places);
  return places;
}

const generic: ReadonlySet<string> = new Set([
  'quartier',
  'stadtteil',
  'stadt',
  'gemeinde',
  'kreis',
  'netzwerk',
  'fiktiv',
  'quartiersmanagement',
]);

function abbreviated(text: string): string {
  return abbreviations.reduce((short, [long, abbreviation]) => short.replace(long, abbreviation), text);
}

/** Drops „Lindenhöhe“ behind a first word and „Ahrenbrucker“ wherever another word is left. */
function withoutPlaces(text: string, places: ReadonlySet<string>): string {
  const words = text.split(' ');
  const kept = words.filter((word, index) => {
    const lower = word.toLowerCase();
    return !(index > 0 && places.has(lower)) && !(lower.endsWith('er') && places.has(lower.slice(0, -2)));
  });
  return kept.join(' ');
}

/** As many words from the front as there is room for; from the second on where the first alone is too long. */
function fewerWords(text: string): string {
  const words = text.split(' ');
  if (words.length > 1 && (words[0] ?? '').length > shortNameLength) return fewerWords(words.slice(1).join(' '));
  const kept = [...words];
  while (kept.length > 1 && (kept.join(' ').length > shortNameLength || joins.test(kept.at(-1) ?? ''))) kept.pop();
  return kept.at(-1)?.endsWith('-') ? text : kept.join(' ');
}

/** Words a name does not end with. */
const joins = /^(&|am|an|auf|aus|bei|beim|der|des|die|für|im|in|Kreis|und|von|vom|zu|zum|zur)$/i;

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s,;–-]+$/, '')
    .trim();
}
