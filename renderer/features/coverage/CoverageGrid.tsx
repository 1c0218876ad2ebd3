import { type KeyboardEvent, useRef } from 'react';
import { withSoftHyphens } from '../../../shared/locale/soft-hyphens.ts';
import {
  type CoverageCell,
  type CoverageRow,
  importances,
  isOpen,
  nextCell,
} from '../../../shared/overviews/coverage-table.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { setCoverage, useCoverageView } from './coverage-view.ts';
import { SlotSign } from './SlotSign.tsx';
import { useExpectationWords } from '../../state/expectation-words.ts';
import styles from './coverage.module.css';

/** Room for the longest part of a word and what stands around it, in rem. */
const columnWidth = 5.3125;

interface CoverageGridProps {
  readonly rows: readonly CoverageRow[];
  /** The keyboard goes on to what is open beside the table. */
  readonly onOpen: () => void;
}

/** The table itself. One cell is in the order of Tab; arrows lead through all of them, Enter opens one. */
export function CoverageGrid({ rows, onOpen }: CoverageGridProps) {
  const t = useTranslate();
  const { slot } = useCoverageView();
  const table = useRef<HTMLTableElement>(null);
  const widths = importances.map((one) => Math.max(1, ...rows.map(({ cells }) => cells[one].length)));
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const columnCount = widths.reduce((sum, width) => sum + width, 0);
  const placed = rows.map((row) =>
    importances.flatMap((one, group) =>
      row.cells[one].map((cell, index) => ({ cell, column: (starts[group] ?? 0) + index })),
    ),
  );
  const tabStop =
    placed.flat().find(({ cell }) => cell.partner.id === slot) ??
    placed.flat().find(({ cell }) => isOpen(cell.state)) ??
    placed.flat()[0];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, row: number, column: number) => {
    if (event.key === 'Enter') {
      // The click opens it first.
      setTimeout(onOpen);
      return;
    }
    const columns = placed.map((entries) => entries.map((entry) => entry.column));
    const next = nextCell(columns, { row, column }, event.key);
    if (!next) return;
    event.preventDefault();
    const target = placed[next.row]?.find((entry) => entry.column === next.column)?.cell.partner.id;
    const cell = table.current?.querySelector<HTMLElement>(`[data-slot="${CSS.escape(target ?? '')}"]`);
    cell?.focus();
    if (target !== undefined) setCoverage({ slot: target });
  };

  return (
    <table ref={table} className={styles.table} style={{ minWidth: `${14 + columnWidth * columnCount}rem` }}>
      <thead>
        <tr>
          <th scope="col">{t('coverage:field')}</th>
          <th scope="col">{t('coverage:covered')}</th>
          {importances.map((one, index) => (
            <th key={one} scope="colgroup" colSpan={widths[index]} className={styles.groupStart}>
              {t(`coverage:importance.${one}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowIndex) => (
          <tr key={row.field}>
            <FieldHead row={row} />
            {importances.map((one, group) =>
              Array.from({ length: widths[group] ?? 0 }, (_, index) => {
                const cell = row.cells[one][index];
                const column = (starts[group] ?? 0) + index;
                return (
                  <td key={`${one}${index}`} className={index === 0 ? styles.groupStart : undefined}>
                    {cell && (
                      <SlotCell
                        cell={cell}
                        isTabStop={cell === tabStop?.cell}
                        isSelected={cell.partner.id === slot}
                        onKeyDown={(event) => onKeyDown(event, rowIndex, column)}
                      />
                    )}
                  </td>
                );
              }),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FieldHead({ row }: { readonly row: CoverageRow }) {
  const t = useTranslate();
  const format = useFormat();
  const words = useExpectationWords();
  const percent = row.share === null ? null : Math.round(row.share * 100);
  return (
    <>
      <th scope="row" className={styles.field}>
        {withSoftHyphens(words.field(row.field))}
        <span className={styles.open}>
          {row.open === 0 ? t('coverage:allLinked') : t('coverage:openCount', { count: row.open })}
        </span>
      </th>
      <td className={styles.share}>
        {percent === null ? '–' : t('coverage:percent', { value: format.number(percent, 0) })}
        {percent !== null && (
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${percent}%` }} />
          </span>
        )}
      </td>
    </>
  );
}

interface SlotCellProps {
  readonly cell: CoverageCell;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function SlotCell({ cell: { partner, state, result, isOwn }, isTabStop, isSelected, onKeyDown }: SlotCellProps) {
  const t = useTranslate();
  const words = useExpectationWords();
  const name = words.partner(partner.pattern);
  const count = result?.candidates.length ?? 0;
  return (
    <button
      type="button"
      className={styles.cell}
      data-slot={partner.id}
      data-state={state}
      aria-pressed={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      title={name}
      onClick={() => setCoverage({ slot: partner.id })}
      onKeyDown={onKeyDown}
    >
      <span className={styles.cellLine}>
        <SlotSign state={state} />
        {isOwn && <span className={styles.own}>{t('coverage:own')}</span>}
        {count > 0 && <span className={styles.count}>{count}</span>}
      </span>
      <span className={styles.cellName}>{withSoftHyphens(name)}</span>
      <span className="kw-visually-hidden">{t(`coverage:state.${state}`)}</span>
    </button>
  );
}
