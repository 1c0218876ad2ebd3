import { fromBase64 } from './base64.ts';
import type { Mark, TextMark } from './marks.ts';
import { TrueTypeFont } from './true-type.ts';

/** The faces of Source Sans 3 pictures are written in. */
export const faces = ['regular', 'semibold', 'bold', 'italic'] as const;
export type Face = (typeof faces)[number];

export type PictureFonts = Readonly<Record<Face, TrueTypeFont>>;

/** Loads the bundled faces: Latin letters with those of Latin Extended-A (SIL Open Font License, resources/fonts). */
export async function pictureFonts(): Promise<PictureFonts> {
  const { default: files } = await import('../../resources/fonts/source-sans-3.json', { with: { type: 'json' } });
  const font = (face: Face) => new TrueTypeFont(fromBase64(files[face]));
  return { regular: font('regular'), semibold: font('semibold'), bold: font('bold'), italic: font('italic') };
}

export function faceOf({ italic, weight }: Pick<TextMark, 'italic' | 'weight'>): Face {
  if (italic) return 'italic';
  return weight === 700 ? 'bold' : weight === 600 ? 'semibold' : 'regular';
}

/** The characters written in each face that is used. */
export function charactersByFace(marks: readonly Mark[]): ReadonlyMap<Face, ReadonlySet<number>> {
  const used = new Map<Face, Set<number>>();
  for (const mark of marks) {
    if (mark.type !== 'text') continue;
    const face = faceOf(mark);
    const characters = used.get(face) ?? new Set<number>();
    for (const letter of mark.text) characters.add(letter.codePointAt(0) ?? 0);
    used.set(face, characters);
  }
  return used;
}
