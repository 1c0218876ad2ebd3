import { Button, Checkbox, Group, Modal, Select, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { descriptionOf } from '../../../shared/description/descriptions.ts';
import { recogniseColumns } from '../../../shared/description/paste-columns.ts';
import { type PastedRow, planPaste } from '../../../shared/description/paste-plan.ts';
import { splitDelimited } from '../../../shared/exchange/delimited-text.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { notifyUndoable } from '../../state/run.ts';
import { takePasted } from './paste.ts';
import { PasteRows } from './PasteRows.tsx';
import styles from './tables.module.css';
import { type RecordsModel, shownColumns } from './use-table-model.ts';

interface PasteDialogProps {
  readonly model: RecordsModel;
  /** What was pasted; empty where it is yet to be. */
  readonly text: string;
  /** The column the keyboard was in. */
  readonly column: string;
  readonly onClose: () => void;
  readonly onClosed: () => void;
}

const outcomes = ['new', 'changed', 'same', 'refused'] as const satisfies readonly PastedRow['outcome'][];

/** Shows what pasting a table would do – what the columns mean, what is new, changes or does not fit – and does it. */
export function PasteDialog({ model, text: given, column, onClose, onClosed }: PasteDialogProps) {
  const t = useTranslate();
  const format = useFormat();
  const { table, wording } = model;
  const [text, setText] = useState(given);
  const [isTaking, setIsTaking] = useState(false);
  const rows = useMemo(() => splitDelimited(text, '\t', mostRows).rows.map(({ cells }) => cells), [text]);
  const recognised = useMemo(() => {
    const keys = shownColumns(model).flatMap(({ attribute }) => attribute?.key ?? []);
    return recogniseColumns(table, rows, keys.slice(Math.max(0, keys.indexOf(column))), wording);
  }, [model, table, rows, column, wording]);
  const [chosen, setChosen] = useState<{ readonly keys?: readonly (string | null)[]; readonly hasHead?: boolean }>({});
  const keys = chosen.keys ?? recognised.keys;
  const hasHead = chosen.hasHead ?? recognised.hasHead;
  const plan = useMemo(() => planPaste(table, rows, { hasHead, keys }, wording), [table, rows, hasHead, keys, wording]);
  const countOf = (outcome: PastedRow['outcome']) => plan.filter((row) => row.outcome === outcome).length;
  const taken = countOf('new') + countOf('changed');
  const summary = outcomes
    .filter((one) => countOf(one) > 0)
    .map((one) => t(`tables:paste.${one}`, { count: countOf(one) }));

  const take = async () => {
    setIsTaking(true);
    const result = await takePasted(table, plan, wording);
    setIsTaking(false);
    if (!result) return;
    onClose();
    notifyUndoable(format.list(summary), result);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      size="xl"
      title={t('tables:paste.title')}
    >
      {rows.length === 0 ? (
        <Textarea
          label={t('tables:paste.here')}
          description={t('tables:paste.hint')}
          rows={6}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <div className={styles.paste}>
          <Checkbox
            label={t('tables:paste.hasHead')}
            checked={hasHead}
            onChange={(event) => setChosen({ keys, hasHead: event.currentTarget.checked })}
          />
          <PasteRows
            rows={rows}
            hasHead={hasHead}
            keys={keys}
            plan={plan}
            wording={wording}
            columnHead={(index) => (
              <ColumnChoice
                table={table}
                label={t('tables:paste.column', { number: index + 1 })}
                value={keys[index] ?? null}
                onChange={(key) =>
                  setChosen({
                    hasHead,
                    keys: keys.map((old, at) => (at === index ? key : old === key ? null : old)),
                  })
                }
              />
            )}
          />
        </div>
      )}
      <Group justify="space-between" gap="xs" mt="md">
        <output className={styles.bulkSummary}>{format.list(summary)}</output>
        <Group gap="xs">
          <Button onClick={onClose}>{t('tables:cancel')}</Button>
          <Button variant="filled" disabled={taken === 0} loading={isTaking} onClick={() => void take()}>
            {t('tables:paste.take', { count: taken })}
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}

/** As many rows as one command takes. */
const mostRows = 10_000;

const notTaken = '-';

function ColumnChoice({
  table,
  label,
  value,
  onChange,
}: {
  readonly table: RecordsModel['table'];
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
}) {
  const t = useTranslate();
  const attributes: readonly AttributeDescription[] = descriptionOf(table).attributes;
  const dynamic = useTranslateDynamic();
  return (
    <Select
      size="xs"
      aria-label={label}
      data={[
        { value: notTaken, label: t('tables:paste.skip') },
        ...attributes.map(({ key, label: name }) => ({ value: key, label: dynamic(name) })),
      ]}
      value={value ?? notTaken}
      allowDeselect={false}
      searchable
      onChange={(chosen) => onChange(chosen === notTaken ? null : chosen)}
      comboboxProps={{ width: 'max-content', position: 'bottom-start', transitionProps: { duration: 0 } }}
    />
  );
}
