import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { askForAgreement } from './agreement-wishes.ts';
import { partiesIn } from './parties-in.ts';
import styles from './agreements.module.css';

/** A map without agreements begins with what people have agreed without paper: one sentence is enough. */
export function NoAgreements() {
  const t = useTranslate();
  const network = useNetwork();
  const [sentence, setSentence] = useState('');
  return (
    <form
      className={styles.empty}
      onSubmit={(event) => {
        event.preventDefault();
        const title = sentence.trim();
        if (title !== '') askForAgreement('cooperation', title, partiesIn(title, network.records.actors));
      }}
    >
      <TextInput
        label={t('agreements:empty.question')}
        description={t('agreements:empty.hint')}
        placeholder={t('agreements:empty.example')}
        maxLength={500}
        value={sentence}
        onChange={(event) => setSentence(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" disabled={sentence.trim() === ''}>
        {t('agreements:empty.next')}
      </Button>
    </form>
  );
}
