import { Button, CloseButton, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslate } from '../../state/preferences.ts';
import { forgetView, saveView, showSavedView, showView } from './table-settings.ts';
import styles from './tables.module.css';
import type { RecordsModel } from './use-table-model.ts';

/** The ready-made and the saved views with their counts, and a way to save another. */
export function ViewTabs({ model }: { readonly model: RecordsModel }) {
  const t = useTranslate();
  const { table, look, layout, extras, counts } = model;
  const isSaved = layout.views.some(({ id }) => id === look.view);
  const ready = [{ id: 'all', label: t('tables:all') }, ...extras.views];
  return (
    <ul className={styles.views} aria-label={t('tables:views')}>
      {ready.map(({ id, label }) => (
        <li key={id}>
          <Tab
            label={label}
            count={counts.get(id) ?? 0}
            isCurrent={look.view === id}
            onClick={() => showView(table, id, isSaved)}
          />
        </li>
      ))}
      {layout.views.map((view) => (
        <li key={view.id} className={styles.savedView}>
          <Tab
            label={view.name}
            count={counts.get(view.id) ?? 0}
            isCurrent={look.view === view.id}
            onClick={() => showSavedView(table, view)}
          />
          {look.view === view.id && (
            <CloseButton
              size="xs"
              aria-label={t('tables:view.forget', { name: view.name })}
              title={t('tables:view.forget', { name: view.name })}
              onClick={() => forgetView(table, view.id)}
            />
          )}
        </li>
      ))}
      <li>
        <SaveView table={table} />
      </li>
    </ul>
  );
}

interface TabProps {
  readonly label: string;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly onClick: () => void;
}

function Tab({ label, count, isCurrent, onClick }: TabProps) {
  return (
    <button type="button" className={styles.view} aria-pressed={isCurrent} onClick={onClick}>
      {label} <span className={styles.viewCount}>{count}</span>
    </button>
  );
}

/** Keeps filter, order and columns under a name. */
function SaveView({ table }: { readonly table: RecordsModel['table'] }) {
  const t = useTranslate();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    saveView(table, name.trim());
    setOpened(false);
    setName('');
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <UnstyledButton className={styles.saveView} onClick={() => setOpened(!opened)}>
          <IconPlus size={16} stroke={1.8} aria-hidden />
          {t('tables:view.save')}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}>
        <form className={styles.saveForm} onSubmit={submit}>
          <TextInput
            label={t('tables:view.name')}
            description={t('tables:view.hint')}
            maxLength={60}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="filled" disabled={name.trim() === ''}>
            {t('tables:view.keep')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
