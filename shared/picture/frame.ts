import type { Sheet } from '../notation/sheet.ts';
import type { Tokens } from '../notation/tokens.ts';
import { drawLegend, type LegendWords } from './legend-drawing.ts';
import { type Drawing, type Mark, path, short, type TextWidth, text } from './marks.ts';
import { labelSize } from './node-marks.ts';
import { wrapped } from './wrapped.ts';

/** What is written around a sheet. */
export interface FrameTexts {
  readonly title: string;
  /** The guiding question, or nothing. */
  readonly question: string;
  readonly date: string;
  readonly source: string;
}

const margin = 28;
const smallest = 720;
const titleSize = 22;
const questionSize = 15;
const smallSize = 12.5;

/** A sheet with its title, guiding question and day above it, its legend and where it is from below. */
export function frameSheet(
  sheet: Sheet,
  drawing: Drawing,
  texts: FrameTexts,
  words: LegendWords,
  textWidth: TextWidth,
  tokens: Tokens,
): Drawing {
  const width = Math.max(smallest, drawing.box.width + 2 * margin);
  const left = drawing.box.x - width / 2 + margin;
  const right = drawing.box.x + width / 2 - margin;
  const head = headLines(texts, width - 2 * margin, textWidth);
  const sheetTop = drawing.box.y - drawing.box.height / 2;
  const top = sheetTop - margin - head.reduce((sum, { size }) => sum + size * 1.4, margin);
  let y = top + margin;
  const marks: Mark[] = head.map(({ words: line, size, weight }) => {
    y += size * 1.4;
    return text(line, { x: left, y: y - size * 0.4, size, weight, fill: tokens.ink, anchor: 'start' });
  });
  const ruleY = drawing.box.y + drawing.box.height / 2 + margin;
  marks.push(
    path(`M${short(left)} ${short(ruleY)} L${short(right)} ${short(ruleY)}`, { stroke: tokens.line2, width: 1 }),
  );
  const legend = drawLegend(sheet, { x: left, y: ruleY + 10 }, right - left, words, textWidth, tokens);
  const sourceY = legend.box.y + legend.box.height / 2 + 24;
  const small = { y: sourceY, size: smallSize, fill: tokens.ink2 };
  marks.push(
    text(texts.source, { ...small, x: left, anchor: 'start' }),
    text(texts.date, { ...small, x: right, anchor: 'end', weight: 600 }),
  );
  const bottom = sourceY + margin;
  return {
    marks: [...drawing.marks, ...marks, ...legend.marks],
    box: { x: drawing.box.x, y: (top + bottom) / 2, width, height: bottom - top },
  };
}

interface HeadLine {
  readonly words: string;
  readonly size: number;
  readonly weight: 400 | 600;
}

function headLines({ title, question }: FrameTexts, width: number, textWidth: TextWidth): HeadLine[] {
  const wrap = (words: string, size: number, weight: 400 | 600) =>
    wrapped(words, (width / size) * labelSize, weight, textWidth).map((line) => ({ words: line, size, weight }));
  return [...wrap(title, titleSize, 600), ...(question === '' ? [] : wrap(question, questionSize, 400))];
}
