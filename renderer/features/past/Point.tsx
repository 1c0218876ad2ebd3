import { Button, Group, Modal } from '@mantine/core';
import { IconArrowBackUp, IconGitCompare, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { RestorePointEntry } from '../../../shared/contract/index.ts';
import { describedTables } from '../../../shared/description/descriptions.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { notify, notifyUndoable, run } from '../../state/run.ts';
import { Comparison } from './Comparison.tsx';
import styles from './past.module.css';
import { pointsChanged } from './take-point.ts';

interface PointProps {
  readonly point: RestorePointEntry;
  readonly others: readonly RestorePointEntry[];
}

/** Lists that come with every document say nothing about how much a point holds. */
const uncounted: ReadonlySet<string> = new Set([
  'network',
  'areas',
  'fieldsOfAction',
  'targetGroups',
  'offerCategories',
  'actorKinds',
]);

/** A named state: when it was set, how much it holds, and what can be done with it. */
export function Point({ point, others }: PointProps) {
  const t = useTranslate();
  const format = useFormat();
  const [compares, setCompares] = useState(false);
  const [asks, setAsks] = useState(false);
  const { id, name, at, counts } = point;
  const held = describedTables
    .filter((table) => !uncounted.has(table) && (counts[table] ?? 0) > 0)
    .map((table) => `${t(`records:plural.${table}`)} ${format.number(counts[table] ?? 0)}`);

  const restore = async () => {
    const result = await run(() => host().restorePoints.restore({ id }));
    if (!result) return;
    if (result.changeSetId === null) notify(t('past:points.same', { name }));
    else notifyUndoable(t('past:points.restored', { name }), result);
  };
  const remove = async () => {
    setAsks(false);
    if (!(await run(() => host().restorePoints.remove({ ids: [id] })))) return;
    pointsChanged();
    notify(t('past:points.removed', { name }));
  };

  return (
    <li className={styles.point}>
      <div className={styles.pointHead}>
        <div className={styles.pointText}>
          <h2>{name}</h2>
          <p className={styles.facts}>
            <time dateTime={at}>{format.moment(at)}</time>
            {' · '}
            {held.length > 0 ? held.join(', ') : t('past:points.holdsNothing')}
          </p>
        </div>
        <div className={styles.pointActions}>
          <Button
            size="xs"
            leftSection={<IconGitCompare size={16} stroke={1.6} />}
            aria-expanded={compares}
            aria-label={t('past:points.compareOf', { name })}
            onClick={() => setCompares(!compares)}
          >
            {t('past:points.compare')}
          </Button>
          <Button
            size="xs"
            leftSection={<IconArrowBackUp size={16} stroke={1.6} />}
            aria-label={t('past:points.restoreOf', { name })}
            onClick={() => void restore()}
          >
            {t('past:points.restore')}
          </Button>
          <Button
            size="xs"
            leftSection={<IconTrash size={16} stroke={1.6} />}
            aria-label={t('past:points.removeOf', { name })}
            onClick={() => setAsks(true)}
          >
            {t('records:remove.command')}
          </Button>
        </div>
      </div>
      {compares && <Comparison point={point} others={others} />}
      <Modal
        opened={asks}
        onClose={() => setAsks(false)}
        withCloseButton={false}
        title={t('records:remove.title', { name })}
      >
        <p>{t('past:points.removeForGood')}</p>
        <Group justify="flex-end" mt="md" gap="xs">
          <Button data-autofocus onClick={() => setAsks(false)}>
            {t('records:remove.keep')}
          </Button>
          <Button
            className={styles.danger}
            leftSection={<IconTrash size={18} stroke={1.6} />}
            onClick={() => void remove()}
          >
            {t('records:remove.confirm')}
          </Button>
        </Group>
      </Modal>
    </li>
  );
}
