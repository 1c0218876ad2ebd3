// Groups of a menu are no fieldsets.
// oxlint-disable jsx-a11y/prefer-tag-over-role
import { Button, Menu } from '@mantine/core';
import { IconColumns3, IconRotate } from '@tabler/icons-react';
import { useTranslate } from '../../state/preferences.ts';
import { setLayout } from './table-settings.ts';
import styles from './tables.module.css';
import type { RecordsModel } from './use-table-model.ts';

/** Which columns are shown, in the parts of the form. */
export function ColumnMenu({ model }: { readonly model: RecordsModel }) {
  const t = useTranslate();
  const { table, columns, columnVisibility } = model;
  const groups = [...new Set(columns.map(({ group }) => group))];
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconColumns3 size={18} stroke={1.6} />}>{t('tables:columns')}</Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.columnMenu}>
        {groups.map((group) => (
          <div
            key={group}
            role="group"
            aria-label={group === null ? t('tables:computed') : t(`records:group.${group}`)}
          >
            <Menu.Label aria-hidden>{group === null ? t('tables:computed') : t(`records:group.${group}`)}</Menu.Label>
            {columns
              .filter((column) => column.group === group && !column.grows)
              .map(({ id, label }) => (
                <Menu.CheckboxItem
                  key={id}
                  checked={columnVisibility[id] ?? false}
                  onChange={(checked) => setLayout(table, { columns: { ...columnVisibility, [id]: checked } })}
                >
                  {label}
                </Menu.CheckboxItem>
              ))}
          </div>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconRotate size={16} stroke={1.6} />}
          onClick={() => setLayout(table, { columns: {}, widths: {} })}
        >
          {t('tables:usualColumns')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
