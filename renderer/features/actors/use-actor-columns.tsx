import { IconLock } from '@tabler/icons-react';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import type { StakeholderTier } from '../../../shared/model/enumerations.ts';
import { type Format, useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import type { DataTableFeatures } from '../../ui/table/table-features.ts';
import { ContactCell, CountCell, FindingsCell, NumberCell, ScaleCell, Unknown } from './ActorCells.tsx';
import { type ActorRow, severityRank } from './actor-row.ts';
import { SignCell } from './SignCell.tsx';
import styles from './actors.module.css';

const helper = createColumnHelper<DataTableFeatures, ActorRow>();
const tierOrder: Readonly<Record<StakeholderTier, number>> = { key: 1, primary: 2, secondary: 3 };

/**
 * Whether optional columns are shown before somebody chooses: figures only when asked for, measures where they are what
 * joins the actors because no relations are recorded, then without agreements if there are none.
 */
export function usualColumns(network: Network): Record<string, boolean> {
  const { relations, measures, agreements } = network.records;
  const joinedByMeasures = relations.length === 0 && measures.length > 0;
  return {
    degree: false,
    betweenness: false,
    measures: joinedByMeasures,
    agreements: !joinedByMeasures || agreements.length > 0,
  };
}

function byText(format: Format) {
  type Cells = { getValue: (column: string) => unknown };
  return (one: Cells, other: Cells, column: string) =>
    format.compare(String(one.getValue(column)), String(other.getValue(column)));
}

/** The columns of the actors table in the language of the moment. Unknown values come last in either direction. */
export function useActorColumns() {
  const t = useTranslate();
  const format = useFormat();
  return useMemo(() => {
    const sortFn = byText(format);
    const lock = (
      <span className={styles.lock} title={t('actors:judgement')}>
        <IconLock size={14} stroke={1.8} aria-hidden />
      </span>
    );
    return helper.columns([
      helper.display({
        id: 'sign',
        cell: ({ row }) => <SignCell row={row.original} />,
        enableHiding: false,
        meta: { label: t('actors:column.sign'), width: 30, joinsNext: true },
      }),
      helper.accessor((row) => row.actor.name, {
        id: 'name',
        cell: ({ row }) => (
          <span className={styles.name} title={row.original.actor.name}>
            {row.original.actor.name}
          </span>
        ),
        sortFn,
        enableHiding: false,
        meta: { label: t('actors:column.name'), width: 200, grow: true, editable: true },
      }),
      helper.accessor('kindLabel', {
        id: 'kind',
        cell: ({ getValue }) => <span title={getValue()}>{getValue()}</span>,
        sortFn,
        meta: { label: t('actors:column.kind'), width: 130, editable: true },
      }),
      helper.accessor(
        ({ actor }) => (actor.welfareSector ? t(`model:welfareSector.${actor.welfareSector}`) : undefined),
        {
          id: 'sector',
          cell: ({ getValue }) => getValue() ?? <Unknown />,
          sortFn,
          sortUndefined: 'last',
          meta: { label: t('actors:column.sector'), width: 130, editable: true },
        },
      ),
      helper.accessor((row) => (row.fieldLabels.length > 0 ? row.fieldLabels.join(', ') : undefined), {
        id: 'fields',
        cell: ({ getValue }) => (getValue() ? <span title={getValue()}>{getValue()}</span> : <Unknown />),
        sortFn,
        sortUndefined: 'last',
        meta: { label: t('actors:column.fields'), width: 136 },
      }),
      helper.accessor(({ actor }) => (actor.stakeholderTier ? tierOrder[actor.stakeholderTier] : undefined), {
        id: 'tier',
        cell: ({ row: { original } }) =>
          original.actor.stakeholderTier ? t(`actors:tier.${original.actor.stakeholderTier}`) : <Unknown />,
        sortUndefined: 'last',
        meta: { label: t('actors:column.tier'), width: 88, editable: true },
      }),
      helper.accessor((row) => row.actor.influence ?? undefined, {
        id: 'influence',
        cell: ({ row }) => <ScaleCell value={row.original.actor.influence} most={5} />,
        sortUndefined: 'last',
        meta: { label: t('actors:column.influence'), width: 88, sign: lock, editable: true },
      }),
      helper.accessor((row) => row.actor.willingness ?? undefined, {
        id: 'willingness',
        cell: ({ row }) => <ScaleCell value={row.original.actor.willingness} most={4} />,
        sortUndefined: 'last',
        meta: { label: t('actors:column.willingness'), width: 112, sign: lock, editable: true },
      }),
      helper.accessor('ties', {
        cell: ({ getValue }) => <CountCell count={getValue()} />,
        meta: { label: t('actors:column.ties'), short: t('actors:column.tiesShort'), width: 56, numeric: true },
      }),
      helper.accessor('agreements', {
        cell: ({ getValue }) => <CountCell count={getValue()} />,
        meta: {
          label: t('actors:column.agreements'),
          short: t('actors:column.agreementsShort'),
          width: 72,
          numeric: true,
        },
      }),
      helper.accessor('measures', {
        cell: ({ getValue }) => <CountCell count={getValue()} />,
        meta: {
          label: t('actors:column.measures'),
          short: t('actors:column.measuresShort'),
          width: 72,
          numeric: true,
        },
      }),
      helper.accessor((row) => row.lastContact?.on, {
        id: 'lastContact',
        cell: ({ row }) => <ContactCell contact={row.original.lastContact} />,
        sortUndefined: 'last',
        meta: { label: t('actors:column.lastContact'), width: 168 },
      }),
      helper.accessor((row) => row.degree ?? undefined, {
        id: 'degree',
        cell: ({ row }) => <NumberCell value={row.original.degree} />,
        sortUndefined: 'last',
        meta: { label: t('actors:column.degree'), width: 72, numeric: true },
      }),
      helper.accessor((row) => row.betweenness ?? undefined, {
        id: 'betweenness',
        cell: ({ row }) => <NumberCell value={row.original.betweenness} />,
        sortUndefined: 'last',
        meta: { label: t('actors:column.betweenness'), width: 108, numeric: true },
      }),
      helper.accessor(({ findings }) => (findings ? severityRank(findings.worst) * 1e6 + findings.count : undefined), {
        id: 'findings',
        cell: ({ row }) => <FindingsCell findings={row.original.findings} />,
        sortUndefined: 'last',
        meta: { label: t('actors:column.findings'), width: 78 },
      }),
    ]);
  }, [t, format]);
}
