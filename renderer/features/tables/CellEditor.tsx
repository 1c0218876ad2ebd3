import { useState } from 'react';
import { optionsOf } from '../../../shared/description/options.ts';
import { unknownValue } from '../../../shared/description/filter.ts';
import { kindRow } from '../../../shared/description/options.ts';
import { changesFor, parseValue } from '../../../shared/description/parse-value.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import type { ValueProblem } from '../../../shared/description/value-problem.ts';
import { containsText } from '../../../shared/locale/fold-text.ts';
import { allowedValues } from '../../../shared/life-cycle/allowed-values.ts';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import type { Values } from '../../../shared/model/links.ts';
import { useKeysText } from '../../state/keys.ts';
import { useTranslate } from '../../state/preferences.ts';
import { type RecordTable, updateRecord } from '../../state/record-commands.ts';
import { run } from '../../state/run.ts';
import { AttributeControl } from '../../ui/fields/AttributeControl.tsx';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { CellInput } from '../../ui/table/CellInput.tsx';
import { CellPanel } from '../../ui/table/CellPanel.tsx';
import { CellSelect } from '../../ui/table/CellSelect.tsx';
import type { TranslateDynamic } from '../../../shared/locale/translate.ts';
import type { EditEnd } from '../../ui/table/edit-end.ts';
import { plannedChange } from './store-cell.ts';
import type { TableColumn, TableRow } from './table-column.ts';
import styles from './tables.module.css';

interface CellEditorProps {
  readonly table: RecordTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly typed: string | null;
  readonly end: (how: EditEnd) => void;
}

/** Edits one cell of a table, as its attribute asks for; what is stored is one step. */
export function CellEditor(props: CellEditorProps) {
  const { attribute } = props.column;
  if (!attribute) return null;
  switch (attribute.widget) {
    case 'text':
    case 'longText':
    case 'number':
    case 'date':
    case 'partialDate':
      return <TextEditor {...props} attribute={attribute} />;
    case 'flag':
    case 'optionalFlag':
    case 'choice':
    case 'scale':
    case 'kind':
    case 'subKind':
    case 'reference':
      return <ChoiceEditor {...props} attribute={attribute} />;
    case 'choices':
    case 'references':
    case 'labels':
    case 'texts':
    case 'dates':
    case 'entries':
      return <PanelEditor {...props} attribute={attribute} />;
  }
}

interface EditorProps extends CellEditorProps {
  readonly attribute: AttributeDescription;
}

function useCell({ table, row, attribute }: EditorProps) {
  const t = useTranslate();
  const { wording } = useFieldSurroundings();
  const name = recordTitle(table, row.id, wording);
  const column = wording.translate(attribute.label);
  /** Stores what was entered; the answer is why it cannot be, or null. */
  const store = (wanted: Values): string | null => {
    const planned = plannedChange(table, attribute, row.record, wanted, wording);
    if ('sentence' in planned) return planned.sentence;
    void run(() => updateRecord(table, { id: row.id, changes: planned.changes, mergeKey: null }));
    return null;
  };
  return { wording, label: t('tables:edit', { column, name }), store };
}

function TextEditor(props: EditorProps) {
  const { attribute, row, typed, end } = props;
  const { wording, label, store } = useCell(props);
  return (
    <CellInput
      label={label}
      value={valueText(attribute, row.record, wording)}
      typed={typed}
      isMultiline={attribute.widget === 'longText'}
      onStore={(text) => {
        const parsed = parseValue(attribute, text, row.record, wording);
        return 'problem' in parsed ? problemSentence(parsed.problem, wording.translate) : store(parsed.changes);
      }}
      end={end}
    />
  );
}

function problemSentence({ code, values }: ValueProblem, translate: TranslateDynamic): string {
  return translate(`records:problem.${code}`, values);
}

function ChoiceEditor(props: EditorProps) {
  const { table, attribute, row, typed, end } = props;
  const t = useTranslate();
  const { wording, label, store } = useCell(props);
  const { record } = row;
  const isFlag = attribute.widget === 'flag' || attribute.widget === 'optionalFlag';
  const allows = allowedValues(table, attribute.key, record, false);
  const value = record[attribute.key];
  const current =
    value === null || value === undefined
      ? unknownValue
      : attribute.widget === 'kind'
        ? kindRow(record)
        : String(value as string | number | boolean);
  const choices = isFlag
    ? [true, false].map((one) => ({
        value: String(one),
        label: t(one ? 'model:yes' : 'model:no'),
        stored: one as unknown,
        search: null,
      }))
    : optionsOf(attribute, record, wording)
        .filter((one) => String(one.value) === current || !allows || allows(one.value))
        .map((one) => ({
          value: String(one.value),
          label: one.label,
          stored: one.value as unknown,
          search: one.search,
        }));
  const options = choices.map((one) => ({ value: one.value, label: one.label }));
  if (attribute.nullable) options.push({ value: unknownValue, label: t('model:unknown') });
  const searches = new Map(choices.map((one) => [one.value, one.search]));
  const fits = (option: { readonly value: string; readonly label: string }, search: string) => {
    const text = searches.get(option.value);
    return text ? containsText(text, search) : option.label.toLowerCase().includes(search.toLowerCase());
  };
  const onStore = (chosen: string) => {
    const picked = choices.find((one) => one.value === chosen);
    return store(picked ? changesFor(attribute, picked.stored, wording) : emptied(attribute));
  };
  return (
    <CellSelect
      label={label}
      value={options.some((one) => one.value === current) ? current : null}
      typed={typed}
      options={options}
      fits={fits}
      nothingFound={t('records:field.nothingFound')}
      onStore={onStore}
      end={end}
    />
  );
}

function emptied(attribute: AttributeDescription): Values {
  return { ...(attribute.widget === 'kind' && { subKind: null }), [attribute.key]: attribute.empty };
}

function PanelEditor(props: EditorProps) {
  const { attribute, row, column, end } = props;
  const t = useTranslate();
  const keysText = useKeysText();
  const { wording, label, store } = useCell(props);
  const [draft, setDraft] = useState<Values>({});
  const [problem, setProblem] = useState<string | null>(null);
  const record = { ...row.record, ...draft };
  const done = (): boolean => {
    const refused = Object.keys(draft).length === 0 ? null : store(draft);
    setProblem(refused);
    return refused === null;
  };
  return (
    <CellPanel
      label={label}
      shown={column.cell({ ...row, record })}
      doneLabel={t('tables:done')}
      doneKeys={keysText('mod+enter')}
      onDone={done}
      end={end}
    >
      <AttributeControl
        attribute={attribute}
        record={record}
        naming={{ id: `cell-${row.id}-${attribute.key}`, label, describedBy: undefined, invalid: problem !== null }}
        onStore={(changes) => setDraft((now) => ({ ...now, ...changes }))}
        onProblem={(found) => setProblem(found && problemSentence(found, wording.translate))}
      />
      {problem !== null && (
        <p role="alert" className={styles.panelProblem}>
          {problem}
        </p>
      )}
    </CellPanel>
  );
}
