import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkingDatabase } from '../../electron/host/database/connection.ts';
import { emptyContent, fillDatabase } from '../../electron/host/document/content.ts';
import { WorkingDocument } from '../../electron/host/document/working-document.ts';
import type { Writer } from '../../electron/host/history/writer.ts';
import { Failure } from '../../shared/model/failure.ts';
import { actor, label, record } from './keeper-fixture.ts';

type Command = { type: 'undo' | 'redo' } | { type: 'step'; mergeKey: string | null; edits: readonly Edit[] };

type Edit =
  | { type: 'insertActor' | 'removeActor'; actor: string }
  | { type: 'rename'; actor: string; name: string }
  | { type: 'subordinate'; actor: string; parent: string | null }
  | { type: 'tag'; actor: string; groups: string[] }
  | { type: 'insertRelation'; relation: string; source: string; target: string }
  | { type: 'removeRelation'; relation: string }
  | { type: 'place'; actor: string; x: number; y: number };

const actorIds = fc.constantFrom('a', 'b', 'c', 'd');
const relationIds = fc.constantFrom('r', 's', 't');

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constantFrom('insertActor', 'insertActor', 'removeActor'), actor: actorIds }),
  fc.record({ type: fc.constant('rename'), actor: actorIds, name: fc.constantFrom('x', 'ß', '„y“', 'z\u0000😀') }),
  fc.record({ type: fc.constant('subordinate'), actor: actorIds, parent: fc.option(actorIds) }),
  fc.record({ type: fc.constant('tag'), actor: actorIds, groups: fc.array(fc.constantFrom('families', 'seniors')) }),
  fc.record({ type: fc.constant('insertRelation'), relation: relationIds, source: actorIds, target: actorIds }),
  fc.record({ type: fc.constant('removeRelation'), relation: relationIds }),
  fc.record({
    type: fc.constant('place'),
    actor: actorIds,
    x: fc.double({ noNaN: true, noDefaultInfinity: true }),
    y: fc.constantFrom(0.1, 1e21, -7),
  }),
) as fc.Arbitrary<Edit>;

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('step' as const),
      mergeKey: fc.constantFrom(null, 'typing', 'drag:1'),
      edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const) }) },
);

/** Makes what is missing and leaves alone what is not there, so that most steps succeed. */
function perform(writer: Writer, one: Edit): void {
  const there = 'actor' in one && writer.get('actors', one.actor) !== null;
  switch (one.type) {
    case 'insertActor':
      return there ? undefined : writer.insert('actors', actor(one.actor));
    case 'removeActor':
      return there ? removeActor(writer, one.actor) : undefined;
    case 'rename':
      return there ? writer.update('actors', one.actor, { name: one.name }) : undefined;
    case 'subordinate':
      return there ? writer.update('actors', one.actor, { parentActorId: one.parent as never }) : undefined;
    case 'tag':
      return there ? writer.update('actors', one.actor, { targetGroups: one.groups as never }) : undefined;
    case 'insertRelation': {
      const { relation: id, source: sourceId, target: targetId } = one;
      if (writer.get('relations', id)) return writer.update('relations', id, { sourceId, targetId } as never);
      return writer.insert('relations', record('relations', { id, sourceId, targetId, kind: 'referral' } as never));
    }
    case 'removeRelation':
      return writer.get('relations', one.relation) ? writer.remove('relations', one.relation) : undefined;
    case 'place': {
      const place = { id: `main:${one.actor}`, viewId: 'main', nodeId: one.actor, x: one.x, y: one.y };
      if (writer.get('viewPositions', place.id)) return writer.update('viewPositions', place.id, place as never);
      return writer.insert('viewPositions', record('viewPositions', place as never));
    }
  }
}

