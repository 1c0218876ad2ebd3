import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { referenceDateOf } from '../../../shared/model/network.ts';
import type { Body } from '../../../shared/model/records/body.ts';
import { useNetwork } from '../../state/document.ts';
import { startRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { EmptyPage, PageFrame } from '../../ui/page/PageFrame.tsx';
import styles from './bodies.module.css';
import { BodyOverview } from './BodyOverview.tsx';
import { chooseBody, useBodyChoice } from './body-choice.ts';

/** The bodies of the network, one of them with its attendance, meetings and tasks. */
export function BodiesView() {
  const t = useTranslate();
  const network = useNetwork();
  const { bodies } = network.records;
  const chosen = useBodyChoice((choice) => choice.bodyId);
  const body = bodies.find(({ id }) => id === chosen) ?? bodies[0];
  const add = (
    <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.8} />} onClick={() => startRecord('bodies')}>
      {t('records:new.bodies')}
    </Button>
  );
  return (
    <PageFrame title={t('records:plural.bodies')} count={bodies.length} actions={body ? add : undefined}>
      {body ? (
        <div className={styles.split}>
          <BodyList bodies={bodies} chosen={body} />
          <BodyOverview key={body.id} body={body} asOf={referenceDateOf(network)} />
        </div>
      ) : (
        <EmptyPage title={t('bodies:empty')}>
          <p>{t('bodies:emptyHint')}</p>
          {add}
        </EmptyPage>
      )}
    </PageFrame>
  );
}

function BodyList({ bodies, chosen }: { readonly bodies: readonly Body[]; readonly chosen: Body }) {
  const t = useTranslate();
  return (
    <nav className={styles.list} aria-label={t('bodies:list')}>
      <ul>
        {bodies.map(({ id, name, kind, members }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.choice}
              aria-current={id === chosen.id || undefined}
              onClick={() => chooseBody(id)}
            >
              <span className={styles.choiceName}>{name}</span>
              <span className={styles.detail}>
                {[kind && t(`model:bodyKind.${kind}`), t('bodies:members', { count: members.length })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
