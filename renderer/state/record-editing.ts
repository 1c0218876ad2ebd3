import { useRef, useState } from 'react';
import type { DescribedTable } from '../../shared/description/descriptions.ts';
import type { Values } from '../../shared/model/links.ts';
import { type RecordProblem, recordProblems } from '../../shared/model/validation.ts';
import { currentDocument, useNetwork, useRevision } from './document.ts';
import { changeDraft, currentDraft, useDraft } from './open-record.ts';
import { useTranslateDynamic } from './preferences.ts';
import { recordCommands, updateRecord } from './record-commands.ts';
import { failureOf, failureSentence, showFailure } from './run.ts';
import { withConsequences } from '../../shared/life-cycle/consequences.ts';
import { blankRecord, isComplete } from '../../shared/description/new-record.ts';

/** A value on its way to the document, or one that was refused with the reason. */
interface Pending {
  readonly value: unknown;
  readonly serial: number;
  /** The revision that holds it; null until the host has answered. */
  readonly revision: number | null;
  readonly problem: string | null;
}

export interface RecordEditing {
  /** The record with what the user entered last; null where it is not there, or not any more. */
  readonly record: Values | null;
  /** It is not made yet. */
  readonly isDraft: boolean;
  /** Why the value shown at a key is not stored. */
  readonly problemAt: (key: string) => string | null;
  readonly store: (changes: Values, mergeKey: string | null) => void;
  /** Makes the new record now, which otherwise happens with the entry that completes it. */
  readonly create: () => void;
}

let lastSerial = 0;

/**
 * Edits one record, or enters a new one. What is entered shows at once and is stored at once; what does not fit stays
 * where it was entered, with the reason, and does not keep the rest from being stored.
 */
export function useRecordEditing(table: DescribedTable, id: string): RecordEditing {
  const network = useNetwork();
  const revision = useRevision();
  const translate = useTranslateDynamic();
  const draft = useDraft(id);
  const creation = useRef<Promise<unknown> | null>(null);
  const [pending, setPending] = useState<ReadonlyMap<string, Pending>>(new Map());

  const stored: Values | null = network.find(table, id);
  const isDraft = stored === null && draft !== null;
  const base = stored ?? (draft ? { ...blankRecord(table), ...draft.values } : null);
  const live = [...pending].filter(
    ([, one]) => one.problem !== null || one.revision === null || one.revision > revision,
  );
  const record = base && { ...base, ...Object.fromEntries(live.map(([key, { value }]) => [key, value])) };

  const put = (values: Values, facts: Omit<Pending, 'value'>) =>
    setPending((now) => {
      const next = new Map(now);
      for (const [key, value] of Object.entries(values)) next.set(key, { value, ...facts });
      return next;
    });
  const settle = (serial: number, facts: (key: string) => Partial<Pending> | null) =>
    setPending((now) => {
      const next = new Map(now);
      for (const [key, one] of now) {
        if (one.serial !== serial) continue;
        const changed = facts(key);
        if (changed) next.set(key, { ...one, ...changed });
        else next.delete(key);
      }
      return next;
    });

  const sentence = (problem: RecordProblem) => translate(`records:problem.${problem.code}`, problem.values);
  const takeFailure = (serial: number, error: unknown) => {
    const failure = failureOf(error);
    const path = failure && 'path' in failure.data ? String(failure.data.path).split('.')[0] : null;
    const text = failureSentence(error);
    settle(serial, (key) => (path === null || path === key ? { problem: text } : null));
  };

  const send = async (changes: Values, mergeKey: string | null): Promise<void> => {
    if (Object.keys(changes).length === 0) return;
    const serial = ++lastSerial;
    put(changes, { serial, revision: null, problem: null });
    try {
      await creation.current;
      const result = await updateRecord(table, { id, changes, mergeKey });
      settle(serial, () => ({ revision: result.revision }));
    } catch (error) {
      takeFailure(serial, error);
    }
  };

  const create = async (): Promise<void> => {
    const values = currentDraft(id)?.values;
    if (creation.current || !values || table === 'network') return;
    const made = recordCommands(table).create({ record: { ...values, id } });
    creation.current = made;
    try {
      await made;
    } catch (error) {
      creation.current = null;
      showFailure(error);
    }
  };

  const store = (given: Values, mergeKey: string | null): void => {
    if (!record) return;
    const today = new Date().toISOString().slice(0, 10);
    const changes = withConsequences(table, isDraft ? { ...record, id: undefined } : record, given, network, today);
    const refused = live.filter(([, one]) => one.problem !== null).map(([key, one]) => [key, one.value] as const);
    const open: Values = { ...Object.fromEntries(refused), ...changes };
    const problems = recordProblems(table, { ...record, ...open }, (name, other) => network.find(name, other));
    const problemOf = (key: string) =>
      problems.find(({ keys }) => (isDraft ? keys.at(-1) === key : keys.includes(key)));
    const fits = Object.fromEntries(Object.entries(open).filter(([key]) => !problemOf(key)));
    for (const [key, value] of Object.entries(open)) {
      const problem = problemOf(key);
      if (problem) put({ [key]: value }, { serial: ++lastSerial, revision: null, problem: sentence(problem) });
    }
    if (!isDraft || creation.current) return void send(fits, mergeKey);
    changeDraft(id, open);
    setPending((now) => new Map([...now].filter(([key]) => !(key in fits))));
    const values = currentDraft(id)?.values;
    if (values && isComplete(table, { ...values, id }, currentDocument().network)) void create();
  };

  return {
    record,
    isDraft,
    problemAt: (key) => live.find(([one]) => one === key)?.[1].problem ?? null,
    store,
    create: () => void create(),
  };
}
