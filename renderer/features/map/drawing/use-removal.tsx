import { Modal } from '@mantine/core';
import { useState } from 'react';
import { isDescribed } from '../../../../shared/description/record-title.ts';
import { useTranslate } from '../../../state/preferences.ts';
import type { RecordKey } from '../../../state/selection.ts';
import { useSurroundings } from '../../../ui/fields/use-surroundings.ts';
import type { EndingTable } from '../../../ui/records/ending.ts';
import { EndingForm } from '../../../ui/records/EndingForm.tsx';
import { RemovalDialog } from '../../../ui/records/RemovalDialog.tsx';
import { type RemovalQuestion, removeRecords, startRemoval } from '../../../ui/records/removal.ts';

/**
 * Removes what is drawn on the sheet, with a question where other records go too. Where actors are among it, these are
 * removed and the rest stays.
 */
export function useRemoval(onClosed: () => void) {
  const { wording } = useSurroundings();
  const t = useTranslate();
  const [ending, setEnding] = useState<{ readonly table: EndingTable; readonly ids: readonly string[] } | null>(null);
  const [question, setQuestion] = useState<RemovalQuestion | null>(null);
  const ask = (records: readonly RecordKey[]) => {
    const { table } = records.find((record) => record.table === 'actors') ?? records[0] ?? {};
    if (!table || table === 'network' || !isDescribed(table)) return;
    const ids = records.filter((record) => record.table === table).map(({ id }) => id);
    setQuestion(startRemoval(table, ids, wording));
  };
  /** Asks for the day on which what is drawn ends; of actors and relations together the actors do. */
  const askToEnd = (records: readonly RecordKey[]) => {
    const table = records.some((record) => record.table === 'actors') ? 'actors' : 'relations';
    const ids = records.filter((record) => record.table === table).map(({ id }) => id);
    if (ids.length > 0) setEnding({ table, ids });
  };
  const dialog = (
    <>
      <RemovalDialog
        question={question}
        onConfirm={(asked) => {
          setQuestion(null);
          void removeRecords(asked);
        }}
        onClose={() => setQuestion(null)}
        onClosed={onClosed}
      />
      <Modal
        opened={ending !== null}
        onClose={() => setEnding(null)}
        onExitTransitionEnd={onClosed}
        returnFocus={false}
        title={ending && t(`records:end.title.${ending.table}`, { count: ending.ids.length })}
      >
        {ending && <EndingForm {...ending} onDone={() => setEnding(null)} />}
      </Modal>
    </>
  );
  return { ask, askToEnd, dialog };
}
