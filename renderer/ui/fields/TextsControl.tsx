import { type ClipboardEvent, useMemo, useRef } from 'react';
import { z } from 'zod';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import type { ControlProps } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';
import { moved, useRowKeys } from './row-keys.ts';
import { RowButtons } from './RowButtons.tsx';
import { TypedControl } from './TypedControl.tsx';

/** The attribute of one part of a list of texts or dates. */
function partOf(attribute: AttributeDescription): AttributeDescription {
  const { key: _key, widget, ...facts } = attribute;
  const shared = { ...facts, key: 'part', required: false, nullable: false, empty: '', schema: z.string() };
  return { ...shared, widget: widget === 'dates' ? 'date' : 'text' };
}

/** A list of texts or dates, one in each line; the last line adds another one, an emptied line goes. */
export function TextsControl({ attribute, record, naming, onStore, onProblem }: ControlProps) {
  const { wording } = useFieldSurroundings();
  const parts = (record[attribute.key] ?? []) as readonly string[];
  const rows = useRowKeys(parts.length);
  const part = useMemo(() => partOf(attribute), [attribute]);
  const list = useRef<HTMLFieldSetElement>(null);
  const store = (next: readonly string[]) => onStore({ [attribute.key]: next }, true);

  const change = (index: number, text: string) => {
    if (text !== '') return store(parts.map((one, at) => (at === index ? text : one)));
    rows.remove(index);
    store(parts.filter((_, at) => at !== index));
  };
  const move = (from: number, to: number) => {
    rows.move(from, to);
    store(moved(parts, from, to));
  };
  const focusLast = () => list.current?.querySelector<HTMLElement>(':scope > [data-new] input')?.focus();
  const onPaste = (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text/plain').split(/\r?\n/);
    const texts = lines.map((line) => line.trim()).filter((line) => line !== '');
    if (attribute.widget !== 'texts' || texts.length < 2) return;
    event.preventDefault();
    store([...parts, ...texts]);
  };

  return (
    <fieldset aria-labelledby={naming.labelledBy} className={styles.group} ref={list}>
      {parts.length > 0 && (
        <ul className={styles.rows}>
          {parts.map((text, index) => {
            const name = valueText(part, { part: text }, wording);
            return (
              <li key={rows.keys[index]} className={styles.row}>
                <TypedControl
                  storesInPauses={false}
                  attribute={part}
                  record={{ part: text }}
                  naming={{
                    ...naming,
                    id: `${naming.id}-${rows.keys[index]}`,
                    labelledBy: undefined,
                    label: wording.translate('records:field.part', {
                      name: wording.translate(attribute.label),
                      number: index + 1,
                    }),
                  }}
                  onStore={(changes) => change(index, changes['part'] as string)}
                  onProblem={onProblem}
                />
                <RowButtons
                  name={name}
                  index={index}
                  count={parts.length}
                  onMove={(to) => move(index, to)}
                  onRemove={() => {
                    change(index, '');
                    focusLast();
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div data-new className={styles.row} onPaste={onPaste}>
        <TypedControl
          storesInPauses={false}
          attribute={part}
          record={{ part: '' }}
          naming={naming}
          placeholder={wording.translate('records:field.add')}
          onStore={(changes) => store([...parts, changes['part'] as string])}
          onProblem={onProblem}
        />
      </div>
    </fieldset>
  );
}
