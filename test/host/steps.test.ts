import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWorkingDatabase } from '../../electron/host/database/connection.ts';
import { emptyContent, fillDatabase } from '../../electron/host/document/content.ts';
import type { DocumentKeeper } from '../../electron/host/document/keeper.ts';
import { WorkingDocument } from '../../electron/host/document/working-document.ts';
import type { DocumentEvent } from '../../shared/contract/document.ts';
import { actor, actorNames, change, documentOf, label, openWorkshop, record, type Workshop } from './keeper-fixture.ts';

let workshop: Workshop;
let keeper: DocumentKeeper;

beforeEach(async () => {
  workshop = openWorkshop();
  keeper = workshop.keeper();
  await keeper.create({ name: 'Netz', path: null });
});

afterEach(async () => {
  vi.useRealTimers();
  await workshop.end();
});

/** The newest steps of the history. */
const steps = (limit: number) => [...documentOf(keeper).history()].slice(0, limit);

const relation = (id: string, sourceId: string, targetId: string) =>
  record('relations', { id, sourceId, targetId, kind: 'cooperation' } as never);

function type(name: string, mergeKey = 'actors:a:name') {
  return documentOf(keeper).run({ label: { key: 'history:rename', values: { name } }, mergeKey }, (writer) =>
    writer.update('actors', 'a', { name }),
  );
}

describe('a step', () => {
  it('answers its revision, its place in the history and what the work answered', () => {
    const before = documentOf(keeper).revision;
    const result = change(keeper, (writer) => {
      writer.insert('actors', actor('a'));
      return writer.get('actors', 'a')?.name;
    });
    expect(result).toMatchObject({ revision: before + 1, value: 'a' });
    expect(steps(1)).toMatchObject([{ id: result.changeSetId, undone: false }]);
  });

  it('that changes nothing is no step', () => {
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    const { revision } = documentOf(keeper);
    const result = change(keeper, (writer) => {
      writer.update('actors', 'a', { name: 'b' });
      writer.update('actors', 'a', { name: 'a' });
      writer.insert('actors', actor('c'));
      writer.remove('actors', 'c');
    });
    expect(result).toMatchObject({ revision, changeSetId: null });
  });

  it('that fails half way leaves everything as it was', () => {
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    const before = documentOf(keeper).network();
    expect(() =>
      change(keeper, (writer) => {
        writer.insert('actors', actor('b'));
        writer.update('actors', 'a', { name: 'changed' });
        throw new Error('half way');
      }),
    ).toThrow('half way');
    expect(documentOf(keeper).network()).toBe(before);
    change(keeper, (writer) => writer.insert('actors', actor('b', 'second')));
    expect(actorNames(keeper)).toEqual(['a', 'second']);
  });

  it('that waits for something is refused', () => {
    const waiting = () => change(keeper, async (writer) => writer.insert('actors', actor('a')));
    expect(waiting).toThrow(TypeError);
    expect(actorNames(keeper)).toEqual([]);
  });

  it('sees its own changes while it runs', () => {
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    change(keeper, (writer) => {
      writer.insert('actors', actor('b'));
      writer.update('actors', 'a', { name: 'first' });
      expect(writer.all('actors').map(({ name }) => name)).toEqual(['first', 'b']);
      writer.remove('actors', 'a');
      expect(writer.all('actors').map(({ name }) => name)).toEqual(['b']);
      expect(writer.get('actors', 'a')).toBeNull();
    });
  });

  it('may name a record that it makes later', () => {
    change(keeper, (writer) => {
      writer.insert('relations', relation('r', 'a', 'b'));
      writer.insert('actors', actor('a'));
      writer.insert('actors', actor('b'));
    });
    expect(documentOf(keeper).network().relationsOf('a')).toHaveLength(1);
  });

  it('refuses a record whose identifier is taken', () => {
    const twice = () => change(keeper, (writer) => writer.insert('actors', actor('a')));
    twice();
    expect(twice).toThrow(
      expect.objectContaining({ code: 'duplicateRecord', data: { table: 'actors', id: 'a', row: 0 } }),
    );
    expect(actorNames(keeper)).toEqual(['a']);
  });

  it('refuses a record that names a missing one', () => {
    const run = () =>
      change(keeper, (writer) => {
        writer.insert('actors', actor('a'));
        writer.insert('relations', relation('r', 'a', 'x'));
      });
    const data = { table: 'relations', path: 'targetId', id: 'x', row: 0 };
    expect(run).toThrow(expect.objectContaining({ code: 'danglingReference', data }));
    expect(actorNames(keeper)).toEqual([]);
  });

  it('refuses to change or remove what is not there', () => {
    const unknown = expect.objectContaining({ code: 'unknownRecord', data: { table: 'actors', id: 'a' } });
    expect(() => change(keeper, (writer) => writer.update('actors', 'a', { name: 'b' }))).toThrow(unknown);
    expect(() => change(keeper, (writer) => writer.remove('actors', 'a'))).toThrow(unknown);
  });

  it('refuses to remove a record that another one names', () => {
    change(keeper, (writer) => {
      writer.insert('actors', actor('a'));
      writer.insert('actors', actor('b'));
      writer.insert('relations', relation('r', 'a', 'b'));
    });
    expect(() => change(keeper, (writer) => writer.remove('actors', 'b'))).toThrow(
      expect.objectContaining({ code: 'recordInUse', data: expect.objectContaining({ table: 'actors', id: 'b' }) }),
    );
  });

  it('refuses a value that no column takes, naming the key', () => {
    const wrong = { ...actor('a'), influence: 'much' as never };
    expect(() => change(keeper, (writer) => writer.insert('actors', wrong))).toThrow(
      expect.objectContaining({
        code: 'invalidRecord',
        data: { table: 'actors', path: 'influence', reason: 'value', row: 0 },
      }),
    );
  });

  it('leaves the read model of before untouched', () => {
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    const before = documentOf(keeper).network();
    change(keeper, (writer) => writer.update('actors', 'a', { name: 'new' }));
    expect(before.find('actors', 'a')?.name).toBe('a');
    expect(documentOf(keeper).network().find('actors', 'a')?.name).toBe('new');
    expect(documentOf(keeper).network()).toBe(documentOf(keeper).network());
  });
});

