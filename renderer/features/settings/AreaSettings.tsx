import { useTranslate } from '../../state/preferences.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { ListSettings } from './ListSettings.tsx';
import type { FormOfRecord } from './record-form.ts';
import styles from './settings.module.css';

/** The parts of the quarter and what lies around it. */
export function AreaSettings({ Form }: { readonly Form: FormOfRecord }) {
  const t = useTranslate();
  return (
    <section className={styles.page} aria-label={t('settings:view.areas')}>
      <PageHead title={t('common:page.settings')} />
      <div className={styles.content}>
        <p className={styles.lead}>{t('settings:lead.areas')}</p>
        <ListSettings table="areas" Form={Form} />
      </div>
    </section>
  );
}
