import { Button, Group, Modal } from '@mantine/core';
import { IconReplace, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { readOption } from '../../../shared/description/read-option.ts';
import { isDescribed, recordTitle } from '../../../shared/description/record-title.ts';
import type { ListTable } from '../../../shared/merge/replace-entry.ts';
import { usesOf } from '../../../shared/model/removal.ts';
import { useTranslate } from '../../state/preferences.ts';
import { recordCommands, replaceEntry } from '../../state/record-commands.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { FieldSurroundingsProvider, useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { Picker } from '../../ui/fields/Picker.tsx';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { replacements } from './list-entries.ts';
import styles from './settings.module.css';

interface RemoveEntryDialogProps {
  readonly table: ListTable;
  /** The entry to be removed; null while the dialog is closed. */
  readonly id: string | null;
  readonly isBuiltIn: boolean;
  /** Takes the entry that has taken the place of the one removed. */
  readonly onReplaced: (id: string) => void;
  readonly onClose: () => void;
}

/** Asks before an entry is removed: says where it is named, and offers another one in its place. */
export function RemoveEntryDialog(props: RemoveEntryDialogProps) {
  const t = useTranslate();
  const surroundings = useSurroundings();
  const { table, id, onClose } = props;
  const name = id === null ? '' : recordTitle(table, id, surroundings.wording);
  return (
    <Modal opened={id !== null} onClose={onClose} title={t('records:remove.title', { name })}>
      <FieldSurroundingsProvider value={surroundings}>
        {id !== null && <Removal {...props} id={id} name={name} />}
      </FieldSurroundingsProvider>
    </Modal>
  );
}

/** So many records of a table are named. */
const few = 5;

interface RemovalProps extends RemoveEntryDialogProps {
  readonly id: string;
  readonly name: string;
}

function Removal({ table, id, name, isBuiltIn, onReplaced, onClose }: RemovalProps) {
  const t = useTranslate();
  const { wording } = useFieldSurroundings();
  const [by, setBy] = useState<string | null>(null);
  const uses = usesOf(wording.network, table, [id]);
  const options = () => replacements(table, id, wording);
  const titles = (name: (typeof uses)[number]['table'], ids: readonly string[]) => {
    const shown = ids.slice(0, few).map((one) => recordTitle(name, one, wording));
    const rest = ids.length - shown.length;
    return `${shown.join('; ')}${rest > 0 ? ` ${t('records:remove.andMore', { count: rest })}` : ''}`;
  };
  const remove = async () => {
    onClose();
    const result = await run(() => recordCommands(table).remove({ ids: [id] }));
    if (result) notifyUndoable(t('records:remove.done', { name }), result);
  };
  const replace = async (other: string) => {
    onClose();
    const result = await run(() => replaceEntry(table, id, other));
    if (!result) return;
    onReplaced(other);
    notifyUndoable(t('settings:remove.replaced', { name, other: recordTitle(table, other, wording) }), result);
  };
  return (
    <>
      {uses.length === 0 ? (
        <p>{t('settings:remove.unused')}</p>
      ) : (
        <>
          <p>{t('settings:remove.used')}</p>
          <ul className={styles.uses}>
            {uses.map((one) => (
              <li key={one.table}>
                <strong>
                  {isDescribed(one.table) ? t(`records:plural.${one.table}`) : t(`model:table.${one.table}`)}{' '}
                  {one.ids.length}
                </strong>
                {': '}
                {titles(one.table, one.ids)}
              </li>
            ))}
          </ul>
          <label className={styles.replaceLabel} htmlFor="replace-by">
            {t('settings:remove.replaceBy')}
          </label>
          <Picker
            naming={{ id: 'replace-by', describedBy: undefined, invalid: false }}
            options={options}
            value={by}
            shown={by === null ? '' : recordTitle(table, by, wording)}
            read={(text) => readOption(options(), text, true, by)}
            onChoose={(value) => setBy(String(value))}
            onProblem={() => undefined}
          />
        </>
      )}
      {isBuiltIn && <p className={styles.hint}>{t('settings:remove.builtIn')}</p>}
      <p className={styles.hint}>{t('records:remove.undoable')}</p>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button onClick={onClose}>{t('records:remove.keep')}</Button>
        {uses.length > 0 && (
          <Button
            variant="filled"
            leftSection={<IconReplace size={17} stroke={1.6} />}
            disabled={by === null}
            onClick={() => void (by !== null && replace(by))}
          >
            {t('settings:remove.replace')}
          </Button>
        )}
        {(uses.length === 0 || table === 'areas') && (
          <Button
            className={styles.danger}
            leftSection={<IconTrash size={17} stroke={1.6} />}
            onClick={() => void remove()}
          >
            {t('records:remove.confirm')}
          </Button>
        )}
      </Group>
    </>
  );
}
