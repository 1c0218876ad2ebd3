import { create } from 'zustand';
import type { DocumentEvent, DocumentStatus } from '../../shared/contract/index.ts';
import type { ChangeSet } from '../../shared/model/changes.ts';
import type { Network } from '../../shared/model/network.ts';
import { host, whenConnected } from './host.ts';
import { applyStep, emptyNetwork, networkOf } from './mirror.ts';

interface Mirror {
  readonly status: DocumentStatus['document'];
  readonly network: Network;
  readonly revision: number;
  /** The revision of the last step that is in the history, where one came since the document was read. */
  readonly steppedAt: number;
  /** Grows each time another document takes the place of this one. */
  readonly generation: number;
  /** False until the host has said what is open, and while a document is being read. */
  readonly ready: boolean;
}

const useMirror = create<Mirror>(() => ({
  status: null,
  network: emptyNetwork(),
  revision: 0,
  steppedAt: 0,
  generation: 0,
  ready: false,
}));

/** What is known of the open document: file, saving, undo and redo; null while none is open. */
export function useDocumentStatus(): DocumentStatus['document'] {
  return useMirror((mirror) => mirror.status);
}

/** All records of the open document; an empty network while none is open. */
export function useNetwork(): Network {
  return useMirror((mirror) => mirror.network);
}

/** The revision the mirror stands at. */
export function useRevision(): number {
  return useMirror((mirror) => mirror.revision);
}

/** Whether the host has said what is open and it has been read. */
export function useDocumentReady(): boolean {
  return useMirror((mirror) => mirror.ready);
}

/** A number that changes when another document is opened in place of this one. */
export function useDocumentGeneration(): number {
  return useMirror((mirror) => mirror.generation);
}

/** The same outside of components. */
export function currentDocument(): Mirror {
  return useMirror.getState();
}

/** Calls back after each change of the mirror with the state before and after; returns what ends that. */
export function watchDocument(listener: (now: Mirror, before: Mirror) => void): () => void {
  return useMirror.subscribe(listener);
}

/**
 * Keeps the mirror equal to the host's document until the signal ends it: reads everything, then applies each step
 * in order. A gap in the revisions, another document and a lost connection lead to reading everything again.
 */
export async function followDocument(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await whenConnected();
    try {
      const events = await host().document.changes(undefined, { signal });
      await load('resumed');
      for await (const event of events) await take(event);
    } catch {
      if (signal.aborted) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function take(event: DocumentEvent): Promise<void> {
  if (event.type === 'status') takeStatus(event.status);
  else if (event.type === 'changed') await takeStep(event.changeSet);
  else await load('replaced');
}

function takeStatus({ document }: DocumentStatus): void {
  useMirror.setState(document ? { status: document } : closed());
}

async function takeStep(step: ChangeSet): Promise<void> {
  const { network, revision, status } = useMirror.getState();
  if (!status || step.revision <= revision) return;
  if (step.revision > revision + 1) return load('resumed');
  useMirror.setState({
    network: applyStep(network, step),
    revision: step.revision,
    ...(step.cause === 'unrecorded' ? {} : { steppedAt: step.revision }),
  });
}

/** Reads everything. `resumed` is the same document again unless its file is another one. */
async function load(reason: 'replaced' | 'resumed'): Promise<void> {
  const { document } = await host().document.status();
  const before = useMirror.getState();
  const other = reason === 'replaced' || document?.path !== before.status?.path;
  if (!document) return useMirror.setState(closed());
  if (other) useMirror.setState({ ready: false });
  const { status, revision, records } = await host().document.load();
  useMirror.setState({
    status: status.document,
    network: networkOf(records),
    revision,
    steppedAt: revision,
    generation: before.generation + (other ? 1 : 0),
    ready: true,
  });
}

function closed(): Mirror {
  const { generation } = useMirror.getState();
  return { status: null, network: emptyNetwork(), revision: 0, steppedAt: 0, generation: generation + 1, ready: true };
}
