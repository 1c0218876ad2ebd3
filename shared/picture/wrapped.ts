import type { TextWidth } from './marks.ts';

/** Words in lines of at most this width; a word that is longer has a line of its own. */
export function wrapped(words: string, width: number, weight: 400 | 600, textWidth: TextWidth): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, weight) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
