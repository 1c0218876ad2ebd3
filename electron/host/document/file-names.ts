import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { exists } from './durable-file.ts';

/** The ending of documents. */
export const ending = '.knoten';

/** The name of a document without folder and ending. */
export function titleOf(file: string): string {
  return path.basename(file, ending);
}

/** Where a document really is, links resolved, so that one document has one working copy. */
export async function realDocumentPath(file: string): Promise<string> {
  const whole = path.resolve(file);
  try {
    return await realpath(whole);
  } catch {
    try {
      return path.join(await realpath(path.dirname(whole)), path.basename(whole));
    } catch {
      return whole;
    }
  }
}

/** Characters that some file system refuses, and names that Windows keeps for devices. */
const refused = /[\p{Cc}\\/:*?"<>|]+/gu;
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longestName = 100;

/** A network's name as a file name without ending. */
export function fileNameFor(name: string): string {
  const plain = name.replace(refused, ' ').replace(/\s+/g, ' ').trim();
  const short = Array.from(plain)
    .slice(0, longestName)
    .join('')
    .replace(/^\.+|[. ]+$/g, '');
  return short === '' || devices.test(short) ? `${short}_` : short;
}

/** `base` in the folder, or the first of `base 2`, `base 3` … that is not taken. */
export async function freePath(folder: string, base: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, `${base}${number === 1 ? '' : ` ${number}`}${ending}`);
    if (!(await exists(file))) return file;
  }
}

/** Beside the document, a name that says what the copy is and when it was made: `Name (Konflikt 2026-03-01 09-30)`. */
export function copyBeside(file: string, kind: 'Konflikt' | 'beschädigt', now: Date): Promise<string> {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const time = [two(now.getHours()), two(now.getMinutes())].join('-');
  return freePath(path.dirname(file), `${titleOf(file)} (${kind} ${day} ${time})`);
}

/** Beside a document, what will take its place: the pattern synchronisation programs leave alone. */
export function temporaryBeside(file: string): string {
  return path.join(path.dirname(file), `~$${path.basename(file)}.tmp`);
}
