import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForeignBytes } from '../../electron/host/database/connection.ts';
import { sha256 } from '../../electron/host/document/durable-file.ts';
import { readForeign } from '../../electron/host/document/foreign-content.ts';
import { documentOf, openWorkshop, type Workshop } from './keeper-fixture.ts';

const rounds = 50;
const seed = 20261120;

/** The state at a revision, safe in the working copy or, `saved`, in the file. */
interface Acknowledged {
  readonly where: string;
  readonly revision: number;
  readonly digest: string;
}

let workshop: Workshop;
let file: string;

beforeEach(async () => {
  workshop = openWorkshop();
  const keeper = workshop.keeper();
  file = (await keeper.create({ name: 'Netz', path: null })).document!.path;
  await keeper.close();
});

afterEach(() => workshop.end());

/** A number from 0 to 1, the same for the same round. */
function chance(round: number, salt: number): number {
  return Number.parseInt(sha256(Buffer.from(`${seed} ${round} ${salt}`)).slice(0, 8), 16) / 2 ** 32;
}

/** Starts a host that edits, and kills it: after some of its words, while it writes the file, or at any moment. */
async function killedWriter(round: number): Promise<Acknowledged[]> {
  const script = path.join(import.meta.dirname, 'kill-writer.ts');
  const writer = spawn(process.execPath, [script, workshop.folder, file, String(seed + round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(writer.stdout, 'close');
  const lines = () => output.split('\n').slice(0, -1);
  let output = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  if (round % 5 === 4) await wait(chance(round, 0) * 700);
  else {
    const words = 2 + Math.floor(chance(round, 1) * 20);
    while (lines().length < words) await Promise.race([once(writer.stdout, 'data'), closed]);
    if (round % 5 < 2) await beginOfPublication();
    await wait(chance(round, 2) * (round % 5 < 2 ? 2 : 15));
  }
  writer.kill('SIGKILL');
  await closed;
  return lines().map((line) => {
    const [where = '', revision, digest = ''] = line.split(' ');
    return { where, revision: Number(revision), digest };
  });
}

/** Until a host begins to write beside the document. */
async function beginOfPublication(): Promise<void> {
  for await (const { filename } of watch(workshop.documentsFolder)) {
    if (filename?.startsWith('~$')) return;
  }
}

/** What is found is the last state acknowledged, or the one that was committed and could not be acknowledged any more. */
function expectNothingLost(last: Acknowledged, found: Acknowledged): void {
  if (found.revision === last.revision) expect(found.digest).toBe(last.digest);
  else expect(found.revision).toBe(last.revision + 1);
}

/** The published file is a whole document, whatever happened; answers its revision. */
function expectSoundFile(): number {
  const { lost, damaged, meta, steps } = readForeign(openForeignBytes(readFileSync(file)));
  expect({ lost, damaged }).toEqual({ lost: 0, damaged: false });
  if (meta.revision > 10) expect(steps.length).toBeGreaterThan(0);
  return meta.revision;
}

describe(`a host killed ${rounds} times while it edits`, () => {
  it('loses no edit it acknowledged and leaves a whole document each time', async () => {
    let last: Acknowledged | null = null;
    let saved = 0;
    let edits = 0;
    let interrupted = 0;
    for (let round = 0; round < rounds; round += 1) {
      const acknowledged = await killedWriter(round);
      const [first] = acknowledged;
      if (first && last) expectNothingLost(last, first);
      last = acknowledged.filter(({ where }) => where === 'kept').at(-1) ?? last;
      saved = acknowledged.filter(({ where }) => where === 'saved').at(-1)?.revision ?? saved;
      edits += Math.max(0, acknowledged.length - 1);
      expect(expectSoundFile()).toBeGreaterThanOrEqual(saved);
      if (readdirSync(workshop.documentsFolder).some((name) => name.startsWith('~$'))) interrupted += 1;
    }
    const keeper = workshop.keeper();
    await keeper.open(file);
    const { revision } = documentOf(keeper);
    const digest = sha256(Buffer.from(JSON.stringify(documentOf(keeper).network().records)));
    expectNothingLost(last!, { where: 'kept', revision, digest });
    await keeper.save();
    expect(expectSoundFile()).toBe(revision);
    expect(readdirSync(workshop.documentsFolder).filter((name) => !name.startsWith('~$'))).toEqual(['Netz.knoten']);
    expect(edits).toBeGreaterThan(rounds * 5);
    expect(interrupted).toBeGreaterThan(0);
  }, 300_000);
});
