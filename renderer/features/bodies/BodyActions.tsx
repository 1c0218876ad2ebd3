import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Body } from '../../../shared/model/records/body.ts';
import { actionGroups } from '../../../shared/overviews/action-list.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { ActionRow } from './ActionRow.tsx';
import styles from './bodies.module.css';
import { NewAction } from './NewAction.tsx';

/** The tasks a body has decided on: what is open is carried over from meeting to meeting. */
export function BodyActions({ body, asOf }: { readonly body: Body; readonly asOf: string }) {
  const t = useTranslate();
  const heading = useId();
  const [showsClosed, setShowsClosed] = useState(false);
  const items = useNetwork().records.actionItems.filter(({ decidedInBodyId }) => decidedInBodyId === body.id);
  const groups = actionGroups(items, asOf);
  const open = groups.flatMap(({ period, items: own }) => (period === 'closed' ? [] : own));
  const closed = groups.find(({ period }) => period === 'closed')?.items ?? [];
  return (
    <section className={styles.block} aria-labelledby={heading}>
      <h3 id={heading}>
        {t('bodies:items.title')}{' '}
        {open.length > 0 && <span className={styles.count}>{t('bodies:items.open', { count: open.length })}</span>}
      </h3>
      {items.length === 0 && <p className={styles.hint}>{t('bodies:items.none')}</p>}
      <ul className={styles.actions}>
        {open.map((item) => (
          <ActionRow key={item.id} item={item} asOf={asOf} />
        ))}
        {showsClosed && closed.map((item) => <ActionRow key={item.id} item={item} asOf={asOf} />)}
      </ul>
      <NewAction bodyId={body.id} />
      {closed.length > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => setShowsClosed(!showsClosed)}>
          {showsClosed ? t('bodies:items.hideClosed') : t('bodies:items.showClosed', { count: closed.length })}
        </Button>
      )}
    </section>
  );
}
