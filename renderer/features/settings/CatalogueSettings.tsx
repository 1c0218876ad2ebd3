import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { catalogueNames } from '../../../shared/model/tables.ts';
import { useTranslate } from '../../state/preferences.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { ListSettings } from './ListSettings.tsx';
import type { FormOfRecord } from './record-form.ts';
import styles from './settings.module.css';

/** The lists that everything else is described with. */
export function CatalogueSettings({ Form }: { readonly Form: FormOfRecord }) {
  const t = useTranslate();
  const [table, setTable] = useState<(typeof catalogueNames)[number]>('actorKinds');
  return (
    <section className={styles.page} aria-label={t('settings:view.catalogues')}>
      <PageHead title={t('common:page.settings')} />
      <div className={styles.content}>
        <p className={styles.lead}>{t('settings:lead.catalogues')}</p>
        <SegmentedControl
          className={styles.which}
          aria-label={t('settings:view.catalogues')}
          data={['actorKinds' as const, ...catalogueNames.filter((name) => name !== 'actorKinds')].map((name) => ({
            value: name,
            label: t(`records:plural.${name}`),
          }))}
          value={table}
          onChange={(value) => setTable(catalogueNames.find((name) => name === value) ?? table)}
        />
        <ListSettings key={table} table={table} Form={Form} />
      </div>
    </section>
  );
}
