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
import { ExplainPanel } from './ExplainPanel.tsx';
import { FigureTable } from './FigureTable.tsx';
import { numberOf } from './measure-rows.ts';
import { valueText } from './MeasureValue.tsx';
import { useComparison } from './use-comparison.ts';
import { useSpeech } from './use-speech.ts';
import styles from './analysis.module.css';

const shown = measures.filter(({ scope }) => scope === 'relation');
const asked = shown.map(({ id }) => id);

interface PairRow {
  readonly id: string;
  readonly name: string;
  readonly ends: readonly [string, string];
  readonly values: Readonly<Record<string, unknown>>;
}

const helper = createColumnHelper<DataTableFeatures, PairRow>();

/** The figures of every tied pair. */
export function RelationsView() {
  const speech = useSpeech();
  const comparison = useComparison(asked);
  const { first } = comparison;
  return (
    <AnalysisFrame
      comparison={comparison}
      table={first ? () => relationTable(first, shown, speech) : null}
      aside={<ExplainPanel />}
    >
      {first && (
        <>
          <p className={styles.tableHead}>
            <strong>{comparison.firstName}</strong>
          </p>
          <PairsTable result={first} />
        </>
      )}
    </AnalysisFrame>
  );
}

function PairsTable({ result }: { readonly result: AnalysisResult }) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const format = useFormat();
  const network = useNetwork();
  const [sorting, setSorting] = useState<SortingState>([{ id: 'edgeBetweenness', desc: true }]);
  const [search, setSearch] = useState('');
  const all = useMemo(() => pairRows(network, result), [network, result]);
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
          helper.accessor((row) => numberOf(row.values[id]) ?? undefined, {
            id,
            sortUndefined: 'last',
            sortDescFirst: true,
            cell: ({ row: { original } }) => {
              const value = original.values[id];
              const text = valueText(id, value, format, words);
              if (value !== null) return text;
              const reason = result.undefined[id]?.[0]?.reason;
              return <span title={reason && words(`measures:reasons.${reason}`)}>{text}</span>;
            },
            meta: { label: words(`measures:${id}.name`), width: widthOf(words(`measures:${id}.name`)), numeric: true },
          }),
        ),
      ]),
    [t, words, format, result],
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
    <FigureTable
      label={t('analysis:tables.titles.relations')}
      table={table}
      selected={selected}
      search={search}
      onSearch={setSearch}
      onChoose={choose}
      emptyText={t(all.length === 0 ? 'analysis:relations.none' : 'analysis:columns.nobody')}
    />
  );
}

/** Wide enough for the name in the head and the arrow of the sorting. */
function widthOf(name: string): number {
  return Math.max(90, 42 + name.length * 7.6);
}

function pairRows(network: Network, { relations }: AnalysisResult): PairRow[] {
  const nameOf = (id: string) => network.find('actors', id)?.name ?? id;
  return relations.map((values) => {
    const { sourceId, targetId } = values;
    return {
      id: `${sourceId} ${targetId}`,
      name: `${nameOf(sourceId)} – ${nameOf(targetId)}`,
      ends: [sourceId, targetId],
      values,
    };
  });
}

/** The recorded relations of the pair, or the two actors where the tie is derived. */
function keysOf(network: Network, [one, other]: readonly [string, string]): RecordKey[] {
  const recorded = network
    .relationsOf(one)
    .filter(({ sourceId, targetId }) => sourceId === other || targetId === other)
    .map(({ id }): RecordKey => ({ table: 'relations', id }));
  return recorded.length > 0 ? recorded : [one, other].map((id) => ({ table: 'actors', id }));
}
