import { delimitedStyles, delimitedText, type WrittenTable } from '../../../shared/exchange/written-table.ts';
import { xlsxFile } from '../../../shared/exchange/xlsx-writer.ts';
import type { Language } from '../../../shared/locale/resources.ts';

/** Puts the table on the clipboard the way spreadsheets take it. */
export function copyTable(table: WrittenTable, language: Language): Promise<void> {
  return navigator.clipboard.writeText(delimitedText(table, { ...delimitedStyles[language], delimiter: '\t' }));
}

/** Saves the table as delimited text as spreadsheets of the language read it. */
export function saveCsv(table: WrittenTable, name: string, language: Language): void {
  const text = `\ufeff${delimitedText(table, delimitedStyles[language])}`;
  saveFile(new Blob([text], { type: 'text/csv' }), `${fileName(name, table.title)}.csv`);
}

/** Saves tables as one workbook, which goes by the title of the first. */
export function saveXlsx(tables: readonly [WrittenTable, ...WrittenTable[]], name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  saveFile(new Blob([xlsxFile(tables)], { type }), `${fileName(name, tables[0].title)}.xlsx`);
}

function fileName(name: string, title: string): string {
  return `${name} – ${title}`.replace(/[\\/:*?"<>|]/g, ' ').replace(/\s+/g, ' ');
}

/** Browser and desktop window both ask where a download goes, as they are set up. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
