import { networkSettingsId } from '../../../shared/model/records/network-settings.ts';
import { useTranslate } from '../../state/preferences.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import type { FormOfRecord } from './record-form.ts';
import styles from './settings.module.css';

/** What the network is about and who keeps it; the thresholds have a view of their own. */
export function NetworkSettings({ Form }: { readonly Form: FormOfRecord }) {
  const t = useTranslate();
  return (
    <section className={styles.page} aria-label={t('settings:view.network')}>
      <PageHead title={t('common:page.settings')} />
      <div className={styles.content}>
        <div className={styles.form}>
          <Form table="network" id={networkSettingsId} omit={['thresholds', 'offersFromProfiles']} />
        </div>
      </div>
    </section>
  );
}
