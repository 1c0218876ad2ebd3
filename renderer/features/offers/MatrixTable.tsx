import { type KeyboardEvent, useRef, useState } from 'react';
import type { MatrixCell, MatrixColumns, OfferMatrix } from '../../../shared/overviews/offer-matrix.ts';
import { useNetwork } from '../../state/document.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { movedPlace } from '../../ui/table/grid-navigation.ts';
import styles from './offers.module.css';
import type { ChosenCell } from './OffersView.tsx';
import { groupName, placeName } from './place-name.ts';

interface MatrixTableProps {
  readonly matrix: OfferMatrix;
  readonly by: MatrixColumns;
  readonly chosen: ChosenCell | null;
  readonly onChoose: (cell: ChosenCell | null) => void;
}

/** Target groups against areas or fields: how many offers there are, as number, colour and pattern. */
export function MatrixTable({ matrix, by, chosen, onChoose }: MatrixTableProps) {
  const t = useTranslate();
  const language = useLanguage();
  const network = useNetwork();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const size = { rows: matrix.rows.length, columns: matrix.columns.length, page: matrix.rows.length };
  const current = {
    row: Math.min(active.row, size.rows - 1),
    column: Math.min(active.column, size.columns - 1),
  };
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = movedPlace({ row, column }, { key: event.key, wide: false }, size);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    table.current?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)?.focus();
  };
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} ref={table} aria-label={t(`offers:matrix.${by}`)}>
        <thead>
          <tr>
            <th scope="col">{t('records:plural.targetGroups')}</th>
            {matrix.columns.map((column) => (
              <th key={column} scope="col">
                {placeName(network, by, column, language, t)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((group, row) => (
            <tr key={group}>
              <th scope="row">{groupName(network, group, language, t)}</th>
              {matrix.columns.map((place, column) => {
                const cell = matrix.cells[row]?.[column];
                if (!cell) return null;
                const isChosen = chosen?.row === group && chosen.column === place;
                const what = cellText(cell, t('offers:offers', { count: cell.offers.length }), (count) =>
                  t('offers:needs', { count }),
                );
                return (
                  <td key={place}>
                    <button
                      type="button"
                      className={styles.cell}
                      data-level={levelOf(cell.offers.length, matrix.most)}
                      data-unmet={(cell.offers.length === 0 && cell.needs.length > 0) || undefined}
                      data-row={row}
                      data-column={column}
                      tabIndex={row === current.row && column === current.column ? 0 : -1}
                      aria-pressed={isChosen}
                      title={what}
                      onFocus={() => setActive({ row, column })}
                      onClick={() => onChoose(isChosen ? null : { row: group, column: place })}
                      onKeyDown={(event) => onKeyDown(event, row, column)}
                    >
                      <span className="kw-visually-hidden">
                        {t('offers:cell', {
                          group: groupName(network, group, language, t),
                          place: placeName(network, by, place, language, t),
                          what,
                        })}
                      </span>
                      <span className={styles.number} aria-hidden>
                        {cell.offers.length || '·'}
                      </span>
                      {cell.needs.length > 0 && (
                        <span className={styles.needMark} aria-hidden>
                          {t('offers:needMark', { count: cell.needs.length })}
                        </span>
                      )}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{t('offers:legend')}</p>
    </div>
  );
}

/** From 0, nothing, to 3, the most there is. */
function levelOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 3));
}

function cellText(cell: MatrixCell, offers: string, needs: (count: number) => string): string {
  return cell.needs.length === 0 ? offers : `${offers}, ${needs(cell.needs.length)}`;
}