describe('the stream of changes', () => {
  it('tells every step with whole records before and after, and who caused it', () => {
    const events: DocumentEvent[] = [];
    keeper.subscribe((event) => events.push(event));
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    change(keeper, (writer) => writer.update('actors', 'a', { name: 'b' }));
    documentOf(keeper).undo();
    documentOf(keeper).redo();
    const steps = events.flatMap((event) => (event.type === 'changed' ? event.changeSet : []));
    expect(steps.map(({ cause }) => cause)).toEqual(['command', 'command', 'undo', 'redo']);
    expect(steps.map(({ revision }) => revision - steps[0]!.revision)).toEqual([0, 1, 2, 3]);
    expect(steps[1]!.changes).toEqual([{ table: 'actors', id: 'a', before: actor('a'), after: actor('a', 'b') }]);
    expect(steps[2]!.changes).toEqual([{ table: 'actors', id: 'a', before: actor('a', 'b'), after: actor('a') }]);
  });

  it('says after each step what undo and redo would do', () => {
    const seen: unknown[] = [];
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    keeper.subscribe((event) => event.type === 'status' && seen.push(event.status.document?.undo?.values));
    type('b');
    documentOf(keeper).undo();
    expect(seen).toEqual([{ name: 'b' }, {}]);
  });

  it('ends for a listener that has had enough', () => {
    const listener = vi.fn();
    keeper.subscribe(listener)();
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('undo and redo', () => {
  it('fail when there is nothing to take back or to do again', () => {
    expect(() => documentOf(keeper).undo()).toThrow(expect.objectContaining({ code: 'nothingToUndo' }));
    expect(() => documentOf(keeper).redo()).toThrow(expect.objectContaining({ code: 'nothingToRedo' }));
  });

  it('put a removed record back in its place', () => {
    change(keeper, (writer) => ['a', 'b', 'c'].forEach((id) => writer.insert('actors', actor(id))));
    change(keeper, (writer) => writer.remove('actors', 'b'));
    documentOf(keeper).undo();
    expect(actorNames(keeper)).toEqual(['a', 'b', 'c']);
    documentOf(keeper).redo();
    expect(actorNames(keeper)).toEqual(['a', 'c']);
  });

  it('take back records that name each other in a circle', () => {
    change(keeper, (writer) => {
      writer.insert('actors', { ...actor('a'), parentActorId: 'b' as never });
      writer.insert('actors', { ...actor('b'), parentActorId: 'a' as never });
      writer.insert('relations', relation('r', 'b', 'a'));
    });
    documentOf(keeper).undo();
    expect(actorNames(keeper)).toEqual([]);
    documentOf(keeper).redo();
    expect(documentOf(keeper).network().childrenOf('a')).toHaveLength(1);
  });

  it('forget what was undone once something else is done', () => {
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    documentOf(keeper).undo();
    change(keeper, (writer) => writer.insert('actors', actor('b')));
    expect(() => documentOf(keeper).redo()).toThrow(expect.objectContaining({ code: 'nothingToRedo' }));
  });

  it('survive closing and opening', async () => {
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    type('b');
    documentOf(keeper).undo();
    const { path } = documentOf(keeper);
    await keeper.close();
    const status = await keeper.open(path);
    expect(status.document).toMatchObject({ redo: { values: { name: 'b' } } });
    documentOf(keeper).redo();
    expect(actorNames(keeper)).toEqual(['b']);
    documentOf(keeper).undo();
    documentOf(keeper).undo();
    expect(actorNames(keeper)).toEqual([]);
  });

  it('reach back a thousand steps', () => {
    const connection = openWorkingDatabase(':memory:', 'OFF');
    fillDatabase(connection, emptyContent(null));
    const document = new WorkingDocument(connection, 'x');
    document.run({ label }, (writer) => writer.insert('actors', actor('a')));
    for (let i = 0; i < 1005; i += 1) {
      document.run({ label }, (writer) => writer.update('actors', 'a', { name: `n${i}` }));
    }
    expect([...document.history()]).toHaveLength(1000);
    for (let i = 0; i < 1000; i += 1) document.undo();
    expect(document.network().find('actors', 'a')?.name).toBe('n4');
    expect(() => document.undo()).toThrow(expect.objectContaining({ code: 'nothingToUndo' }));
    connection.close();
  });
});

describe('steps that belong together', () => {
  beforeEach(() => {
    change(keeper, (writer) => writer.insert('actors', actor('a', 'start')));
  });

  it('become one: typing a name is undone at once', () => {
    const { revision } = documentOf(keeper);
    type('s');
    type('st');
    const last = type('str');
    expect(last.revision).toBe(revision + 3);
    expect(steps(10)).toMatchObject([{ id: last.changeSetId, label: { values: { name: 'str' } } }, {}]);
    documentOf(keeper).undo();
    expect(actorNames(keeper)).toEqual(['start']);
    documentOf(keeper).redo();
    expect(actorNames(keeper)).toEqual(['str']);
  });

  it('leave no trace when the last one takes back the first', () => {
    type('x');
    expect(type('start').changeSetId).toBeNull();
    expect(steps(10)).toHaveLength(1);
  });

  it('stay apart with another key, after something else, and after an undo', () => {
    type('x');
    type('y', 'another');
    change(keeper, (writer) => writer.update('actors', 'a', { notes: 'n' }));
    type('z', 'another');
    expect(steps(10)).toHaveLength(5);
    type('v');
    type('w', 'other');
    documentOf(keeper).undo();
    type('u', 'other');
    expect(steps(10)).toHaveLength(7);
  });

  it('stay apart after a pause, unless they are one drag', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    type('x');
    vi.setSystemTime(Date.now() + 5_001);
    type('y');
    expect(steps(10)).toHaveLength(3);
    type('v', 'drag:1');
    vi.setSystemTime(Date.now() + 60_000);
    type('w', 'drag:1');
    expect(steps(10)).toHaveLength(4);
  });
});

describe('steps outside the history', () => {
  const unrecorded = (work: Parameters<ReturnType<typeof documentOf>['run']>[1]) =>
    documentOf(keeper).run({ label, recorded: false }, work);

  it('change records and are told, but cannot be undone', () => {
    const events: DocumentEvent[] = [];
    keeper.subscribe((event) => events.push(event));
    const { revision } = documentOf(keeper);
    expect(unrecorded((writer) => writer.insert('actors', actor('a')))).toMatchObject({
      revision: revision + 1,
      changeSetId: null,
    });
    expect(events[0]).toMatchObject({ type: 'changed', changeSet: { changes: [{ id: 'a' }] } });
    expect(() => documentOf(keeper).undo()).toThrow(expect.objectContaining({ code: 'nothingToUndo' }));
  });

  it('keep what they did to a record when an earlier step on it is undone', () => {
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    type('b');
    unrecorded((writer) => writer.update('actors', 'a', { notes: 'kept' }));
    documentOf(keeper).undo();
    expect(documentOf(keeper).network().find('actors', 'a')).toMatchObject({ name: 'a', notes: 'kept' });
  });

  it('do not stand in the way of undoing the records they name', () => {
    const view = record('views', { id: 'v', name: 'Blatt' } as never);
    change(keeper, (writer) => writer.insert('views', view));
    unrecorded((writer) =>
      writer.insert(
        'viewPositions',
        record('viewPositions', { id: 'v:a', viewId: 'v', nodeId: 'a', x: 1, y: 2 } as never),
      ),
    );
    documentOf(keeper).undo();
    expect(documentOf(keeper).network().records.viewPositions).toEqual([]);
    documentOf(keeper).redo();
    expect(documentOf(keeper).network().find('views', 'v')).toEqual(view);
  });

  it('may have removed what an undo would bring back a link to', () => {
    change(keeper, (writer) => {
      writer.insert('actors', actor('a'));
      writer.insert('actors', { ...actor('b'), parentActorId: 'a' as never });
    });
    change(keeper, (writer) => writer.update('actors', 'b', { parentActorId: null }));
    unrecorded((writer) => writer.remove('actors', 'a'));
    documentOf(keeper).undo();
    expect(documentOf(keeper).network().find('actors', 'b')?.parentActorId).toBeNull();
  });

  it('leave what was undone ready to be done again', () => {
    change(keeper, (writer) => writer.insert('actors', actor('a')));
    documentOf(keeper).undo();
    unrecorded((writer) => writer.insert('actors', actor('z')));
    documentOf(keeper).redo();
    expect(actorNames(keeper)).toEqual(['a', 'z']);
  });
});
