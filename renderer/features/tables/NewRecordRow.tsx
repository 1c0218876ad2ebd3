import { CloseButton } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { similarNames } from '../../../shared/model/similar-names.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { useTranslate } from '../../state/preferences.ts';
import { recordCommands } from '../../state/record-commands.ts';
import { run } from '../../state/run.ts';
import { SimilarNames } from '../../ui/fields/SimilarNames.tsx';
import { namedRecord } from './quick-adding.ts';
import styles from './tables.module.css';
import type { RecordsModel } from './use-table-model.ts';

interface NewRecordRowProps {
  readonly model: RecordsModel;
  /** What the field holds when it opens. */
  readonly initialName: string;
  /** Called for a record that was made, or is asked for because its name is similar. */
  readonly onShow: (id: string) => void;
  readonly onClose: () => void;
}

/** Adds records one after the other by name; what sounds alike is offered while typing. */
export function NewRecordRow({ model, initialName, onShow, onClose }: NewRecordRowProps) {
  const t = useTranslate();
  const { table, rows, wording } = model;
  const [name, setName] = useState(initialName);
  const [added, setAdded] = useState<string | null>(null);
  const typed = useDeferredValue(name);
  const known = useMemo(
    () => rows.map(({ id }) => ({ id, name: recordTitle(table, id, wording) })),
    [rows, table, wording],
  );
  const similar = useMemo(() => similarNames(known, typed), [known, typed]);

  const create = async (wanted: string): Promise<void> => {
    const record = namedRecord(table, wanted);
    if (!record) return;
    setName('');
    const created = await run(() => recordCommands(table).create({ record }));
    if (created) {
      setAdded(wanted);
      onShow(created.id);
    } else {
      setName((now) => (now === '' ? wanted : now));
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.repeat && name.trim() !== '') void create(name.trim());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <tr className={styles.newRow}>
      <td colSpan={model.model.getVisibleLeafColumns().length + 1}>
        <div className={styles.newFields}>
          <input
            className={styles.newName}
            aria-label={t(`records:newTitle.${table}`)}
            placeholder={t('tables:new.placeholder')}
            maxLength={500}
            value={name}
            // The row opens because somebody wants to type into it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {similar.length > 0 ? (
            <SimilarNames similar={similar} onShow={onShow} />
          ) : (
            <span className={styles.hint}>
              {added === null ? null : <strong>{t('tables:new.added', { name: added })} </strong>}
              {t('tables:new.hint')}
            </span>
          )}
          <CloseButton size="sm" aria-label={t('tables:new.close')} onClick={onClose} />
        </div>
      </td>
    </tr>
  );
}
