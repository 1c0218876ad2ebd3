import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { BodyId } from '../../../shared/model/identifiers.ts';
import { host } from '../../state/host.ts';
import { runInOrder } from '../../state/in-order.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './bodies.module.css';

/** Enters tasks line by line: Enter stores one and is ready for the next. */
export function NewAction({ bodyId }: { readonly bodyId: BodyId | null }) {
  const t = useTranslate();
  const [title, setTitle] = useState('');
  const store = () => {
    const text = title.trim();
    if (text === '') return;
    setTitle('');
    void runInOrder(() => host().actions.create({ record: { title: text, decidedInBodyId: bodyId } })).then((made) => {
      // What was not stored is not lost, unless something else has been typed meanwhile.
      if (!made) setTitle((now) => (now === '' ? text : now));
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) store();
    else if (event.key === 'Escape' && title !== '') setTitle('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <TextInput
      className={styles.newAction}
      aria-label={t('bodies:items.newLabel')}
      placeholder={t('bodies:items.new')}
      value={title}
      maxLength={1000}
      autoComplete="off"
      onChange={(event) => setTitle(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={store}
    />
  );
}
