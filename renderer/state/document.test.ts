import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentEvent, DocumentStatus, Shell } from '../../shared/contract/index.ts';
import type { RecordChange } from '../../shared/model/changes.ts';
import { currentDocument, followDocument } from './document.ts';
import { connectHost, type HostClient } from './host.ts';
import { currentSelection, select } from './selection.ts';

/** A host with one document whose events the test sends. */
class FakeHost {
  path: string | null = '/a.knoten';
  revision = 1;
  actors: { id: string; name: string }[] = [{ id: 'a', name: 'Amt' }];
  loads = 0;
  #waiting: ((event: DocumentEvent) => void) | null = null;
  #queue: DocumentEvent[] = [];

  readonly client = {
    document: {
      status: () => Promise.resolve(this.status()),
      load: () => {
        this.loads += 1;
        return Promise.resolve({ status: this.status(), revision: this.revision, records: { actors: this.actors } });
      },
      changes: (_input: unknown, { signal }: { signal: AbortSignal }) => Promise.resolve(this.events(signal)),
    },
  } as unknown as HostClient;

  status(): DocumentStatus {
    if (this.path === null) return { document: null };
    return {
      document: {
        path: this.path,
        fileName: 'a',
        example: null,
        revision: this.revision,
        saving: 'saved',
        savedAt: null,
        conflictCopy: null,
        recovered: false,
        lost: 0,
        undo: null,
        redo: null,
      },
    };
  }

  async *events(signal: AbortSignal): AsyncGenerator<DocumentEvent> {
    while (!signal.aborted) {
      const next = this.#queue.shift();
      yield next ?? (await new Promise<DocumentEvent>((resolve) => (this.#waiting = resolve)));
    }
  }

  send(event: DocumentEvent): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) waiting(event);
    else this.#queue.push(event);
  }

  step(revision: number, ...changes: RecordChange[]): void {
    this.send({
      type: 'changed',
      changeSet: {
        id: 's',
        revision,
        at: '2026-11-01T12:00:00Z',
        label: { key: 'x', values: {} },
        cause: 'command',
        changes,
      },
    });
  }
}

const rename = (name: string): RecordChange => ({ table: 'actors', id: 'a', before: null, after: { id: 'a', name } });
const names = () => currentDocument().network.records.actors.map(({ name }) => name);

let host: FakeHost;
let following: AbortController;

beforeEach(async () => {
  host = new FakeHost();
  following = new AbortController();
  connectHost(host.client, {} as Shell);
  void followDocument(following.signal);
  await vi.waitFor(() => expect(host.loads).toBe(1));
});

afterEach(() => following.abort());

describe('the mirror', () => {
  it('applies one step after another without reading everything again', async () => {
    host.step(2, rename('Jugendamt'));
    host.step(3, rename('Jugend und Soziales'));
    await vi.waitFor(() => expect(names()).toEqual(['Jugend und Soziales']));
    expect(currentDocument().revision).toBe(3);
    expect(host.loads).toBe(1);
  });

  it('leaves out a step it already has', async () => {
    host.step(1, rename('alt'));
    host.step(2, rename('neu'));
    await vi.waitFor(() => expect(currentDocument().revision).toBe(2));
    expect(names()).toEqual(['neu']);
  });

  it('reads everything again when a step is missing, and stays the same document', async () => {
    const { generation } = currentDocument();
    host.revision = 5;
    host.actors = [{ id: 'a', name: 'aus der Datei' }];
    host.step(5, rename('Schritt fünf'));
    await vi.waitFor(() => expect(names()).toEqual(['aus der Datei']));
    expect(currentDocument()).toMatchObject({ revision: 5, generation });
  });

  it('takes another document as a whole, selection given up', async () => {
    const { generation } = currentDocument();
    select([{ table: 'actors', id: 'a' }]);
    host.path = '/b.knoten';
    host.revision = 1;
    host.actors = [{ id: 'a', name: 'Bad' }];
    host.send({ type: 'replaced', status: host.status() });
    await vi.waitFor(() => expect(names()).toEqual(['Bad']));
    expect(currentDocument().generation).toBeGreaterThan(generation);
    expect(currentSelection()).toEqual([]);
  });

  it('is empty once the document is closed', async () => {
    host.path = null;
    host.send({ type: 'replaced', status: host.status() });
    await vi.waitFor(() => expect(currentDocument().status).toBeNull());
    expect(names()).toEqual([]);
  });

  it('takes a removed record out of the selection and keeps the others', async () => {
    host.step(2, { table: 'actors', id: 'b', before: null, after: { id: 'b', name: 'Bad' } });
    await vi.waitFor(() => expect(names()).toHaveLength(2));
    select([
      { table: 'actors', id: 'a' },
      { table: 'actors', id: 'b' },
    ]);
    host.step(3, { table: 'actors', id: 'a', before: { id: 'a' }, after: null });
    await vi.waitFor(() => expect(names()).toEqual(['Bad']));
    expect(currentSelection()).toEqual([{ table: 'actors', id: 'b' }]);
  });
});
