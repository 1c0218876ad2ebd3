import { CloseButton } from '@mantine/core';
import { useRef } from 'react';
import type { AttributeWith } from '../../../shared/description/attribute.ts';
import { optionsOf } from '../../../shared/description/options.ts';
import { readOption } from '../../../shared/description/read-option.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { ControlProps } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';
import { Picker } from './Picker.tsx';
import { RecordAnchor } from './RecordAnchor.tsx';

/** Several records that are referred to, each with a way to its page; another one is added by its name. */
export function ReferencesControl(props: ControlProps<AttributeWith<'references'>>) {
  const { attribute, record, naming, onStore, onProblem } = props;
  const { wording, creator } = useFieldSurroundings();
  const input = useRef<HTMLInputElement>(null);
  const ids = (record[attribute.key] ?? []) as readonly string[];
  const options = () => optionsOf(attribute, record, wording).filter(({ value }) => !ids.includes(String(value)));
  const add = (id: unknown) => {
    if (!ids.includes(String(id))) onStore({ [attribute.key]: [...ids, id] }, false);
  };
  const remove = (id: string) => {
    const left = ids.filter((one) => one !== id);
    onStore({ [attribute.key]: left.length === 0 ? attribute.empty : left }, false);
    input.current?.focus();
  };
  const create = creator(attribute.target);
  return (
    <div className={styles.many}>
      {ids.length > 0 && (
        <ul className={styles.chips}>
          {ids.map((id) => {
            const name = recordTitle(attribute.target, id, wording);
            return (
              <li key={id} className={styles.chip}>
                <RecordAnchor table={attribute.target} id={id}>
                  {name}
                </RecordAnchor>
                <CloseButton
                  size="sm"
                  aria-label={wording.translate('records:field.takeOut', { name })}
                  onClick={() => remove(id)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <Picker
        naming={naming}
        inputRef={input}
        options={options}
        value={null}
        shown=""
        read={(text) => readOption(options(), text, true)}
        onChoose={add}
        onCreate={create ? (name) => void create(name).then((id) => id !== null && add(id)) : undefined}
        onProblem={onProblem}
        placeholder={wording.translate(ids.length === 0 && attribute.nullable ? 'model:unknown' : 'records:field.add')}
      />
    </div>
  );
}
