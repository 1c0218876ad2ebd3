import { ReckoningKeys } from './ReckoningKeys.tsx';
import { createColumnHelper, type SortingState, useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { measures } from '../../../shared/analysis/registry.ts';
import { containsText, foldText } from '../../../shared/locale/fold-text.ts';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { relationTable } from '../../../shared/report/analysis-tables.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { type RecordKey, select, useSelection } from '../../state/selection.ts';
import { type DataTableFeatures, dataTableFeatures } from '../../ui/table/table-features.ts';
import { AnalysisFrame } from './AnalysisFrame.tsx';
import { useUsualMeasure } from './analysis-view.ts';
import { ExplainButton } from './ExplainButton.tsx';
import { ExplainPanel } from './ExplainPanel.tsx';
import { FigureTable } from './FigureTable.tsx';
import { numberOf } from './measure-rows.ts';
import { valueText } from './MeasureValue.tsx';
import { type Comparison, useComparison } from './use-comparison.ts';
import { useSpeech } from './use-speech.ts';
import styles from './analysis.module.css';

const sortedFirst = 'edgeBetweenness';
const shown = measures
  .filter(({ scope }) => scope === 'relation')
  .toSorted((one, other) => Number(other.id === sortedFirst) - Number(one.id === sortedFirst));
const asked = shown.map(({ id }) => id);

interface PairRow {
  readonly id: string;
  readonly name: string;
  readonly ends: readonly [string, string];
  /** In the first and in the second reckoning; null where the pair is not tied there. */
  readonly first: Values | null;
  readonly second: Values | null;
}

type Values = Readonly<Record<string, unknown>>;

const helper = createColumnHelper<DataTableFeatures, PairRow>();

/** The figures of every tied pair. */
export function RelationsView() {
  useUsualMeasure(asked, sortedFirst);
  const speech = useSpeech();
  const comparison = useComparison(asked);
  const { first } = comparison;
  return (
    <AnalysisFrame
      comparison={comparison}
      table={(result) => relationTable(result, shown, speech)}
      aside={<ExplainPanel />}
    >
      {first && <PairsTable comparison={comparison} />}
    </AnalysisFrame>
  );
}

function PairsTable({ comparison }: { readonly comparison: Comparison }) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const format = useFormat();
  const network = useNetwork();
  const [sorting, setSorting] = useState<SortingState>([{ id: sortedFirst, desc: true }]);
  const [search, setSearch] = useState('');
  const { first, second, firstName, secondName } = comparison;
  const all = useMemo(() => pairRows(network, first, second), [network, first, second]);
  const rows = useMemo(() => all.filter(({ name }) => containsText(foldText(name), search)), [all, search]);
  const columns = useMemo(
    () =>
      helper.columns([
        helper.accessor((row) => row.name, {
          id: 'name',
          sortFn: (one, other) => format.compare(one.original.name, other.original.name),
          cell: ({ row: { original } }) => (
            <span className={styles.name} data-action="profile" title={original.name}>
              {original.name}
            </span>
          ),
          meta: { label: t('analysis:relations.partners'), width: 300, grow: true },
        }),
        ...shown.map(({ id }) =>
          helper.accessor((row) => numberOf((row.first ?? row.second)?.[id]) ?? undefined, {
            id,
            sortUndefined: 'last',
            sortDescFirst: true,
            cell: ({ row: { original } }) => (
              <>
                <PairFigure id={id} values={original.first} result={first} />
                {second && (
                  <span className={styles.secondFigure}>
                    {' '}
                    <PairFigure id={id} values={original.second} result={second} />
                  </span>
                )}
              </>
            ),
            meta: {
              label: words(`measures:${id}.name`),
              width: widthOf(words(`measures:${id}.name`)),
              numeric: true,
              sign: <ExplainButton id={id} name={words(`measures:${id}.name`)} nested />,
            },
          }),
        ),
      ]),
    [t, words, format, first, second],
  );
  const table = useTable({
    features: dataTableFeatures,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state: { sorting },
    onSortingChange: setSorting,
  });
  const selection = useSelection();
  const selected = useMemo(() => {
    const keys = new Set(selection.map(({ table: of, id }) => `${of} ${id}`));
    return rows
      .filter(
        ({ ends }) =>
          selection.length > 0 && keysOf(network, ends).every(({ table: of, id }) => keys.has(`${of} ${id}`)),
      )
      .map(({ id }) => id);
  }, [network, rows, selection]);
  const choose = (ids: readonly string[]) => {
    const chosen = new Set(ids);
    select(rows.filter(({ id }) => chosen.has(id)).flatMap(({ ends }) => keysOf(network, ends)));
  };
  return (
    <>
      <div className={styles.tableHead}>
        <ReckoningKeys firstName={firstName} secondName={secondName} />
        <span className={styles.quiet}>{t('analysis:relations.count', { count: all.length })}</span>
      </div>
      <FigureTable
        label={t('analysis:tables.titles.relations')}
        table={table}
        selected={selected}
        search={search}
        onSearch={setSearch}
        onChoose={choose}
        emptyText={t(all.length === 0 ? 'analysis:relations.none' : 'analysis:columns.nobody')}
      />
    </>
  );
}

interface PairFigureProps {
  readonly id: string;
  readonly values: Values | null;
  readonly result: AnalysisResult | null;
}

/** A value of a pair; a dash with its reason where it is not defined, or for a pair that is not tied. */
function PairFigure({ id, values, result }: PairFigureProps) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const format = useFormat();
  if (values === null) return <span title={t('analysis:relations.untied')}>–</span>;
  const value = values[id];
  const reason = value === null ? result?.undefined[id]?.[0]?.reason : undefined;
  return <span title={reason && words(`measures:reasons.${reason}`)}>{valueText(id, value, format, words)}</span>;
}

/** Wide enough for the name in the head, the sign beside it and the arrow of the sorting. */
function widthOf(name: string): number {
  return Math.max(110, 66 + name.length * 7.6);
}

function pairRows(network: Network, first: AnalysisResult | null, second: AnalysisResult | null): PairRow[] {
  const nameOf = (id: string) => network.find('actors', id)?.name ?? id;
  const keyed = (result: AnalysisResult | null) =>
    new Map((result?.relations ?? []).map((values) => [`${values.sourceId} ${values.targetId}`, values]));
  const [one, other] = [keyed(first), keyed(second)];
  return [...new Map([...one, ...other])].map(([id, { sourceId, targetId }]) => ({
    id,
    name: `${nameOf(sourceId)} – ${nameOf(targetId)}`,
    ends: [sourceId, targetId],
    first: one.get(id) ?? null,
    second: other.get(id) ?? null,
  }));
}

/** The recorded relations of the pair, or the two actors where the tie is derived. */
function keysOf(network: Network, [one, other]: readonly [string, string]): RecordKey[] {
  const recorded = network
    .relationsOf(one)
    .filter(({ sourceId, targetId }) => sourceId === other || targetId === other)
    .map(({ id }): RecordKey => ({ table: 'relations', id }));
  return recorded.length > 0 ? recorded : [one, other].map((id) => ({ table: 'actors', id }));
}
