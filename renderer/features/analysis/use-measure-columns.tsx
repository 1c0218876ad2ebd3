import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import type { DataTableFeatures } from '../../ui/table/table-features.ts';
import type { Order } from './analysis-view.ts';
import { ExplainButton } from './ExplainButton.tsx';
import { MeasureValue } from './MeasureValue.tsx';
import { greatestOf, isFractional, type MeasureRow, numberOf, rankChange } from './measure-rows.ts';
import type { ReckoningNames } from './use-comparison.ts';
import styles from './analysis.module.css';

const helper = createColumnHelper<DataTableFeatures, MeasureRow>();

interface MeasureColumns {
  readonly ids: readonly string[];
  readonly rows: readonly MeasureRow[];
  readonly names: ReckoningNames;
  readonly order: Order;
}

/**
 * The number a row is sorted by; what is not defined comes last in either direction. Whoever is left out stands above
 * all others where the second reckoning decides, as the measure of what is missing there.
 */
function sortValue({ leftOut, cells }: MeasureRow, id: string, order: Order): number | undefined {
  const cell = cells[id];
  if (!cell) return undefined;
  if (leftOut && order === 'second') return Number.POSITIVE_INFINITY;
  if (order === 'change') return Math.abs(rankChange(cell) ?? Number.NaN) || undefined;
  return numberOf(order === 'first' ? cell.first : cell.second) ?? undefined;
}

export function useMeasureColumns({ ids, rows, names, order }: MeasureColumns) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const format = useFormat();
  const network = useNetwork();
  const { firstName, secondName } = names;
  const compares = secondName !== null;
  return useMemo(
    () =>
      helper.columns([
        helper.accessor((row) => row.name, {
          id: 'name',
          sortFn: (one, other) => format.compare(one.original.name, other.original.name),
          cell: ({ row: { original } }) => {
            const actor = network.find('actors', original.id);
            const cut = original.cells['articulationPoint'];
            return (
              <span className={styles.nameCell}>
                <SectorSign sector={actor?.welfareSector ?? null} tier={actor?.stakeholderTier ?? null} />
                <span className={styles.name} data-action="profile" title={original.name}>
                  {original.name}
                </span>
                {original.id === network.focusActor?.id && (
                  <span className={styles.badge}>{t('analysis:columns.focus')}</span>
                )}
                {(compares ? cut?.second : cut?.first) === true && (
                  <span className={styles.badge}>{t('analysis:columns.cutPoint')}</span>
                )}
              </span>
            );
          },
          meta: { label: t('analysis:columns.actor'), width: 226, grow: true },
        }),
        ...ids.map((id) => {
          const label = words(`measures:${id}.name`);
          const greatest = greatestOf(rows, id);
          const fractional = isFractional(rows, id);
          return helper.accessor((row) => sortValue(row, id, compares ? order : 'first'), {
            id,
            sortUndefined: 'last',
            sortDescFirst: true,
            cell: ({ row: { original } }) => {
              const cell = original.cells[id];
              return cell ? <MeasureValue {...{ id, cell, greatest, fractional, firstName, secondName }} /> : null;
            },
            meta: {
              label,
              width: compares ? 242 : 200,
              sign: <ExplainButton id={id} name={label} nested />,
            },
          });
        }),
      ]),
    [t, words, format, network, ids, rows, firstName, secondName, compares, order],
  );
}
