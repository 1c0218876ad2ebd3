import type { Tokens } from '../notation/tokens.ts';
import type { Box } from '../picture/geometry.ts';
import {
  type Drawing,
  type Mark,
  middleToBase,
  path,
  short,
  type TextWidth,
  text,
  type TextMark,
} from '../picture/marks.ts';
import { labelSize } from '../picture/node-marks.ts';
import { around } from '../picture/sheet-drawing.ts';
import type { FrameArea, FrameLabel, FrameWords, SheetFrame } from './sheet-frame.ts';

/** A label in words: a name, and what is said below it in smaller letters. */
export interface LabelText {
  readonly name: string;
  readonly detail: string | null;
}

export interface FrameLook {
  readonly words: (label: FrameWords) => LabelText;
  readonly tokens: Tokens;
  readonly labelScale: number;
  readonly textWidth: TextWidth;
}

const pillHeight = 19;
const pillPadding = 18;
/** Headings are bigger than labels; from line to line, in sizes of labels. */
const headingFactor = 1.16;
const headingLine = 1.3;

/** A frame as marks, all of them below ties and actors: areas, dotted borders, names. */
export function frameDrawing(frame: SheetFrame, look: FrameLook): Drawing {
  const size = labelSize * look.labelScale;
  const labels = frame.labels.map(({ x, y, scale = 1 }) => ({
    x,
    y: y + size / 2,
    width: 2,
    height: 3 * size * scale,
  }));
  const marks = frameMarks(frame, look);
  const names = marks.flatMap((mark) => (mark.type === 'text' ? [boxOf(mark, look.textWidth)] : []));
  return { marks, box: around([...frame.areas, ...labels]), names };
}

/** The room a line of writing takes. */
function boxOf({ x, y, text: words, size, weight, anchor }: TextMark, textWidth: TextWidth): Box {
  const width = (textWidth(words, weight === 400 ? 400 : 600) * size) / labelSize;
  const aside = anchor === 'middle' ? 0 : (anchor === 'start' ? width : -width) / 2;
  return { x: x + aside, y: y - size * middleToBase, width: width + 6, height: size * 1.3 };
}

function frameMarks(frame: SheetFrame, look: FrameLook): Mark[] {
  const { tokens } = look;
  const tones = { plain: tokens.paper, soft: tokens.surface2, strong: tokens.hull };
  return [
    ...frame.areas.map((area) => path(outline(area), { fill: tones[area.tone], stroke: tokens.hullLine, width: 1 })),
    ...frame.lines.map(({ from, to }) =>
      path(`M${short(from.x)} ${short(from.y)} L${short(to.x)} ${short(to.y)}`, {
        stroke: tokens.control,
        width: 1.25,
        dash: [0.5, 5],
        cap: 'round',
      }),
    ),
    ...frame.labels.flatMap((label) => {
      const scaled = { ...look, labelScale: look.labelScale * (label.scale ?? 1) };
      return label.form === 'pill' ? pill(label, scaled) : heading(label, scaled);
    }),
  ];
}

function outline({ shape, x, y, width, height }: FrameArea): string {
  const [left, right, middle] = [short(x - width / 2), short(x + width / 2), short(y)];
  if (shape === 'ellipse') {
    const [rx, ry] = [short(width / 2), short(height / 2)];
    return `M${right} ${middle} A${rx} ${ry} 0 1 1 ${left} ${middle} A${rx} ${ry} 0 1 1 ${right} ${middle} Z`;
  }
  const [top, bottom] = [short(y - height / 2), short(y + height / 2)];
  return `M${left} ${top} L${right} ${top} L${right} ${bottom} L${left} ${bottom} Z`;
}

function pill({ x, y, words }: FrameLabel, { words: say, tokens, labelScale, textWidth }: FrameLook): Mark[] {
  const { name } = say(words);
  const half = (labelScale * textWidth(name, 600) + pillPadding) / 2;
  const radius = (labelScale * pillHeight) / 2;
  const [from, to, r] = [short(x - half + radius), short(x + half - radius), short(radius)];
  const [top, bottom] = [short(y - radius), short(y + radius)];
  const d = `M${from} ${top} L${to} ${top} A${r} ${r} 0 0 1 ${to} ${bottom} L${from} ${bottom} A${r} ${r} 0 0 1 ${from} ${top} Z`;
  const size = labelSize * labelScale;
  return [
    path(d, { fill: tokens.paper, stroke: tokens.hullLine, width: 1 }),
    text(name, { x, y: y + size * middleToBase, size, weight: 600, fill: tokens.hullText }),
  ];
}

function heading({ x, y, align, words, width }: FrameLabel, look: FrameLook): Mark[] {
  const { tokens, labelScale } = look;
  const { name, detail } = look.words(words);
  const size = labelSize * labelScale;
  const measure = (part: string) => labelScale * headingFactor * look.textWidth(part, 600);
  const lines = width === undefined ? [name] : inTwoLines(name, width, measure);
  const titles = lines.map((line, index) =>
    text(line, {
      x,
      y: y + size * (index * headingLine + middleToBase),
      size: size * headingFactor,
      weight: 600,
      fill: tokens.ink,
      anchor: align,
    }),
  );
  const isTooWide = width !== undefined && detail !== null && labelScale * look.textWidth(detail, 400) > width;
  if (detail === null || isTooWide) return titles;
  const below = y + size * ((lines.length - 1) * headingLine + 1.4 + middleToBase);
  return [...titles, text(detail, { x, y: below, size, fill: tokens.ink2, anchor: align })];
}

/** As many words as fit into a first and a second line; what is too long ends with an ellipsis. */
function inTwoLines(name: string, width: number, measure: (part: string) => number): readonly string[] {
  if (measure(name) <= width) return [name];
  const words = name.split(' ');
  let first = 1;
  while (first < words.length && measure(words.slice(0, first + 1).join(' ')) <= width) first += 1;
  const lines = [words.slice(0, first).join(' '), words.slice(first).join(' ')];
  return lines.filter((line) => line !== '').map((line) => shortened(line, width, measure));
}

function shortened(line: string, width: number, measure: (part: string) => number): string {
  if (measure(line) <= width) return line;
  let length = line.length - 1;
  while (length > 1 && measure(`${line.slice(0, length)}…`) > width) length -= 1;
  return `${line.slice(0, length).trimEnd()}…`;
}
