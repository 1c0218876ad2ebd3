import type { WrittenCell, WrittenTable } from './written-table.ts';
import { zipArchive } from './zip-writer.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles of cells by their place in `styles.xml`. */
const plain = 0;
const bold = 1;
/** Longest name of a sheet. */
const longestName = 31;

/**
 * A workbook (ECMA-376, transitional) with one sheet for each table: title and notes above, headings in bold, numbers as
 * numbers with all their digits, words as words and never as formulas, values that are not defined as empty cells.
 */
export function xlsxFile(tables: readonly WrittenTable[]): Uint8Array<ArrayBuffer> {
  const names = sheetNames(tables.map(({ title }) => title));
  const file = (name: string, text: string) => ({ name, text: declaration + text });
  const sheets = tables.map((_, place) => place + 1);
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${content}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  return zipArchive([
    file(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${sheets.map((sheet) => override(`/xl/worksheets/sheet${sheet}.xml`, 'worksheet')).join('')}</Types>`,
    ),
    file(
      '_rels/.rels',
      `<Relationships xmlns="${relations}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    file(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, place) => `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    file(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${relations}">${sheets.map((sheet) => relation(sheet, 'worksheet', `worksheets/sheet${sheet}.xml`)).join('')}${relation(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    ),
    file('xl/styles.xml', styles),
    ...tables.map((table, place) => file(`xl/worksheets/sheet${place + 1}.xml`, sheetText(table))),
  ]);
}

const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

function sheetText({ title, notes, headings, rows }: WrittenTable): string {
  const lines: readonly { cells: readonly WrittenCell[]; style: number }[] = [
    { cells: [title], style: bold },
    ...notes.map((note) => ({ cells: [note], style: plain })),
    { cells: [], style: plain },
    { cells: headings, style: bold },
    ...rows.map((cells) => ({ cells, style: plain })),
  ];
  const data = lines.map(
    ({ cells, style }, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellText(cell, `${columnName(column)}${row + 1}`, style)).join('')}</row>`,
  );
  return `<worksheet xmlns="${main}"><cols><col min="1" max="1" width="38" customWidth="1"/></cols><sheetData>${data.join('')}</sheetData></worksheet>`;
}

function cellText(cell: WrittenCell, place: string, style: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** A to Z, AA to AZ and so on. */
function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? '' : columnName(before - 1)) + String.fromCharCode(65 + (column % 26));
}

/** Names a workbook accepts: some signs are not allowed, none twice, none too long. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, place) => {
    const clean = title
      .replace(/[[\]:*?/\\']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, longestName)
      .trim();
    let name = clean || `${place + 1}`;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      name = `${clean.slice(0, longestName - 1 - `${number}`.length)} ${number}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return (
    text
      // XML knows no other control characters.
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
  );
}
