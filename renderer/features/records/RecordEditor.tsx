import type { DescribedTable } from '../../../shared/description/descriptions.ts';
import { useRecordEditing } from '../../state/record-editing.ts';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { RecordForm } from './RecordForm.tsx';

export interface RecordEditorProps {
  readonly table: DescribedTable;
  readonly id: string;
  /** Attributes that are not shown here. */
  readonly omit?: readonly string[];
}

/** The form of a record without the page around it, to stand inside of another one. */
export function RecordEditor({ table, id, omit }: RecordEditorProps) {
  const surroundings = useSurroundings();
  const editing = useRecordEditing(table, id);
  if (!editing.record) return null;
  return (
    <FieldSurroundingsProvider value={surroundings}>
      <RecordForm table={table} editing={editing} record={editing.record} omit={omit} />
    </FieldSurroundingsProvider>
  );
}
