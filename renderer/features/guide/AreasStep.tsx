import { ActionIcon, Checkbox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useNetwork } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { NameEntry } from './NameEntry.tsx';
import styles from './guide.module.css';

/** The parts of the quarter, and places outside that count. */
export function AreasStep() {
  const t = useTranslate();
  const { areas } = useNetwork().records;
  const add = async (name: string): Promise<boolean> => {
    if (areas.some((area) => area.name.toLowerCase() === name.toLowerCase())) return true;
    return (await run(() => host().areas.create({ record: { name } }))) !== null;
  };
  const remove = async (id: string, name: string): Promise<void> => {
    const result = await run(() => host().areas.remove({ ids: [id] }));
    if (result) notifyUndoable(t('records:remove.done', { name }), result);
  };
  return (
    <div className={styles.block}>
      <NameEntry label={t('guide:areas.label')} placeholder={t('guide:areas.placeholder')} onEnter={add} />
      <ul className={styles.list}>
        {areas.map(({ id, name, insideQuarter }) => (
          <li key={id} className={styles.line}>
            <strong>{name}</strong>
            <Checkbox
              label={t('guide:areas.inside')}
              aria-label={t('guide:areas.insideNamed', { name })}
              checked={insideQuarter}
              onChange={(event) => {
                const changes = { insideQuarter: event.currentTarget.checked };
                void run(() => host().areas.update({ id, changes }));
              }}
            />
            <ActionIcon aria-label={t('guide:areas.remove', { name })} onClick={() => void remove(id, name)}>
              <IconX size={16} stroke={1.6} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </div>
  );
}
