import { useState } from 'react';
import { isDescribed } from '../../../../shared/description/record-title.ts';
import type { RecordKey } from '../../../state/selection.ts';
import { useSurroundings } from '../../../ui/fields/use-surroundings.ts';
import { RemovalDialog } from '../../../ui/records/RemovalDialog.tsx';
import { type RemovalQuestion, removeRecords, startRemoval } from '../../../ui/records/removal.ts';

/**
 * Removes what is drawn on the sheet, with a question where other records go too. Where actors are among it, these are
 * removed and the rest stays.
 */
export function useRemoval(onClosed: () => void) {
  const { wording } = useSurroundings();
  const [question, setQuestion] = useState<RemovalQuestion | null>(null);
  const ask = (records: readonly RecordKey[]) => {
    const { table } = records.find((record) => record.table === 'actors') ?? records[0] ?? {};
    if (!table || table === 'network' || !isDescribed(table)) return;
    const ids = records.filter((record) => record.table === table).map(({ id }) => id);
    setQuestion(startRemoval(table, ids, wording));
  };
  const dialog = (
    <RemovalDialog
      question={question}
      onConfirm={(asked) => {
        setQuestion(null);
        void removeRecords(asked);
      }}
      onClose={() => setQuestion(null)}
      onClosed={onClosed}
    />
  );
  return { ask, dialog };
}
