import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentKeeper } from '../../electron/host/document/keeper.ts';
import { actor, actorNames, change, documentOf, openWorkshop, type Workshop } from './keeper-fixture.ts';

let workshop: Workshop;
let keeper: DocumentKeeper;
let file: string;
const others: ChildProcess[] = [];

const failure = (code: string) => expect.objectContaining({ code });

beforeEach(async () => {
  workshop = openWorkshop();
  keeper = workshop.keeper();
  file = (await keeper.create({ name: 'Netz', path: null })).document!.path;
  await keeper.close();
});

afterEach(async () => {
  for (const other of others.splice(0)) other.kill('SIGKILL');
  await workshop.end();
});

/** Another host that opens the document, adds an actor, saves if asked to, and then waits. */
async function otherHost(name: string, ...then: 'save'[]): Promise<ChildProcess> {
  const script = path.join(import.meta.dirname, 'waiting-writer.ts');
  const other = spawn(process.execPath, [script, workshop.folder, file, name, ...then], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  others.push(other);
  await once(other.stdout!, 'data');
  return other;
}

async function killedHost(name: string, ...then: 'save'[]): Promise<void> {
  const other = await otherHost(name, ...then);
  other.kill('SIGKILL');
  await once(other, 'exit');
}

describe('a document that another process has open', () => {
  it('is locked until that process ends, however it ends', async () => {
    const other = await otherHost('a');
    await expect(keeper.open(file)).rejects.toThrow(failure('documentLocked'));
    await expect(keeper.create({ name: 'Netz', path: file, overwrite: true })).rejects.toThrow(
      failure('documentLocked'),
    );
    expect((await keeper.start()).recoverable).toEqual([]);
    const [workingCopy] = workshop.workingCopies();
    await expect(keeper.recover(workingCopy!)).rejects.toThrow(failure('documentLocked'));
    await expect(keeper.discard(workingCopy!)).rejects.toThrow(failure('documentLocked'));
    other.kill('SIGKILL');
    await once(other, 'exit');
    await keeper.open(file);
    expect(actorNames(keeper)).toEqual(['a']);
  });

  it('does not keep other documents from being opened', async () => {
    await otherHost('a');
    await keeper.create({ name: 'Anderes', path: null });
    expect(keeper.status().document?.fileName).toBe('Anderes');
  });
});

describe('after a crash', () => {
  it('opening the document takes over the work that had not reached the file', async () => {
    await killedHost('a');
    const status = await keeper.open(file);
    expect(status.document).toMatchObject({ recovered: true, saving: 'pending', undo: { key: 'history:test' } });
    expect(actorNames(keeper)).toEqual(['a']);
    expect((await keeper.save()).document).toMatchObject({ saving: 'saved', conflictCopy: null });
  });

  it('the work is offered, and can be taken over or given up', async () => {
    await killedHost('a');
    const { recoverable } = await keeper.start();
    expect(recoverable).toMatchObject([{ path: file, name: 'Netz' }]);
    const [{ workingCopy }] = recoverable as [(typeof recoverable)[number]];
    expect((await keeper.recover(workingCopy)).document).toMatchObject({ path: file, recovered: true });
    expect((await keeper.start()).recoverable).toEqual([]);
    await keeper.discard(workingCopy);
    expect(actorNames(keeper)).toEqual(['a']);
    await keeper.close();

    await killedHost('b');
    await keeper.discard((await keeper.start()).recoverable[0]!.workingCopy);
    expect((await keeper.open(file)).document?.recovered).toBe(false);
    expect(actorNames(keeper)).toEqual(['a']);
  });

  it('and a change of the file by somebody else, both versions are kept', async () => {
    await killedHost('ours');
    const elsewhere = workshop.keeper({ dataFolder: path.join(workshop.folder, 'elsewhere') });
    await elsewhere.open(file);
    change(elsewhere, (writer) => writer.insert('actors', actor('theirs')));
    await elsewhere.close();
    await keeper.open(file);
    expect(actorNames(keeper)).toEqual(['ours']);
    const { conflictCopy } = (await keeper.save()).document!;
    expect(existsSync(conflictCopy!)).toBe(true);
    await keeper.open(file);
    expect(actorNames(keeper)).toEqual(['theirs']);
  });

  it('the work is there even when the file is gone', async () => {
    await killedHost('a');
    rmSync(file);
    await keeper.open(file);
    expect(actorNames(keeper)).toEqual(['a']);
    await keeper.close();
    expect(existsSync(file)).toBe(true);
  });

  it('a new document of the same name does not take the place of the work', async () => {
    await killedHost('a');
    await keeper.create({ name: 'Netz', path: file, overwrite: true });
    change(keeper, (writer) => writer.insert('actors', actor('new')));
    await keeper.close();
    const { recoverable } = await keeper.start();
    await keeper.recover(recoverable[0]!.workingCopy);
    expect(actorNames(keeper)).toEqual(['a']);
    await keeper.close();
    await keeper.open(file);
    expect(actorNames(keeper)).toEqual(['new']);
  });

  it('that came after the file was written, nothing is offered and nothing stays behind', async () => {
    await killedHost('a', 'save');
    expect(workshop.workingCopies()).toHaveLength(1);
    expect((await keeper.start()).recoverable).toEqual([]);
    expect(workshop.workingCopies()).toEqual([]);
    expect((await keeper.open(file)).document?.recovered).toBe(false);
    expect(actorNames(keeper)).toEqual(['a']);
  });

  it('between writing the file and noting it, the file is still ours', async () => {
    await keeper.open(file);
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    await keeper.save();
    const folder = path.join(workshop.dataFolder, 'work', workshop.workingCopies()[0]!);
    const state = JSON.parse(readFileSync(path.join(folder, 'state.json'), 'utf8'));
    const written = { ...state.published, stamp: null };
    await keeper.close();
    await killedHost('b');
    const killed = JSON.parse(readFileSync(path.join(folder, 'state.json'), 'utf8'));
    const interrupted = { ...killed, published: { revision: 0, sha256: 'x', stamp: null }, publishing: written };
    writeFileSync(path.join(folder, 'state.json'), JSON.stringify(interrupted));
    await keeper.open(file);
    expect((await keeper.save()).document).toMatchObject({ conflictCopy: null, saving: 'saved' });
    expect(actorNames(keeper)).toEqual(['a', 'b']);
  });

  it('while a working copy was being made, it is made anew', async () => {
    await killedHost('a');
    const folder = path.join(workshop.dataFolder, 'work', workshop.workingCopies()[0]!);
    rmSync(path.join(folder, 'state.json'));
    expect((await keeper.start()).recoverable).toEqual([]);
    expect((await keeper.open(file)).document?.recovered).toBe(false);
    expect(actorNames(keeper)).toEqual([]);
  });
});

describe('a damaged working copy', () => {
  it('is kept for whoever can read it, and the document opens from its file', async () => {
    await killedHost('a');
    const folder = path.join(workshop.dataFolder, 'work', workshop.workingCopies()[0]!);
    const damaged = readFileSync(path.join(folder, 'work.db')).fill(0xff, 0, 8192);
    writeFileSync(path.join(folder, 'work.db'), damaged);
    rmSync(path.join(folder, 'work.db-journal'), { force: true });
    await keeper.open(file);
    expect(actorNames(keeper)).toEqual([]);
    await keeper.close();
    const [kept] = readdirSync(folder);
    expect(readFileSync(path.join(folder, kept!))).toEqual(damaged);
  });
});

describe('an unknown working copy', () => {
  it.each(['../..', '0'.repeat(32), ''])('%j is not found', async (id) => {
    await expect(keeper.recover(id)).rejects.toThrow(failure('fileNotFound'));
    await expect(keeper.discard(id)).rejects.toThrow(failure('fileNotFound'));
    expect(workshop.workingCopies()).toEqual([]);
  });
});

describe('a keeper', () => {
  it('publishes and lets go when it is shut down', async () => {
    await keeper.open(file);
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    await keeper.shutdown();
    const next = workshop.keeper();
    await next.open(file);
    expect(documentOf(next).network().records.actors).toHaveLength(1);
    expect(next.status().document?.recovered).toBe(false);
  });
});
