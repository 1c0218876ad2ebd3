import { Button, Kbd, Menu } from '@mantine/core';
import { IconCircles, IconMapPin, IconCategory, IconTrash } from '@tabler/icons-react';
import { useTranslate } from '../../state/preferences.ts';
import type { ComboboxItem } from '@mantine/core';
import styles from './actors.module.css';

interface BulkBarProps {
  readonly count: number;
  readonly tiers: readonly ComboboxItem[];
  readonly fields: readonly ComboboxItem[];
  readonly onTier: (value: string) => void;
  readonly onField: (value: string) => void;
  readonly onMap: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** What can be done with all selected actors at once. */
export function BulkBar({ count, tiers, fields, onTier, onField, onMap, onRemove, onClear }: BulkBarProps) {
  const t = useTranslate();
  return (
    <div className={styles.bulk} role="toolbar" aria-label={t('actors:bulk.label')}>
      <strong aria-live="polite">{t('actors:bulk.count', { count })}</strong>
      <BulkMenu
        label={t('actors:bulk.tier')}
        icon={<IconCircles size={18} stroke={1.6} />}
        options={tiers}
        onChoose={onTier}
      />
      <BulkMenu
        label={t('actors:bulk.field')}
        icon={<IconCategory size={18} stroke={1.6} />}
        options={fields}
        onChoose={onField}
      />
      <Button className={styles.bulkButton} leftSection={<IconMapPin size={18} stroke={1.6} />} onClick={onMap}>
        {t('actors:bulk.onMap')}
      </Button>
      <Button className={styles.bulkButton} leftSection={<IconTrash size={18} stroke={1.6} />} onClick={onRemove}>
        {t('actors:bulk.remove')}
      </Button>
      <span className={styles.bulkLine} />
      <Button className={styles.bulkButton} rightSection={<Kbd>{t('actors:bulk.escape')}</Kbd>} onClick={onClear}>
        {t('actors:bulk.clear')}
      </Button>
    </div>
  );
}

interface BulkMenuProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly options: readonly ComboboxItem[];
  readonly onChoose: (value: string) => void;
}

function BulkMenu({ label, icon, options, onChoose }: BulkMenuProps) {
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button className={styles.bulkButton} leftSection={icon}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.bulkOptions}>
        {options.map((option) => (
          <Menu.Item key={option.value} onClick={() => onChoose(option.value)}>
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
