import { Button, Switch } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { networkSettingsId } from '../../../shared/model/records/network-settings.ts';
import { type ThresholdName, thresholdNames, thresholds } from '../../../shared/model/thresholds.ts';
import { presentActors } from '../../../shared/analysis/projection.ts';
import type { Network } from '../../../shared/model/network.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { updateRecord } from '../../state/record-commands.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { ThresholdRow } from './ThresholdRow.tsx';
import styles from './settings.module.css';

/** The thresholds by the letters of the first rule each decides. */
const byGroup = Map.groupBy(thresholdNames, (name) => thresholds[name].rules[0]?.split('-')[0] ?? '');

/** From which values on the rules speak; each can be changed and set back, changed ones are marked. */
export function ThresholdSettings() {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const network = useNetwork();
  const { settings } = network;
  const chosen = settings?.thresholds ?? [];
  const store = (next: typeof chosen) =>
    run(() => updateRecord('network', { id: networkSettingsId, changes: { thresholds: next }, mergeKey: null }));
  const set = (name: ThresholdName, value: number) => {
    const others = chosen.filter((one) => one.name !== name);
    void store(value === thresholds[name].initial ? others : [...others, { name, value }]);
  };
  const restoreAll = async () => {
    const result = await store([]);
    if (result) notifyUndoable(t('settings:thresholds.allRestored'), result);
  };
  return (
    <section className={styles.page} aria-label={t('settings:view.thresholds')}>
      <PageHead
        title={t('common:page.settings')}
        actions={
          <Button
            leftSection={<IconRestore size={17} stroke={1.6} />}
            disabled={chosen.length === 0}
            onClick={() => void restoreAll()}
          >
            {t('settings:thresholds.restoreAll')}
          </Button>
        }
      />
      <div className={styles.content}>
        <p className={styles.lead}>
          {t('settings:lead.thresholds')} <strong>{t('settings:thresholds.changed', { count: chosen.length })}</strong>
        </p>
        <ProfileOffers network={network} />
        {[...byGroup].map(([group, names]) => (
          <section key={group} className={styles.group} aria-label={translate(`rules:groups.${group}`)}>
            <h2>{translate(`rules:groups.${group}`)}</h2>
            {names.map((name) => (
              <ThresholdRow
                key={name}
                name={name}
                value={chosen.find((one) => one.name === name)?.value ?? thresholds[name].initial}
                onStore={(value) => set(name, value)}
              />
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}

/** Whether actors without recorded offers are compared too, and how many that concerns. */
function ProfileOffers({ network }: { readonly network: Network }) {
  const t = useTranslate();
  const silent = presentActors(network).filter(({ id }) => network.offersOf(id).length === 0).length;
  const set = (offersFromProfiles: boolean) =>
    run(() => updateRecord('network', { id: networkSettingsId, changes: { offersFromProfiles }, mergeKey: null }));
  return (
    <section className={styles.group} aria-label={t('records:network.offersFromProfiles')}>
      <Switch
        label={t('records:network.offersFromProfiles')}
        description={t('settings:profileOffers.explained', { count: silent })}
        checked={network.settings?.offersFromProfiles ?? false}
        onChange={(event) => void set(event.currentTarget.checked)}
      />
    </section>
  );
}