function removeActor(writer: Writer, actorId: string): void {
  for (const { id, sourceId, targetId } of writer.all('relations')) {
    if (sourceId === actorId || targetId === actorId) writer.remove('relations', id);
  }
  for (const { id, parentActorId } of writer.all('actors')) {
    if (parentActorId === actorId) writer.update('actors', id, { parentActorId: null });
  }
  writer.remove('actors', actorId);
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'knotenwerk-'));
  const connection = openWorkingDatabase(path.join(folder, 'empty.db'), 'OFF');
  fillDatabase(connection, emptyContent(null));
  new WorkingDocument(connection, 'empty').run({ label, recorded: false }, (writer) =>
    writer.insert('views', record('views', { id: 'main', name: 'Netz' } as never)),
  );
  connection.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function openDocument(file: string): { document: WorkingDocument; close: () => void } {
  const connection = openWorkingDatabase(file, 'OFF');
  return { document: new WorkingDocument(connection, file), close: () => connection.close() };
}

const stateOf = (document: WorkingDocument) => JSON.stringify(document.network().records);

/** What the history should do: a state for every step that can be undone, and for every one that can be redone. */
class Expected {
  readonly done: { id: string; state: string }[] = [];
  undone: { id: string; state: string }[] = [];
  readonly initial: string;

  constructor(initial: string) {
    this.initial = initial;
  }

  get state(): string {
    return this.done.at(-1)?.state ?? this.initial;
  }

  step(id: string | null, state: string): void {
    this.undone = [];
    if (id === null || id === this.done.at(-1)?.id) this.done.pop();
    if (id !== null) this.done.push({ id, state });
    else expect(state).toBe(this.state);
  }
}

function apply(document: WorkingDocument, expected: Expected, { type, ...rest }: Command): void {
  const before = document.revision;
  try {
    if (type === 'step') {
      const { mergeKey, edits } = rest as Extract<Command, { type: 'step' }>;
      const { changeSetId, revision } = document.run({ label, mergeKey }, (writer) => {
        for (const one of edits) perform(writer, one);
      });
      if (revision > before) expected.step(changeSetId, stateOf(document));
    } else {
      document[type]();
      const [from, to] = type === 'undo' ? [expected.done, expected.undone] : [expected.undone, expected.done];
      to.push(from.pop()!);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(document.revision).toBe(before);
  }
  expect(stateOf(document)).toBe(expected.state);
}

function untilNothingIsLeft(document: WorkingDocument, direction: 'undo' | 'redo'): void {
  while (document.next[direction]) document[direction]();
}

describe('any sequence of steps, undo and redo', () => {
  it('goes back to the state before it and forth to the state after it, also after opening again', () => {
    let run = 0;
    const check = (commands: readonly Command[]) => {
      run += 1;
      const file = path.join(folder, `run-${run}.db`);
      copyFileSync(path.join(folder, 'empty.db'), file);
      let { document, close } = openDocument(file);
      const expected = new Expected(stateOf(document));
      for (const one of commands) apply(document, expected, one);
      untilNothingIsLeft(document, 'redo');
      const last = expected.undone[0]?.state ?? expected.state;
      expect(stateOf(document)).toBe(last);
      if (run % 10 === 0) {
        close();
        ({ document, close } = openDocument(file));
        expect(stateOf(document)).toBe(last);
      }
      untilNothingIsLeft(document, 'undo');
      expect(stateOf(document)).toBe(expected.initial);
      untilNothingIsLeft(document, 'redo');
      expect(stateOf(document)).toBe(last);
      const moments = [...expected.done, ...expected.undone.toReversed()];
      for (const moment of [moments.at(moments.length / 2), moments[0], moments.at(-1)]) {
        if (!moment) continue;
        document.goTo(moment.id);
        expect(stateOf(document)).toBe(moment.state);
      }
      close();
      rmSync(file);
    };
    fc.assert(fc.property(fc.array(command, { maxLength: 30, size: 'max' }), check), { numRuns: 1000, seed: 20261120 });
  }, 120_000);
});
