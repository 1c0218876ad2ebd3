import { ActionIcon, Button, CloseButton, TextInput } from '@mantine/core';
import {
  IconClipboardText,
  IconFileExport,
  IconFileImport,
  IconLayoutSidebarRight,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react';
import type { Ref } from 'react';
import { descriptionOf } from '../../../shared/description/descriptions.ts';
import { runCommand } from '../../app/commands.ts';
import { useTranslate } from '../../state/preferences.ts';
import { Lock } from '../../ui/fields/AttributeField.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { FilterChips } from './FilterChips.tsx';
import { setLook, showProfile, useProfileShown } from './table-settings.ts';
import styles from './tables.module.css';
import type { RecordsModel } from './use-table-model.ts';

interface TableHeadProps {
  readonly model: RecordsModel;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onAdd: () => void;
  readonly onPaste: () => void;
}

/** Title, count, search and filters in force at the left; columns, profile, files and adding at the right. */
export function TableHead({ model, searchRef, onAdd, onPaste }: TableHeadProps) {
  const t = useTranslate();
  const { table, rows, shown, look } = model;
  const profile = useProfileShown();
  const { filter } = look;
  const onSearch = (search: string) => setLook(table, { filter: { ...filter, search } });
  return (
    <PageHead
      title={t(`records:plural.${table}`)}
      count={
        <>
          {shown.length === rows.length
            ? rows.length
            : t('tables:countOf', { shown: shown.length, total: rows.length })}
          {descriptionOf(table).private && <Lock />}
        </>
      }
      actions={
        <>
          <ColumnMenu model={model} />
          <ActionIcon
            size="lg"
            className={styles.toggle}
            aria-label={t('tables:profileBeside')}
            title={t('tables:profileBeside')}
            aria-pressed={profile}
            onClick={() => showProfile(!profile)}
          >
            <IconLayoutSidebarRight size={18} stroke={1.6} />
          </ActionIcon>
          <ActionIcon
            size="lg"
            className={styles.toggle}
            aria-label={t('tables:paste.command')}
            title={t('tables:paste.command')}
            onClick={onPaste}
          >
            <IconClipboardText size={18} stroke={1.6} />
          </ActionIcon>
          <Button leftSection={<IconFileImport size={18} stroke={1.6} />} onClick={() => runCommand('exchange.import')}>
            {t('tables:importFile')}
          </Button>
          <Button leftSection={<IconFileExport size={18} stroke={1.6} />} onClick={() => runCommand('document.export')}>
            {t('tables:exportFile')}
          </Button>
          <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.8} />} onClick={onAdd}>
            {t(`records:new.${table}`)}
          </Button>
        </>
      }
    >
      <TextInput
        ref={searchRef}
        className={styles.search}
        type="search"
        aria-label={t('tables:search')}
        placeholder={t('tables:search')}
        leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
        rightSection={
          filter.search === '' ? null : (
            <CloseButton size="sm" aria-label={t('tables:clearSearch')} onClick={() => onSearch('')} />
          )
        }
        value={filter.search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <FilterChips model={model} />
    </PageHead>
  );
}
