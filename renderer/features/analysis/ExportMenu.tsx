import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconFileSpreadsheet, IconFileTypeCsv, IconTableExport } from '@tabler/icons-react';
import type { WrittenTable } from '../../../shared/exchange/written-table.ts';
import { useNetwork } from '../../state/document.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { notify } from '../../state/run.ts';
import { copyTable, saveCsv, saveXlsx } from '../../ui/table/table-export.ts';

/** Gives a table out: to the clipboard, as CSV, as a workbook. */
export function ExportMenu({ table }: { readonly table: (() => WrittenTable) | null }) {
  const t = useTranslate();
  const language = useLanguage();
  const name = useNetwork().settings?.name ?? '';
  const copy = () => {
    if (!table) return;
    copyTable(table(), language).then(
      () => notify(t('analysis:export.copied')),
      () => notify(t('analysis:export.notCopied')),
    );
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="lg" variant="default" aria-label={t('analysis:export.menu')} disabled={table === null}>
          <IconTableExport size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={16} stroke={1.6} />} onClick={copy}>
          {t('analysis:export.copy')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileTypeCsv size={16} stroke={1.6} />}
          onClick={() => table && saveCsv(table(), name, language)}
        >
          {t('analysis:export.csv')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileSpreadsheet size={16} stroke={1.6} />}
          onClick={() => table && saveXlsx([table()], name)}
        >
          {t('analysis:export.xlsx')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
