import { delimitedText, type WrittenTable } from '../../../shared/exchange/written-table.ts';
import { xlsxFile } from '../../../shared/exchange/xlsx-writer.ts';
import type { Language } from '../../../shared/locale/resources.ts';

const decimalMarks: Readonly<Record<Language, string>> = { de: ',', en: '.' };

/** Puts the table on the clipboard the way spreadsheets take it. */
export function copyTable(table: WrittenTable, language: Language): Promise<void> {
  return navigator.clipboard.writeText(delimitedText(table, { delimiter: '\t', decimalMark: decimalMarks[language] }));
}

/** Saves the table as delimited text as spreadsheets of the language read it. */
export function saveCsv(table: WrittenTable, name: string, language: Language): void {
  const delimiter = language === 'de' ? ';' : ',';
  const text = `\ufeff${delimitedText(table, { delimiter, decimalMark: decimalMarks[language] })}`;
  save(new Blob([text], { type: 'text/csv' }), `${fileName(name, table)}.csv`);
}

export function saveXlsx(table: WrittenTable, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  save(new Blob([xlsxFile([table])], { type }), `${fileName(name, table)}.xlsx`);
}

function fileName(name: string, { title }: WrittenTable): string {
  return `${name} – ${title}`.replace(/[\\/:*?"<>|]/g, ' ').replace(/\s+/g, ' ');
}

/** Browser and desktop window both ask where a download goes, as they are set up. */
function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
