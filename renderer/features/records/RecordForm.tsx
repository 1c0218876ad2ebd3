import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AttributeDescription, Group } from '../../../shared/description/attribute.ts';
import { type DescribedTable, descriptionOf } from '../../../shared/description/descriptions.ts';
import type { Values } from '../../../shared/model/links.ts';
import { useTranslate } from '../../state/preferences.ts';
import { AttributeField } from '../../ui/fields/AttributeField.tsx';
import { allowedValues } from '../../../shared/life-cycle/allowed-values.ts';
import { FieldNote } from './FieldNote.tsx';
import { FormGroup } from './FormGroup.tsx';
import styles from './records.module.css';
import type { RecordEditing } from '../../state/record-editing.ts';

interface RecordFormProps {
  readonly table: DescribedTable;
  readonly editing: RecordEditing;
  readonly record: Values;
  /** Attributes that are not shown here. */
  readonly omit?: readonly string[] | undefined;
}

/** Groups that few records fill: folded until something in them is recorded. */
const rare: ReadonlySet<Group> = new Set([
  'person',
  'exchange',
  'indicators',
  'course',
  'document',
  'plan',
  'funding',
  'thresholds',
]);

/** Every attribute of a record in its groups. */
export function RecordForm({ table, editing, record, omit = [] }: RecordFormProps) {
  const t = useTranslate();
  const [choices, setChoices] = useState<Partial<Record<Group, boolean>>>({});
  const description = descriptionOf(table);
  const attributes = description.attributes.filter(({ key }) => !omit.includes(key));
  const groups = description.groups.filter((group) => attributes.some((attribute) => attribute.group === group));
  const membersOf = (group: Group): readonly AttributeDescription[] =>
    attributes.filter((attribute) => attribute.group === group);
  const isOpen = (group: Group) => choices[group] ?? (!rare.has(group) || countRecorded(membersOf(group), record) > 0);
  const areAllOpen = groups.every(isOpen);
  return (
    <div className={styles.form}>
      {groups.map((group) => (
        <FormGroup
          key={group}
          group={group}
          isOpen={isOpen(group)}
          recorded={countRecorded(membersOf(group), record)}
          onToggle={() => setChoices({ ...choices, [group]: !isOpen(group) })}
        >
          {membersOf(group).map((attribute) => (
            <AttributeField
              key={attribute.key}
              attribute={attribute}
              record={record}
              problem={editing.problemAt(attribute.key)}
              note={<FieldNote table={table} attribute={attribute} record={record} onStore={editing.store} />}
              allows={allowedValues(table, attribute.key, record, editing.isDraft)}
              onStore={editing.store}
            />
          ))}
        </FormGroup>
      ))}
      {groups.length > 1 && (
        <Button
          size="xs"
          variant="subtle"
          onClick={() => setChoices(Object.fromEntries(groups.map((group) => [group, !areAllOpen])))}
        >
          {areAllOpen ? t('records:form.foldAll') : t('records:form.unfoldAll')}
        </Button>
      )}
    </div>
  );
}

/** How many of these attributes say something. */
function countRecorded(attributes: readonly AttributeDescription[], record: Values): number {
  return attributes.filter(({ key, empty }) => {
    const value = record[key];
    if (Array.isArray(value)) return value.length > 0;
    return value !== undefined && value !== null && value !== '' && value !== empty;
  }).length;
}
