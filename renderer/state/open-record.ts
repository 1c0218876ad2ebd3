import { create } from 'zustand';
import type { DescribedTable } from '../../shared/description/descriptions.ts';
import { newId } from '../../shared/model/identifiers.ts';
import type { Values } from '../../shared/model/links.ts';
import { currentDocument, watchDocument } from './document.ts';
import { goToRecord } from './navigation.ts';
import type { RecordTable } from './record-commands.ts';
import { startValues } from './start-values.ts';

/** A record that is being entered and still lacks something it cannot exist without. */
export interface Draft {
  readonly table: RecordTable;
  readonly values: Values;
}

const useDrafts = create<{ drafts: ReadonlyMap<string, Draft> }>(() => ({ drafts: new Map() }));

/** Opens the page of a record. */
export function openRecord(table: DescribedTable, id: string): void {
  goToRecord({ table, id });
}

/**
 * Opens the page of a new record of which some values are known already, besides those of its type. It is made as soon as it has everything it
 * cannot exist without; the answer is its identifier.
 */
export function startRecord(table: RecordTable, values: Values = {}): string {
  const id = newId<string>();
  setDraft(id, { table, values: { ...startValues(table, currentDocument().network), ...values } });
  goToRecord({ table, id });
  return id;
}

/** The new record of this identifier, or null where there is none, or none any more. */
export function useDraft(id: string): Draft | null {
  return useDrafts((state) => state.drafts.get(id) ?? null);
}

export function currentDraft(id: string): Draft | null {
  return useDrafts.getState().drafts.get(id) ?? null;
}

export function changeDraft(id: string, changes: Values): void {
  const draft = currentDraft(id);
  if (draft) setDraft(id, { ...draft, values: { ...draft.values, ...changes } });
}

function setDraft(id: string, draft: Draft): void {
  useDrafts.setState(({ drafts }) => ({ drafts: new Map(drafts).set(id, draft) }));
}

/** A draft ends when its record is there; another document starts without any. */
watchDocument((now, before) => {
  const { drafts } = useDrafts.getState();
  if (drafts.size === 0) return;
  const isOther = now.generation !== before.generation;
  const left = [...drafts].filter(([id, { table }]) => !isOther && currentDocument().network.find(table, id) === null);
  if (left.length < drafts.size) useDrafts.setState({ drafts: new Map(left) });
});
