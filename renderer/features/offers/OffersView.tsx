import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import type { Offer } from '../../../shared/model/records/offer.ts';
import {
  answeredNeeds,
  categoryCounts,
  type MatrixColumns,
  matrixColumns,
  offerMatrix,
} from '../../../shared/overviews/offer-matrix.ts';
import { useNetwork } from '../../state/document.ts';
import { startRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { EmptyPage, PageFrame } from '../../ui/page/PageFrame.tsx';
import { CategoryTree } from './CategoryTree.tsx';
import { CellContent } from './CellContent.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { NeedList } from './NeedList.tsx';
import styles from './offers.module.css';

/** A cell of the matrix by what it stands for. */
export interface ChosenCell {
  readonly row: string;
  readonly column: string;
}

/** What is offered to whom and where, with the needs nobody answers yet. */
export function OffersView() {
  const t = useTranslate();
  const network = useNetwork();
  const [by, setBy] = useState<MatrixColumns>('areas');
  const [category, setCategory] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
  const { offers, needSignals } = network.records;
  const shown = useMemo(
    () => (category === null ? offers : offers.filter((offer) => isBelow(network, offer, category))),
    [network, offers, category],
  );
  const matrix = useMemo(() => offerMatrix(network, shown, needSignals, by), [network, shown, needSignals, by]);
  const categories = useMemo(() => categoryCounts(network), [network]);
  const needs = useMemo(() => answeredNeeds(network), [network]);
  const cell = chosen && matrix.cells[matrix.rows.indexOf(chosen.row)]?.[matrix.columns.indexOf(chosen.column)];
  const add = (
    <>
      <Button leftSection={<IconPlus size={18} stroke={1.8} />} onClick={() => startRecord('needSignals')}>
        {t('records:new.needSignals')}
      </Button>
      <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.8} />} onClick={() => startRecord('offers')}>
        {t('records:new.offers')}
      </Button>
    </>
  );
  const isEmpty = offers.length + needSignals.length === 0;
  return (
    <PageFrame
      title={t('common:page.offers')}
      count={offers.length}
      actions={isEmpty ? undefined : add}
      controls={
        !isEmpty && (
          <SegmentedControl
            aria-label={t('offers:by')}
            data={matrixColumns.map((value) => ({ value, label: t(`records:plural.${value}`) }))}
            value={by}
            onChange={setBy}
          />
        )
      }
    >
      {isEmpty ? (
        <EmptyPage title={t('offers:empty')}>
          <p>{t('offers:emptyHint')}</p>
          {add}
        </EmptyPage>
      ) : (
        <div className={styles.split}>
          <CategoryTree categories={categories} total={offers.length} chosen={category} onChoose={setCategory} />
          <div className={styles.middle}>
            <MatrixTable matrix={matrix} by={by} chosen={chosen} onChoose={setChosen} />
            {cell && chosen && <CellContent cell={cell} chosen={chosen} by={by} />}
          </div>
          <NeedList needs={needs} />
        </div>
      )}
    </PageFrame>
  );
}

/** Whether an offer is of this kind, or of one below it. */
function isBelow(network: Network, offer: Offer, category: string): boolean {
  const seen = new Set<string>();
  for (let id = offer.category; id !== null && !seen.has(id); ) {
    if (id === category) return true;
    seen.add(id);
    id = network.find('offerCategories', id)?.parentId ?? null;
  }
  return false;
}
