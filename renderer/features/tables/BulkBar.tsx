import { Button, Kbd, Menu } from '@mantine/core';
import { IconChartDots3, IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { useKeysText } from '../../state/keys.ts';
import { useTranslate } from '../../state/preferences.ts';
import { shownColumns, type RecordsModel } from './use-table-model.ts';
import styles from './tables.module.css';

interface BulkBarProps {
  readonly model: RecordsModel;
  /** Asks what to change; begins with an attribute, or lets it be chosen. */
  readonly onChange: (attribute: AttributeDescription | null) => void;
  readonly onMap: (() => void) | null;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** What can be done with all selected records at once. */
export function BulkBar({ model, onChange, onMap, onCopy, onRemove, onClear }: BulkBarProps) {
  const t = useTranslate();
  const keysText = useKeysText();
  const attributes = shownColumns(model).flatMap(({ attribute, grows }) => (attribute && !grows ? [attribute] : []));
  return (
    <div className={styles.bulk} role="toolbar" aria-label={t('tables:bulk.label')}>
      <strong>{t('tables:bulk.count', { count: model.selected.length })}</strong>
      <Menu position="top-start">
        <Menu.Target>
          <Button className={styles.bulkButton} leftSection={<IconPencil size={18} stroke={1.6} />}>
            {t('tables:bulk.change')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={styles.bulkOptions}>
          {attributes.map((attribute) => (
            <Menu.Item key={attribute.key} onClick={() => onChange(attribute)}>
              {model.wording.translate(attribute.label)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => onChange(null)}>{t('tables:bulk.other')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {onMap && (
        <Button className={styles.bulkButton} leftSection={<IconChartDots3 size={18} stroke={1.6} />} onClick={onMap}>
          {t('records:form.onMap')}
        </Button>
      )}
      <Button className={styles.bulkButton} leftSection={<IconCopy size={18} stroke={1.6} />} onClick={onCopy}>
        {t('tables:bulk.copy')}
      </Button>
      <Button className={styles.bulkButton} leftSection={<IconTrash size={18} stroke={1.6} />} onClick={onRemove}>
        {t('records:remove.command')}
      </Button>
      <span className={styles.bulkLine} />
      <Button className={styles.bulkButton} rightSection={<Kbd>{keysText('escape')}</Kbd>} onClick={onClear}>
        {t('tables:bulk.clear')}
      </Button>
    </div>
  );
}
