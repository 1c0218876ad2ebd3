import { Button, Group, Modal, SegmentedControl, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { descriptionOf } from '../../../shared/description/descriptions.ts';
import { blankRecord } from '../../../shared/description/new-record.ts';
import type { ValueProblem } from '../../../shared/description/value-problem.ts';
import { containsText, foldText } from '../../../shared/locale/fold-text.ts';
import type { Values } from '../../../shared/model/links.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { recordCommands } from '../../state/record-commands.ts';
import { notify, notifyUndoable, run } from '../../state/run.ts';
import { AttributeControl } from '../../ui/fields/AttributeControl.tsx';
import { type BulkPlan, isList, type ListChange, planBulkChange } from './bulk-change.ts';
import styles from './tables.module.css';
import type { RecordsModel } from './use-table-model.ts';

interface BulkDialogProps {
  readonly model: RecordsModel;
  /** The attribute it begins with; null lets it be chosen. */
  readonly first: AttributeDescription | null;
  readonly onClose: () => void;
  readonly onClosed: () => void;
}

const listChanges: readonly ListChange[] = ['add', 'takeOut', 'replace'];

/** Asks for a value that all selected records shall have, says beforehand how many change, and changes them in one step. */
export function BulkDialog({ model, first, onClose, onClosed }: BulkDialogProps) {
  const t = useTranslate();
  const format = useFormat();
  const { table, wording, rows, selected } = model;
  const attributes: readonly AttributeDescription[] = descriptionOf(table).attributes;
  const [key, setKey] = useState(first?.key ?? null);
  const [list, setList] = useState<ListChange>('add');
  const [values, setValues] = useState<Values>({});
  const [problem, setProblem] = useState<ValueProblem | null>(null);
  const attribute = attributes.find((one) => one.key === key) ?? null;
  const records = useMemo(() => {
    const chosen = new Set(selected);
    return rows.filter(({ id }) => chosen.has(id)).map(({ record }) => record);
  }, [rows, selected]);
  const given = attribute !== null && attribute.key in values;
  const plan = attribute && given ? planBulkChange(table, records, { attribute, values, list }, wording) : null;
  const choose = (next: string | null) => {
    setKey(next);
    setValues({});
    setProblem(null);
  };
  const unchangedText = ({ unchanged }: BulkPlan) =>
    [...unchanged].map(([reason, count]) => t('tables:bulk.unchanged', { count, reason }));
  const say = (planned: BulkPlan) =>
    format.list([t('tables:bulk.changed', { count: planned.updates.length }), ...unchangedText(planned)]);
  const apply = async () => {
    if (!plan) return;
    onClose();
    if (plan.updates.length === 0) return notify(say(plan));
    const result = await run(() => recordCommands(table).updateMany({ updates: plan.updates, mergeKey: null }));
    if (result) notifyUndoable(say(plan), result);
  };
  const changing = plan?.updates.length ?? 0;
  return (
    <Modal
      opened
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      title={t('tables:bulk.title', { count: selected.length })}
    >
      <div className={styles.bulkForm}>
        <Select
          label={t('tables:bulk.attribute')}
          data={attributes.map((one) => ({ value: one.key, label: wording.translate(one.label) }))}
          value={key}
          onChange={choose}
          searchable
          allowDeselect={false}
          filter={({ options, search }) =>
            options.filter((one) => !('group' in one) && containsText(foldText(one.label), search))
          }
          {...(first === null && { 'data-autofocus': true })}
        />
        {attribute && isList(attribute) && (
          <SegmentedControl
            aria-label={t('tables:bulk.how')}
            data={listChanges.map((one) => ({ value: one, label: t(`tables:bulk.${one}`) }))}
            value={list}
            onChange={setList}
          />
        )}
        {attribute && (
          <div className={styles.bulkValue} key={attribute.key}>
            <span id="bulk-value" className={styles.bulkLabel}>
              {t('tables:bulk.value')}
            </span>
            <AttributeControl
              attribute={attribute}
              record={{ ...blankRecord(table), ...values }}
              naming={{
                id: 'bulk-control',
                labelledBy: 'bulk-value',
                describedBy: problem ? 'bulk-problem' : undefined,
                invalid: problem !== null,
              }}
              onStore={(changes) => setValues((now) => ({ ...now, ...changes }))}
              onProblem={setProblem}
            />
            {!attribute.required && !given && list !== 'takeOut' && (
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => {
                  setValues({ [attribute.key]: attribute.empty });
                  if (isList(attribute)) setList('replace');
                }}
              >
                {t('tables:bulk.empty')}
              </Button>
            )}
          </div>
        )}
        <output className={styles.bulkSummary}>
          {problem && (
            <span id="bulk-problem">{wording.translate(`records:problem.${problem.code}`, problem.values)}</span>
          )}
          {plan && !problem && say(plan)}
        </output>
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{t('tables:cancel')}</Button>
          <Button
            variant="filled"
            disabled={attribute === null || (given && changing === 0)}
            onClick={() => void apply()}
          >
            {given ? t('tables:bulk.apply', { count: changing }) : t('tables:bulk.change')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
