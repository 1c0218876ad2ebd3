import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../../shared/model/failure.ts';
import { readFailure, readText, replaceFile, stampOf, writeFailure } from './durable-file.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'knotenwerk-'));
  file = path.join(folder, 'x.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

const systemError = (code: string) => Object.assign(new Error(code), { code });

describe('a file that is replaced as a whole', () => {
  it('holds the new content, with nothing left beside it', async () => {
    await replaceFile(file, 'one');
    writeFileSync(`${file}.tmp`, 'left by a crash');
    await replaceFile(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['x.json']);
  });

  it('has another stamp after every write, and none while it is missing', async () => {
    expect([await stampOf(file), await readText(file)]).toEqual([null, null]);
    await replaceFile(file, 'one');
    const first = await stampOf(file);
    expect(await stampOf(file)).toBe(first);
    writeFileSync(file, 'two');
    expect(await stampOf(file)).not.toBe(first);
  });
});

describe('an error of the system', () => {
  it.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EACCES', 'cannotWrite'],
    ['EROFS', 'cannotWrite'],
    ['ENOENT', 'cannotWrite'],
  ])('%s while writing is the failure %s', (code, expected) => {
    expect(writeFailure(systemError(code), file)).toMatchObject({ code: expected, data: { path: file } });
  });

  it.each([
    ['ENOENT', 'fileNotFound'],
    ['ENOTDIR', 'fileNotFound'],
    ['EACCES', 'fileUnreadable'],
    ['EIO', 'fileUnreadable'],
  ])('%s while reading is the failure %s', (code, expected) => {
    expect(readFailure(systemError(code), file)).toMatchObject({ code: expected, data: { path: file } });
  });

  it('that is already a failure, or a mistake of ours, stays what it is', () => {
    const failure = new Failure('fileExists', { path: file });
    const mistake = new TypeError('x');
    expect([writeFailure(failure, file), readFailure(mistake, file)]).toEqual([failure, mistake]);
  });
});
