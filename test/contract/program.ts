import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, vi } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const main = path.join(root, 'electron/host/cli/main.ts');

/** The invented quarter as an interchange file. */
export const lindenhoehe = path.join(root, 'resources/examples/lindenhoehe.json');

type Program = ChildProcessByStdio<null, Readable, Readable>;

/**
 * The command line in a folder of its own, for the tests of one file; `belm.knoten` and `lh.knoten` are there before the
 * first of them. Every command is a process.
 */
export function openProgram() {
  // Tests of other files run beside these processes.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
  const file = (name: string) => path.join(folder, name);

  function start(...args: string[]): Program {
    return spawn(process.execPath, [main, ...args], {
      cwd: folder,
      env: {
        ...process.env,
        // The second process finds the program compiled by the first.
        NODE_COMPILE_CACHE: file('compiled'),
        KNOTENWERK_DATA: file('data'),
        KNOTENWERK_DOCUMENTS: file('documents'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  async function run(...args: string[]) {
    const child = start(...args);
    const [out, err, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { out, err, exitCode: exitCode as number };
  }

  /** Runs a command that ends well and prints JSON. */
  async function json(...args: string[]) {
    const { out, err, exitCode } = await run(...args);
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
    return JSON.parse(out);
  }

  /** Expects one German sentence on standard error, this exit code, and nothing else. */
  async function expectSentence(exitCode: 1 | 2, sentence: RegExp, ...args: string[]) {
    const answer = await run(...args);
    expect(answer, args.join(' ')).toEqual({ out: '', err: expect.stringMatching(/^[^\n]+\.\n$/), exitCode });
    expect(answer.err).toMatch(sentence);
  }

  beforeAll(async () => {
    await Promise.all([run('new', 'belm.knoten', '--example', 'belm'), run('import', 'lh.knoten', lindenhoehe)]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { file, start, run, json, expectSentence };
}
