import { Checkbox } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { daysBetween } from '../../../shared/gaps/days.ts';
import type { ActionItem } from '../../../shared/model/records/action-item.ts';
import { periodOf } from '../../../shared/overviews/action-list.ts';
import { useNetwork } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useRecordEditing } from '../../state/record-editing.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { RowField } from '../../ui/fields/RowField.tsx';
import styles from './bodies.module.css';

interface ActionRowProps {
  readonly item: ActionItem;
  readonly asOf: string;
  /** Says which body the task is from. */
  readonly showsBody?: boolean;
}

/** A task: done or not, who does it and until when, all of it entered in place. */
export function ActionRow({ item, asOf, showsBody = false }: ActionRowProps) {
  const t = useTranslate();
  const network = useNetwork();
  const editing = useRecordEditing('actionItems', item.id);
  const body = showsBody ? network.find('bodies', item.decidedInBodyId) : null;
  const period = periodOf(item, asOf);
  const toggle = async (isDone: boolean) => {
    const status = isDone ? 'done' : 'open';
    const result = await run(() => host().actions.update({ id: item.id, changes: { status }, mergeKey: null }));
    if (result && isDone) notifyUndoable(t('bodies:items.done', { name: item.title }), result);
  };
  return (
    <li className={styles.action} data-period={period}>
      <Checkbox
        className={styles.tick}
        checked={item.status !== 'open'}
        aria-label={t('bodies:items.markDone', { name: item.title })}
        onChange={(event) => void toggle(event.currentTarget.checked)}
      />
      <span className={styles.actionText}>
        <RecordAnchor table="actionItems" id={item.id}>
          {item.title}
        </RecordAnchor>
        {period === 'overdue' && item.dueOn !== null && (
          <span className={styles.overdue}>
            <IconClockExclamation size={15} stroke={1.6} aria-hidden />
            {t('bodies:items.overdue', { count: daysBetween(item.dueOn, asOf) })}
          </span>
        )}
        {item.status === 'dropped' && <span className={styles.detail}>{t('model:actionStatus.dropped')}</span>}
        {body && <span className={styles.detail}>{t('bodies:items.from', { name: body.name })}</span>}
      </span>
      {(['responsibleActorId', 'dueOn'] as const).map((key) => (
        <RowField
          key={key}
          attribute={attributeOf('actionItems', key)}
          record={editing.record ?? item}
          name={item.title}
          problem={editing.problemAt(key)}
          onStore={editing.store}
        />
      ))}
    </li>
  );
}
