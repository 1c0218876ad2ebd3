import { Button, Checkbox, Popover, SegmentedControl } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { type SortingState, useTable } from '@tanstack/react-table';
import { memo, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { containsText, foldText } from '../../../shared/locale/fold-text.ts';
import { actorTable } from '../../../shared/report/analysis-tables.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { currentSelection, select, useSelection } from '../../state/selection.ts';
import { dataTableFeatures } from '../../ui/table/table-features.ts';
import { AnalysisFrame } from './AnalysisFrame.tsx';
import { columnMeasures, type Order, setAnalysis, useAnalysisView, useUsualMeasure } from './analysis-view.ts';
import { withRanks } from './ranked-table.ts';
import { ExplainPanel } from './ExplainPanel.tsx';
import { FigureTable } from './FigureTable.tsx';
import { inBoth, measureRows } from './measure-rows.ts';
import { Tiles } from './Tiles.tsx';
import { ReckoningKeys } from './ReckoningKeys.tsx';
import { type Comparison, type ReckoningNames, useComparison } from './use-comparison.ts';
import { useMeasureColumns } from './use-measure-columns.tsx';
import { useSpeech } from './use-speech.ts';
import styles from './analysis.module.css';

/** Marks actors without whom a part would be cut off. */
const cutPoint = 'articulationPoint';

const actorMeasures = columnMeasures.map(({ id }) => id);

/** The measures of all actors with bars and ranks, in one reckoning or two side by side. */
export function MeasuresView() {
  useUsualMeasure(actorMeasures, 'betweenness');
  const view = useAnalysisView();
  const speech = useSpeech();
  const comparison = useComparison([...new Set([...view.columns, cutPoint])]);
  const shown = columnMeasures.filter(({ id }) => view.columns.includes(id));
  const { first, second } = comparison;
  return (
    <AnalysisFrame
      comparison={comparison}
      table={(result) => withRanks(actorTable(result, shown, speech), result, inBoth(first, second), shown, speech)}
      aside={<ExplainPanel />}
    >
      <Tiles />
      {first && (
        <MeasuresTable
          first={first}
          second={comparison.second}
          firstName={comparison.firstName}
          secondName={comparison.secondName}
        />
      )}
    </AnalysisFrame>
  );
}

type TableProps = ReckoningNames & { readonly first: AnalysisResult; readonly second: Comparison['second'] };

/** Drawn again when there are other numbers, not when they are only asked for. */
const MeasuresTable = memo(function MeasuresTable({ first, second, ...names }: TableProps) {
  const t = useTranslate();
  const view = useAnalysisView(
    useShallow(({ columns, search, sorting, order }) => ({ columns, search, sorting, order })),
  );
  const [revealed] = useState(() => currentSelection().find(({ table }) => table === 'actors')?.id ?? null);
  const rows = useMemo(() => measureRows(first, second, [...view.columns, cutPoint]), [first, second, view.columns]);
  const found = useMemo(
    () => rows.filter(({ name }) => containsText(foldText(name), view.search)),
    [rows, view.search],
  );
  const columns = useMeasureColumns({ ids: view.columns, rows, names, order: view.order });
  const table = useTable({
    features: dataTableFeatures,
    columns,
    data: found,
    getRowId: (row) => row.id,
    state: { sorting: view.sorting },
    onSortingChange: (updater: SortingState | ((before: SortingState) => SortingState)) =>
      setAnalysis({ sorting: typeof updater === 'function' ? updater(view.sorting) : updater }),
  });
  const selection = useSelection();
  const selected = useMemo(() => selection.filter(({ table: of }) => of === 'actors').map(({ id }) => id), [selection]);
  const choose = (ids: readonly string[]) => select(ids.map((id) => ({ table: 'actors', id })));
  return (
    <>
      <TableHead {...names} count={rows.length} />
      <FigureTable
        label={t('analysis:tables.titles.actors')}
        table={table}
        selected={selected}
        revealed={revealed}
        search={view.search}
        onSearch={(search) => setAnalysis({ search })}
        onChoose={choose}
        emptyText={t('analysis:columns.nobody')}
      />
    </>
  );
});

/** What the bars mean, how the rows are sorted, and which columns there are. */
function TableHead({ firstName, secondName, count }: ReckoningNames & { readonly count: number }) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const { sorting, order, columns } = useAnalysisView();
  const by = sorting[0]?.id;
  const orders: { value: Order; label: string }[] = [
    { value: 'first', label: firstName },
    { value: 'second', label: secondName ?? '' },
    { value: 'change', label: t('analysis:columns.change') },
  ];
  return (
    <div className={styles.tableHead}>
      <ReckoningKeys firstName={firstName} secondName={secondName} />
      <span className={styles.quiet}>
        {t('analysis:columns.actors', { count })}
        {by !== undefined &&
          by !== 'name' &&
          `, ${t('analysis:columns.sorted', {
            measure: words(`measures:${by}.name`),
            by: secondName === null ? firstName : (orders.find(({ value }) => value === order)?.label ?? ''),
          })}`}
      </span>
      {secondName !== null && (
        <SegmentedControl
          size="xs"
          aria-label={t('analysis:columns.order')}
          data={orders}
          value={order}
          onChange={(value) => setAnalysis({ order: value as Order })}
        />
      )}
      <Popover position="bottom-end" trapFocus shadow="md" width={320}>
        <Popover.Target>
          <Button size="xs" leftSection={<IconColumns3 size={15} stroke={1.6} />}>
            {t('analysis:columns.choose')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={styles.options}>
          {columnMeasures.map(({ id }) => (
            <Checkbox
              key={id}
              label={words(`measures:${id}.name`)}
              checked={columns.includes(id)}
              onChange={() =>
                setAnalysis({
                  columns: columnMeasures
                    .map((measure) => measure.id)
                    .filter((one) => columns.includes(one) !== (one === id)),
                })
              }
            />
          ))}
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
