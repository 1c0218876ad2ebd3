import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { actionGroups } from '../../../shared/overviews/action-list.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { EmptyPage, PageFrame } from '../../ui/page/PageFrame.tsx';
import { ActionRow } from './ActionRow.tsx';
import styles from './bodies.module.css';
import { NewAction } from './NewAction.tsx';

const everybody = '';
const nobody = '-';

/** Every task by when it is due, of everybody or of one who is responsible. */
export function ActionsView() {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const [responsible, setResponsible] = useState(everybody);
  const { actionItems } = network.records;
  const asOf = referenceDateOf(network);
  const ids = [...new Set(actionItems.flatMap(({ responsibleActorId }) => responsibleActorId ?? []))];
  const actors = ids
    .map((id) => ({ value: String(id), label: network.find('actors', id)?.name ?? id }))
    .toSorted((one, other) => format.compare(one.label, other.label));
  const shown = actionItems.filter(
    ({ responsibleActorId }) => responsible === everybody || (responsibleActorId ?? nobody) === responsible,
  );
  const groups = actionGroups(shown, asOf);
  const open = shown.filter(({ status }) => status === 'open').length;
  return (
    <PageFrame
      title={t('records:plural.actionItems')}
      count={t('bodies:items.open', { count: open })}
      controls={
        <NativeSelect
          aria-label={t('bodies:items.responsible')}
          data={[
            { value: everybody, label: t('bodies:items.everybody') },
            { value: nobody, label: t('bodies:items.nobody') },
            ...actors,
          ]}
          value={responsible}
          onChange={(event) => setResponsible(event.currentTarget.value)}
        />
      }
    >
      <div className={styles.tasks}>
        <NewAction bodyId={null} />
        {groups.map(({ period, items }) => (
          <section key={period} aria-label={t(`bodies:period.${period}`)} className={styles.period}>
            <h2 data-period={period}>
              {t(`bodies:period.${period}`)} <span className={styles.count}>{items.length}</span>
            </h2>
            <ul className={styles.actions}>
              {items.map((item) => (
                <ActionRow key={item.id} item={item} asOf={asOf} showsBody />
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && (
          <EmptyPage title={responsible === everybody ? t('bodies:items.none') : t('bodies:items.noMatch')}>
            {responsible !== everybody && (
              <Button onClick={() => setResponsible(everybody)}>{t('bodies:items.showAll')}</Button>
            )}
          </EmptyPage>
        )}
      </div>
    </PageFrame>
  );
}
