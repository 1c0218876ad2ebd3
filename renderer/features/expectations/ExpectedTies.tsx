import { Button, Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ExpectedTie } from '../../../shared/model/records/expectation.ts';
import { expectedTieRows } from '../../../shared/overviews/expected-ties.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { ExpectedTieEntry } from './ExpectedTieEntry.tsx';
import styles from './expectations.module.css';
import { TieForm } from './TieForm.tsx';

/** Who should work with whom, where that stands, and what can be said about it. */
export function ExpectedTies() {
  const t = useTranslate();
  const network = useNetwork();
  const rows = useMemo(() => expectedTieRows(network), [network]);
  /** The tie that is edited; null for a new one. */
  const [edited, setEdited] = useState<{ readonly tie: ExpectedTie | null } | null>(null);
  const close = () => setEdited(null);
  return (
    <section aria-labelledby="expected-ties">
      <div className={styles.headLine}>
        <h2 id="expected-ties" className={styles.heading}>
          {t('expectations:ties.title')} <span className={styles.quiet}>{rows.length}</span>
        </h2>
        <Button leftSection={<IconPlus size={17} stroke={1.6} />} onClick={() => setEdited({ tie: null })}>
          {t('expectations:ties.add')}
        </Button>
      </div>
      <p className={styles.lead}>{t('expectations:ties.lead')}</p>
      {rows.length === 0 ? (
        <p>{t('expectations:ties.none')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {(['first', 'second', 'importance', 'field', 'standing', 'agreements', 'what'] as const).map(
                  (column) => (
                    <th key={column} scope="col">
                      {t(`expectations:ties.${column}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ExpectedTieEntry key={row.tie.id} row={row} onEdit={() => setEdited({ tie: row.tie })} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Modal
        opened={edited !== null}
        onClose={close}
        title={t(edited?.tie ? 'expectations:ties.edit' : 'expectations:ties.newTitle')}
        closeButtonProps={{ 'aria-label': t('expectations:plan.close') }}
      >
        {edited && <TieForm key={edited.tie?.id} tie={edited.tie} onClose={close} />}
      </Modal>
    </section>
  );
}
