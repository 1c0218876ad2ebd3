import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ComponentType, useRef } from 'react';
import type { AttributeDescription, AttributeWith } from '../../../shared/description/attribute.ts';
import { optionsOf } from '../../../shared/description/options.ts';
import { readOption } from '../../../shared/description/read-option.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import type { ValueProblem } from '../../../shared/description/value-problem.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { AttributeControlProps, ControlNaming, ControlProps } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';
import { Picker } from './Picker.tsx';
import { RecordAnchor } from './RecordAnchor.tsx';
import { moved, useRowKeys } from './row-keys.ts';
import { RowButtons } from './RowButtons.tsx';

interface EntriesControlProps extends ControlProps<AttributeWith<'entries'>> {
  /** The input of each attribute of an entry. */
  readonly Control: ComponentType<AttributeControlProps>;
}

/**
 * A list of small records in rows: what each is about, then its other attributes. Where they are about records, naming
 * one adds a row.
 */
export function EntriesControl({ attribute, record, naming, onStore, onProblem, Control }: EntriesControlProps) {
  const { wording } = useFieldSurroundings();
  const list = useRef<HTMLFieldSetElement>(null);
  const entries = (record[attribute.key] ?? []) as readonly Values[];
  const rows = useRowKeys(entries.length);
  const [first] = attribute.item;
  const store = (next: readonly Values[], isTyping = false) => onStore({ [attribute.key]: next }, isTyping);
  const move = (from: number, to: number) => {
    rows.move(from, to);
    store(moved(entries, from, to));
  };
  const remove = (index: number) => {
    rows.remove(index);
    store(entries.filter((_, at) => at !== index));
    list.current?.querySelector<HTMLElement>(':scope > [data-new] :is(input, button)')?.focus();
  };
  return (
    <fieldset aria-labelledby={naming.labelledBy} className={styles.group} ref={list}>
      {entries.length > 0 && (
        <ul className={styles.rows}>
          {entries.map((entry, index) => {
            const about = first ? valueText(first, entry, wording) : '';
            const name = about || `${wording.translate(attribute.label)} ${index + 1}`;
            return (
              <li key={rows.keys[index]} className={styles.entry}>
                <EntryFields
                  Control={Control}
                  items={attribute.item}
                  entry={entry}
                  name={name}
                  naming={{ ...naming, id: `${naming.id}-${rows.keys[index]}` }}
                  onChange={(changes, isTyping) =>
                    store(
                      entries.map((one, at) => (at === index ? { ...one, ...changes } : one)),
                      isTyping,
                    )
                  }
                  onProblem={onProblem}
                />
                <RowButtons
                  name={name}
                  index={index}
                  count={entries.length}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(index)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <NewEntry
        items={attribute.item}
        naming={naming}
        onAdd={(entry) => store([...entries, entry])}
        onProblem={onProblem}
      />
    </fieldset>
  );
}

interface EntryFieldsProps {
  readonly Control: ComponentType<AttributeControlProps>;
  readonly items: readonly AttributeDescription[];
  readonly entry: Values;
  readonly name: string;
  readonly naming: ControlNaming;
  readonly onChange: (changes: Values, isTyping: boolean) => void;
  readonly onProblem: (problem: ValueProblem | null) => void;
}

/** The attributes of one entry in a row; a record the entry is about stands as a link. */
function EntryFields({ Control, items, entry, name, naming, onChange, onProblem }: EntryFieldsProps) {
  const { wording } = useFieldSurroundings();
  return items.map((item, index) => {
    const value = entry[item.key];
    if (index === 0 && item.widget === 'reference' && typeof value === 'string') {
      return (
        <span key={item.key} className={styles.about}>
          <RecordAnchor table={item.target} id={value}>
            {name}
          </RecordAnchor>
        </span>
      );
    }
    const label = wording.translate('records:field.of', { attribute: wording.translate(item.label), name });
    return (
      <span key={item.key} className={styles.item} data-widget={item.widget} title={wording.translate(item.label)}>
        <Control
          attribute={item}
          record={entry}
          isCompact
          naming={{ ...naming, id: `${naming.id}-${item.key}`, labelledBy: undefined, label }}
          onStore={onChange}
          onProblem={onProblem}
        />
      </span>
    );
  });
}

interface NewEntryProps {
  readonly items: readonly AttributeDescription[];
  readonly naming: ControlNaming;
  readonly onAdd: (entry: Values) => void;
  readonly onProblem: (problem: ValueProblem | null) => void;
}

/** Adds an entry: about a record that is named, or one whose attributes are filled in afterwards. */
function NewEntry({ items, naming, onAdd, onProblem }: NewEntryProps) {
  const { wording, creator } = useFieldSurroundings();
  const [first] = items;
  const add = (about: Values) => onAdd({ ...blankEntry(items), ...about });
  if (first?.widget !== 'reference') {
    return (
      <span data-new>
        <Button
          id={naming.id}
          size="xs"
          leftSection={<IconPlus size={15} stroke={1.6} />}
          aria-describedby={naming.describedBy}
          onClick={() => add({})}
        >
          {wording.translate('records:field.addEntry')}
        </Button>
      </span>
    );
  }
  const options = () => optionsOf(first, {}, wording);
  const create = creator(first.target);
  return (
    <span data-new className={styles.newEntry}>
      <Picker
        naming={naming}
        options={options}
        value={null}
        shown=""
        read={(text) => readOption(options(), text, true)}
        onChoose={(id) => add({ [first.key]: id })}
        onCreate={
          create ? (name) => void create(name).then((id) => id !== null && add({ [first.key]: id })) : undefined
        }
        onProblem={onProblem}
        placeholder={wording.translate('records:field.add')}
      />
      {first.nullable && (
        <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={() => add({})}>
          {wording.translate('records:field.addEntry')}
        </Button>
      )}
    </span>
  );
}

/** An entry of which nothing is known: empty values, and the first choice or today where there has to be one. */
function blankEntry(items: readonly AttributeDescription[]): Values {
  return Object.fromEntries(
    items.map((item) => {
      if (!item.required) return [item.key, item.empty];
      if (item.widget === 'date') return [item.key, new Date().toISOString().slice(0, 10)];
      return [item.key, 'options' in item ? item.options.values[0] : ''];
    }),
  );
}
