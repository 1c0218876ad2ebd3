import { Button } from '@mantine/core';
import { descriptionOf } from '../../../shared/description/descriptions.ts';
import type { Draft } from '../../state/open-record.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { missingKeys } from '../../../shared/description/new-record.ts';
import styles from './records.module.css';

/** Says what a new record still needs; one that starts complete can be made as it is. */
export function DraftNote({ draft, onCreate }: { readonly draft: Draft; readonly onCreate: () => void }) {
  const t = useTranslate();
  const format = useFormat();
  const { wording } = useFieldSurroundings();
  const missing = missingKeys(draft.table, draft.values, wording.network);
  const names = descriptionOf(draft.table)
    .attributes.filter(({ key }) => missing.includes(key))
    .map(({ label }) => wording.translate(label));
  return (
    <output className={styles.draft}>
      {names.length > 0 ? t('records:form.missing', { names: format.list(names) }) : t('records:form.complete')}
      {names.length === 0 && (
        <Button size="xs" variant="filled" onClick={onCreate}>
          {t('records:form.create')}
        </Button>
      )}
    </output>
  );
}
