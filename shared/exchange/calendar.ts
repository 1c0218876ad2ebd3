import type { ActionItem } from '../model/records/action-item.ts';

/** An action item with what its entry says beside the title. */
export interface CalendarTask {
  readonly item: Pick<ActionItem, 'id' | 'title' | 'dueOn' | 'status'>;
  /** Lines under the title: who is responsible, why. Empty ones are left out. */
  readonly lines: readonly string[];
}

/** Bytes of a line before it is folded (RFC 5545 §3.1). */
const longestLine = 75;

/**
 * Tasks with a due date as a calendar (RFC 5545): one all-day event each on its day, so that every calendar shows it.
 * Done and dropped ones, and those without a day, are left out. `stamp` is the moment of writing, an ISO date-time.
 */
export function calendarOf(name: string, tasks: readonly CalendarTask[], stamp: string): string {
  const open = tasks.filter(({ item }) => item.status === 'open' && item.dueOn !== null);
  const at = stamp.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Knotenwerk//Knotenwerk//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...open.flatMap(({ item, lines: below }) => {
      const due = item.dueOn ?? '';
      const description = below.filter((line) => line !== '').join('\n');
      return [
        'BEGIN:VEVENT',
        `UID:${escaped(item.id)}@knotenwerk`,
        `DTSTAMP:${at}`,
        `DTSTART;VALUE=DATE:${compact(due)}`,
        `DTEND;VALUE=DATE:${compact(dayAfter(due))}`,
        `SUMMARY:${escaped(item.title)}`,
        ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** A text as a value: backslash, comma, semicolon and line ends are escaped, other control characters left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, '');
}

/** Bytes of a character in UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** A line in pieces of at most 75 bytes, no character cut; all but the first begin with a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const bytes = bytesOf(character.codePointAt(0) ?? 0);
    if (size + bytes > longestLine) {
      pieces.push(piece);
      piece = ' ';
      size = 1;
    }
    piece += character;
    size += bytes;
  }
  return [...pieces, piece].join('\r\n');
}
