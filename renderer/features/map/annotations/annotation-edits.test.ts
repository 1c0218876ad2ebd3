import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitted,
  newBackground,
  scaled,
  withArea,
  withMembers,
  withMovedNote,
  withNote,
  withChangedNote,
  withoutMembers,
} from './annotation-edits.ts';

const room = { x: 100, y: -50, width: 400, height: 300 };

describe('what people put on a sheet', () => {
  it('is a note where it was put, without blanks around it', () => {
    expect(withNote({ notes: [] }, '  Wer fehlt? ', { x: 1.6, y: -2.2 }).notes).toMatchObject([
      { text: 'Wer fehlt?', x: 2, y: -2 },
    ]);
  });

  it('is gone when nothing is left of a note', () => {
    const { notes, id } = withNote({ notes: [] }, 'Alt', { x: 0, y: 0 });
    expect(withChangedNote({ notes }, id, { text: '  ' }).notes).toEqual([]);
    expect(withMovedNote({ notes }, id, { x: 5, y: 6 }).notes).toMatchObject([{ text: 'Alt', x: 5, y: 6 }]);
  });

  it('is an area actors join once and leave', () => {
    const { areas } = withArea({ areas: [] }, 'Kernteam ', ['a', 'b']);
    const id = areas[0]!.id;
    const joined = withMembers({ areas }, id, ['b', 'c']);
    expect(joined.areas).toMatchObject([{ label: 'Kernteam', actorIds: ['a', 'b', 'c'] }]);
    expect(withoutMembers(joined, id, ['a', 'x']).areas).toMatchObject([{ actorIds: ['b', 'c'] }]);
  });

  it('is a background that covers the room it is given, around its middle, in its own shape', () => {
    const side = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        fc.pre(Math.max(width / height, height / width) < 20);
        const made = newBackground({ picture: null, rings: [], width, height }, room);
        expect(made.width).toBeGreaterThanOrEqual(room.width - 0.1);
        expect(made.height).toBeGreaterThanOrEqual(room.height - 0.1);
        expect(Math.abs(made.x + made.width / 2 - room.x)).toBeLessThan(1.1);
        expect(made.width / made.height).toBeCloseTo(width / height, 1);
        expect(fitted(made, room)).toEqual(made);
      }),
    );
  });

  it('changes the corners of an outline with its box, and never vanishes', () => {
    const ring = [
      { x: 0, y: 0 },
      { x: 100, y: 50 },
    ];
    const background = { picture: null, rings: [ring], x: 10, y: 20, width: 100, height: 50, opacity: 1 };
    expect(scaled(background, 2)).toEqual({
      ...background,
      width: 200,
      height: 100,
      rings: [[ring[0], { x: 200, y: 100 }]],
    });
    expect(scaled(background, -3).width).toBe(40);
  });
});
