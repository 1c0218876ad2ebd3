import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionItem } from '../model/records/action-item.ts';
import { calendarOf, type CalendarTask } from './calendar.ts';

const stamp = '2026-11-20T12:30:00.123Z';
const task = (values: object, lines: string[] = []): CalendarTask => ({
  item: actionItem.parse({ id: 't1', title: 'Einladen', dueOn: '2026-12-31', ...values }),
  lines,
});
/** Lines as a calendar reads them: folded ones joined. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar of tasks', () => {
  test('has one all-day event for each open task with a day', () => {
    expect(linesOf(calendarOf('Quartier', [task({}, ['Wer: QM', ''])], stamp))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Knotenwerk//Knotenwerk//DE',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Quartier',
      'BEGIN:VEVENT',
      'UID:t1@knotenwerk',
      'DTSTAMP:20261120T123000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Einladen',
      'DESCRIPTION:Wer: QM',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each([[{ status: 'done' }], [{ status: 'dropped' }], [{ dueOn: null }]])('leaves out %j', (values) => {
    expect(calendarOf('Quartier', [task(values)], stamp)).not.toContain('VEVENT');
  });

  test('escapes what has a meaning of its own', () => {
    const text = calendarOf(
      'A;B',
      [task({ title: 'Kita, Schule; \\ und' }, ['eins\nzwei', 'drei\r\nvier\u0007'])],
      stamp,
    );
    expect(linesOf(text)).toContain('SUMMARY:Kita\\, Schule\\; \\\\ und');
    expect(linesOf(text)).toContain('DESCRIPTION:eins\\nzwei\\ndrei\\nvier');
    expect(linesOf(text)).toContain('X-WR-CALNAME:A\\;B');
  });

  test('folds lines at 75 bytes without cutting a character, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (title) => {
        fc.pre(title.trim() !== '');
        const text = calendarOf('Q', [task({ title })], stamp);
        const pieces = text.split('\r\n');
        expect(pieces.every((piece) => new TextEncoder().encode(piece).length <= 75)).toBe(true);
        const summary = linesOf(text).find((line) => line.startsWith('SUMMARY:')) ?? '';
        const plain = summary.slice(8).replace(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));
        expect(plain).toBe(
          title
            .trim()
            .replace(/\r\n?/g, '\n')
            .replace(/(?!\n)\p{Cc}/gu, ''),
        );
      }),
    );
  });
});
