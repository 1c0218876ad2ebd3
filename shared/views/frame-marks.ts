import type { Tokens } from '../notation/tokens.ts';
import { type Drawing, type Mark, middleToBase, path, short, type TextWidth, text } from '../picture/marks.ts';
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

/** A frame as marks, all of them below ties and actors: areas, dotted borders, names. */
export function frameDrawing(frame: SheetFrame, look: FrameLook): Drawing {
  const size = labelSize * look.labelScale;
  const labels = frame.labels.map(({ x, y }) => ({ x, y: y + size / 2, width: 2, height: 3 * size }));
  return { marks: frameMarks(frame, look), box: around([...frame.areas, ...labels]) };
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
    ...frame.labels.flatMap((label) => (label.form === 'pill' ? pill(label, look) : heading(label, look))),
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

function heading({ x, y, align, words }: FrameLabel, { words: say, tokens, labelScale }: FrameLook): Mark[] {
  const { name, detail } = say(words);
  const size = labelSize * labelScale;
  const title = text(name, {
    x,
    y: y + size * middleToBase,
    size: size * 1.16,
    weight: 600,
    fill: tokens.ink,
    anchor: align,
  });
  if (detail === null) return [title];
  return [title, text(detail, { x, y: y + size * (1.4 + middleToBase), size, fill: tokens.ink2, anchor: align })];
}
