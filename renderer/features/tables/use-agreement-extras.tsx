import { useMemo } from 'react';
import { unknownValue } from '../../../shared/description/filter.ts';
import { derivedState, type DerivedState } from '../../../shared/life-cycle/agreement.ts';
import { thresholdsOf, thresholdsWith } from '../../../shared/gaps/thresholds.ts';
import { agreementState } from '../../../shared/model/enumerations.ts';
import { referenceDateOf } from '../../../shared/model/network.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import type { TableExtras } from './extras.ts';
import { AgreementStateSign } from './StatusSigns.tsx';
import type { TableColumn, TableRow } from './table-column.ts';

const states: readonly DerivedState[] = [...agreementState.options, 'expiring'];

/** Agreements show the state they are in on the reference date, so that what has run out is seen and filtered. */
export function useAgreementExtras(): TableExtras {
  const t = useTranslate();
  const network = useNetwork();
  return useMemo(() => {
    const day = referenceDateOf(network);
    const { expirySoonDays } = thresholdsWith(thresholdsOf(network));
    const stateOf = ({ record }: TableRow) => derivedState(record as unknown as Agreement, day, expirySoonDays);
    const wordOf = (state: DerivedState) =>
      state === 'expiring' ? t('tables:expiring') : t(`model:agreementState.${state}`);
    const withState = (column: TableColumn): TableColumn => ({
      ...column,
      cell: (row) => <AgreementStateSign state={stateOf(row)}>{wordOf(stateOf(row))}</AgreementStateSign>,
      sortKey: (row) => states.indexOf(stateOf(row)),
      filter: {
        kind: 'choose',
        options: () => {
          const used = new Set(network.records.agreements.map((record) => stateOf({ id: record.id, record })));
          return states.filter((state) => used.has(state)).map((value) => ({ value, label: wordOf(value) }));
        },
        test: (value) => (value === '' || value === unknownValue ? null : (row) => stateOf(row) === value),
        text: (value) => wordOf(value as DerivedState),
      },
    });
    return {
      columns: (own) => own.map((column) => (column.id === 'state' ? withState(column) : column)),
      shown: {},
      views: [],
    };
  }, [t, network]);
}
