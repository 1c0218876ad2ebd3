import { Button } from '@mantine/core';
import { IconArrowMerge, IconArrowsLeftRight, IconFileText, IconPencil } from '@tabler/icons-react';
import { isDescribed } from '../../../shared/description/record-title.ts';
import { askToMerge } from '../../state/merge-request.ts';
import { openRecord, startRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useSelection } from '../../state/selection.ts';
import { SpokenToday } from '../../ui/SpokenToday.tsx';
import styles from './inspector.module.css';

/** What can be done with the one record that is selected. */
export function ProfileActions() {
  const t = useTranslate();
  const [record, another] = useSelection();
  if (!record || another || !isDescribed(record.table)) return null;
  const { table, id } = record;
  return (
    <div className={styles.actions}>
      <Button size="xs" leftSection={<IconPencil size={15} stroke={1.6} />} onClick={() => openRecord(table, id)}>
        {t('records:form.edit')}
      </Button>
      {table === 'actors' && (
        <>
          <SpokenToday actorId={id} size="xs" />
          <Button
            size="xs"
            leftSection={<IconArrowsLeftRight size={15} stroke={1.6} />}
            onClick={() => startRecord('relations', { sourceId: id })}
          >
            {t('model:table.relations')}
          </Button>
          <Button
            size="xs"
            leftSection={<IconFileText size={15} stroke={1.6} />}
            onClick={() => startRecord('agreements', { partyIds: [id] })}
          >
            {t('model:table.agreements')}
          </Button>
          <Button
            size="xs"
            leftSection={<IconArrowMerge size={15} stroke={1.6} />}
            onClick={() => askToMerge({ keepId: id, dropId: null })}
          >
            {t('merge:with')}
          </Button>
        </>
      )}
    </div>
  );
}
