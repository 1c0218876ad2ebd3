const softHyphen = '\u00AD';
const vowel = '[aeiouyäöü]';
/** What begins a syllable: one sound, or one that l or r follows, where that l does not begin an ending itself. */
const onset = '(?:(?:[bfgkp]l(?!ich|ung|ing|os)|[bdfgkpt]r)|sch[lmnrw]?|ch|ck|ph|th|qu|[bcdfghjklmnpqrstvwxzß])';
const consonant = '(?:sch|ch|ck|ph|th|qu|[bcdfghjklmnpqrstvwxzß])';

/** After a vowel, and after all but the last of the consonants that follow it, where another vowel comes. */
const joint = new RegExp(
  `(?<=${vowel}${consonant}*)(?=${onset}${vowel})(?!(?<=s)ch|(?<=[cst])h|(?<=c)k|(?<=p)h|(?<=[bfgkp])l(?!ich|ung|ing|os)|(?<=[bdfgkpt])r|(?<=sch)[lmnrw])`,
  'giu',
);

/** After at least three letters, where `st` begins a member or a syllable of its own. */
const start = /(?<=\p{L}{3})(?=st(?:alt|and|änd|att|ätt|ell|rat|ruk|ütz))/giu;

/** Words that often end a compound, or stand within it, in the language of neighbourhoods and offices. */
const heads = [
  'agentur|anbieter|angebot|angehörig|anpassung|arbeit|arzt|ärzt|aufgabe|ausgabe|ausschuss|ausweis',
  'beauftragt|bedarf|begleitung|behörde|beirat|beratung|bereich|besuch|beteiligung|betreuung|betrieb|bewohner|beziehung',
  'bibliothek|bildung|blatt|blüte|büro|dienst|einrichtung|entlastung|entwicklung|erklärung|erziehende',
  'fahrt|fassung|feld|förder|führung|gemein|genossenschaft|geschichte|gesellschaft|gespräch|gruppe|halle|haltung|handel|haus|heim|helfer|hilfe|hochschule',
  'initiative|jugend|kammer|kasse|kirche|klima|kollegium|konferenz|kontakt|konzept|koordination|kreis|kultur',
  'leistung|leitung|lotse|management|maßnahme|medien|mittel|nachmittag|netz|ordnung|organisation|partner|paten|person|pflege|plan|platz',
  'praxis|programm|projekt|qualifizierung|raum|räume|referat|rückblick|schaft|schule|schutz|seite|sitzung|sozial|spenden|sprache|sport',
  'stadt|station|stätte|stelle|stiftung|stunde|tausch|technik|training|transport|träger|treff|umfeld|umwelt|unternehmen|unterstützung',
  'veranstaltung|verband|verbund|verein|verkehr|vermittlung|versammlung|versicherung|versorgung|vertrag|vertretung|verwaltung|vorsorge',
  'werber|werk|wirtschaft|wohner|zeit|zentr|zimmer|zusammen|zwerge',
  '(?<!ges)amt(?=$|s|lich)|rat(?=$|s$)|tisch(?=$|e)',
].join('|');
const compound = new RegExp(`(?<=\\p{L}{3})(?:${heads})`, 'giu');

/** Words shorter than this fit everywhere. */
const shortest = 9;

/**
 * The same text with invisible places at which its long words may be divided: browsers do not know where German words
 * part. Compounds part before words that often end them, the rest by syllables; at least three letters stay together.
 */
export function withSoftHyphens(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => (word.length < shortest ? word : divided(word)));
}

function divided(word: string): string {
  const members = word.replaceAll(compound, (head) => softHyphen + head).split(softHyphen);
  return members.map((member) => syllables(member).join(softHyphen)).join(softHyphen);
}

function syllables(word: string): string[] {
  const parts = word.replaceAll(start, softHyphen).replaceAll(joint, softHyphen).split(softHyphen);
  const made: string[] = [];
  for (const part of parts) {
    const before = made.at(-1);
    const left = word.length - made.join('').length;
    if (before === undefined || (before.length >= 3 && left >= 3)) made.push(part);
    else made[made.length - 1] = before + part;
  }
  return made;
}
