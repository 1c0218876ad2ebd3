import { influenceDiameter, measuredDiameter, type NodeSign, nodeForm } from '../notation/node-form.ts';
import { type LegendEntry, type LegendGroup, legendOf } from '../notation/legend.ts';
import type { Sheet } from '../notation/sheet.ts';
import type { TieForm } from '../notation/tie-form.ts';
import type { Tokens } from '../notation/tokens.ts';
import type { Point } from './geometry.ts';
import { type Drawing, type Mark, middleToBase, type TextWidth, text } from './marks.ts';
import { findingMarks } from './finding-marks.ts';
import { badgeMarks, labelSize, nodeMarks } from './node-marks.ts';
import type { SignWords } from './sheet-drawing.ts';
import { symbolMarks, tieMarks } from './tie-marks.ts';
import { routeBetween } from './tie-route.ts';

/** What the legend says in words. */
export interface LegendWords extends SignWords {
  readonly heading: (group: LegendGroup['id']) => string;
  readonly entry: (entry: LegendEntry) => string;
  readonly size: (value: number) => string;
}

interface Piece {
  readonly width: number;
  readonly height: number;
  /** Draws it with its middle left at a place. */
  readonly draw: (at: Point) => Mark[];
}

const lineHeight = 24;
const entryGap = 16;
const groupGap = 30;
const sampleGap = 6;
const signDiameter = 13.5;
const groupDiameter = 28;
const tieLength = 34;
const findingSize = 15;

/** The legend of a sheet in lines of at most this width, its upper left corner at a place. */
export function drawLegend(
  sheet: Sheet,
  at: Point,
  width: number,
  words: LegendWords,
  textWidth: TextWidth,
  tokens: Tokens,
): Drawing {
  const lines: { pieces: { piece: Piece; x: number }[]; width: number }[] = [];
  const add = (pieces: readonly Piece[], gap: number) => {
    const room = pieces.reduce((sum, piece) => sum + piece.width + entryGap, -entryGap);
    let line = lines.at(-1);
    const isNew = !line || line.width + gap + room > width;
    if (!line || isNew) lines.push((line = { pieces: [], width: 0 }));
    let x = line.width + (isNew ? 0 : gap);
    for (const piece of pieces) {
      line.pieces.push({ piece, x });
      x += piece.width + entryGap;
    }
    line.width = x - entryGap;
  };
  for (const group of legendOf(sheet)) {
    const entries = group.entries.map((entry) => entryPiece(entry, sheet, words, textWidth, tokens));
    const heading = textPiece(words.heading(group.id), 600, tokens.ink2, textWidth);
    const [first, ...rest] = entries;
    add(first ? [heading, first] : [heading], groupGap);
    for (const entry of rest) add([entry], entryGap);
  }
  let y = at.y;
  const marks = lines.flatMap(({ pieces }) => {
    const height = Math.max(lineHeight, ...pieces.map(({ piece }) => piece.height));
    y += height;
    return pieces.flatMap(({ piece, x }) => piece.draw({ x: at.x + x, y: y - height / 2 }));
  });
  return { marks, box: { x: at.x + width / 2, y: (at.y + y) / 2, width, height: y - at.y } };
}

function textPiece(words: string, weight: 400 | 600, fill: string, textWidth: TextWidth): Piece {
  return {
    width: textWidth(words, weight),
    height: lineHeight,
    draw: ({ x, y }) => [
      text(words, { x, y: y + labelSize * middleToBase, size: labelSize, weight, fill, anchor: 'start' }),
    ],
  };
}

function entryPiece(entry: LegendEntry, sheet: Sheet, words: LegendWords, textWidth: TextWidth, tokens: Tokens): Piece {
  const sample = samplePiece(entry, sheet, words, textWidth, tokens);
  const label = textPiece(words.entry(entry), 400, tokens.ink, textWidth);
  return beside([sample, label], sampleGap);
}

function beside(pieces: readonly Piece[], gap: number): Piece {
  return {
    width: pieces.reduce((sum, piece) => sum + piece.width + gap, -gap),
    height: Math.max(...pieces.map((piece) => piece.height)),
    draw: ({ x, y }) => {
      let left = x;
      return pieces.flatMap((piece) => {
        const marks = piece.draw({ x: left, y });
        left += piece.width + gap;
        return marks;
      });
    },
  };
}

function samplePiece(
  { sample }: LegendEntry,
  sheet: Sheet,
  words: LegendWords,
  textWidth: TextWidth,
  tokens: Tokens,
): Piece {
  switch (sample.type) {
    case 'node':
      return signPiece(sample.sign, signDiameter, tokens);
    case 'sizes':
      return sizesPiece(sample.sign, sheet.sizes, words, textWidth, tokens);
    case 'badge':
      return textPiece(words.badges[sample.badge], 600, tokens.ink, textWidth);
    case 'findings':
      return {
        width: findingSize,
        height: lineHeight,
        // The sign stands at the upper left of a node.
        draw: ({ x, y }) => findingMarks(2, 0, { x: x + findingSize / 2 + 1, y: y + 1 }, tokens),
      };
    case 'tie':
      return tiePiece(sample.form, tokens);
    case 'mark': {
      const mark = textPiece(words.kinds[sample.kind], 600, tokens.ink2, textWidth);
      return sample.form ? beside([tiePiece({ ...sample.form, mark: null }, tokens), mark], sampleGap) : mark;
    }
    case 'group': {
      const sign = signPiece(sample.sign, groupDiameter, tokens);
      return {
        ...sign,
        draw: (at) => {
          const middle = { x: at.x + sign.width / 2, y: at.y };
          return [...sign.draw(at), ...badgeMarks(String(sample.number), groupDiameter, middle, tokens)];
        },
      };
    }
  }
}

function signPiece(sign: NodeSign, size: number, tokens: Tokens): Piece {
  const form = nodeForm(sign);
  const diameter = size * form.sizeFactor;
  const width = diameter + (form.ring ? 10 : 4);
  return {
    width,
    height: width,
    draw: ({ x, y }) => nodeMarks({ sign, form, diameter, label: '' }, { x: x + width / 2, y }, null, 1, tokens),
  };
}

/** Signs as big as they are on the sheet, each with its value. */
function sizesPiece(
  sign: NodeSign,
  sizes: Sheet['sizes'],
  words: LegendWords,
  textWidth: TextWidth,
  tokens: Tokens,
): Piece {
  const steps = sizes
    ? [sizes.largest / 4, sizes.largest].map((value) => ({ value, size: measuredDiameter(value, sizes.largest) }))
    : [1, 3, 5].map((value) => ({ value, size: influenceDiameter(value) }));
  const pieces = steps.flatMap(({ value, size }) => [
    signPiece(sign, size, tokens),
    textPiece(words.size(value), 400, tokens.ink2, textWidth),
  ]);
  return beside(pieces, 4);
}

function tiePiece(form: TieForm, tokens: Tokens): Piece {
  return {
    width: tieLength,
    height: lineHeight,
    draw: ({ x, y }) => {
      const route = routeBetween(form, { x, y }, { x: x + tieLength, y });
      return [
        ...tieMarks(form, route, null, 1, tokens),
        ...symbolMarks(form.symbols, { x: x + tieLength / 2, y }, tokens),
      ];
    },
  };
}
