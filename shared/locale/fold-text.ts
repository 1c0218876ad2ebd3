const combining = /\p{M}+/gu;

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFKD').replace(combining, '');
}

function spelledOut(text: string): string {
  return plain(text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'));
}

/** A text prepared for searching; see `containsText`. */
export type FoldedText = readonly [plain: string, spelledOut: string];

/** Prepares a text for searching: without case and accents, once with umlauts as `a`, once as `ae`. */
export function foldText(text: string): FoldedText {
  const composed = text.normalize('NFC');
  return [plain(composed), spelledOut(composed)];
}

/** Whether every word of `query` occurs in the text: „buro“, „buero“ and „Büro“ all find „Quartiersbüro“. */
export function containsText(text: FoldedText, query: string): boolean {
  return textFinder(query)(text);
}

/** The same for many texts: the query is prepared once. */
export function textFinder(query: string): (text: FoldedText) => boolean {
  const words = query
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(foldText);
  return (text) => words.every(([simple, spelled]) => text[0].includes(simple) || text[1].includes(spelled));
}
