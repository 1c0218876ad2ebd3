import { Button, NativeSelect, Switch } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type CoverageOrder, coverageTable } from '../../../shared/overviews/coverage-table.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useGapAnalysis } from '../../state/results.ts';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { EmptyPage } from '../../ui/page/PageFrame.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { CoverageGrid } from './CoverageGrid.tsx';
import { CoverageLegend } from './CoverageLegend.tsx';
import { setCoverage, useCoverageView } from './coverage-view.ts';
import { NewPartner } from './NewPartner.tsx';
import { SlotPanel } from './SlotPanel.tsx';
import { SlotRanking } from './SlotRanking.tsx';
import styles from './coverage.module.css';

const orders: readonly CoverageOrder[] = ['coverage', 'catalogue'];

/** Fields of action against the partners each needs: who takes part, who is known, who is still looked for. */
export function CoverageView() {
  const t = useTranslate();
  const network = useNetwork();
  const surroundings = useSurroundings();
  const { result, stale, pending } = useGapAnalysis();
  const view = useCoverageView();
  const [isDefining, setDefining] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const rows = useMemo(
    () => (result ? coverageTable(network, result, { order: view.order, onlyOpen: view.onlyOpen }) : []),
    [network, result, view.order, view.onlyOpen],
  );
  const cells = rows.flatMap((row) => Object.values(row.cells).flat());
  const open = cells.find(({ partner }) => partner.id === view.slot) ?? null;

  const close = () => {
    const cell = page.current?.querySelector<HTMLElement>(`[data-slot="${CSS.escape(view.slot ?? '')}"]`);
    setCoverage({ slot: null });
    cell?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || view.slot === null) return;
    event.preventDefault();
    close();
  };

  return (
    <FieldSurroundingsProvider value={surroundings}>
      {/* Escape closes the panel wherever the keyboard is on the page. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={page} className={styles.page} onKeyDown={onKeyDown}>
        <section className={styles.main} aria-label={t('coverage:title')}>
          <PageHead
            title={t('findings:title')}
            actions={
              <Button
                title={t('coverage:define')}
                leftSection={<IconAdjustments size={17} stroke={1.6} />}
                onClick={() => {
                  setCoverage({ slot: null });
                  setDefining(true);
                }}
              >
                {t('coverage:partners')}
              </Button>
            }
          >
            <Switch
              className={styles.switch}
              label={t('coverage:onlyOpen')}
              checked={view.onlyOpen}
              onChange={(event) => setCoverage({ onlyOpen: event.currentTarget.checked })}
            />
            <NativeSelect
              className={styles.order}
              aria-label={t('coverage:order')}
              value={view.order}
              data={orders.map((value) => ({ value, label: t(`coverage:orders.${value}`) }))}
              onChange={(event) => setCoverage({ order: event.currentTarget.value as CoverageOrder })}
            />
          </PageHead>
          <div className={styles.scroll} aria-busy={stale || pending}>
            {rows.length > 0 && <CoverageGrid rows={rows} onOpen={() => panel.current?.focus()} />}
            {result && rows.length === 0 && <EmptyPage title={t('coverage:nothingOpen')} />}
            {!result && <output className="kw-visually-hidden">{t('findings:loading')}</output>}
          </div>
          <CoverageLegend cells={cells} />
        </section>
        <aside ref={panel} className={styles.panel} aria-label={t('coverage:panel')} tabIndex={-1}>
          {result && open && <SlotPanel key={open.partner.id} cell={open} result={result} onClose={close} />}
          {result && !open && (
            <>
              <SlotRanking slots={result.slots} onOpen={() => panel.current?.focus()} />
              <NewPartner isOpen={isDefining} onToggle={setDefining} />
            </>
          )}
        </aside>
      </div>
    </FieldSurroundingsProvider>
  );
}
