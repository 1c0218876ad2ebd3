import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { containsText, foldText } from '../../../shared/locale/fold-text.ts';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { contactStates, type DueContact, dueContacts } from '../../../shared/overviews/due-contacts.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { select, useSelection } from '../../state/selection.ts';
import { EmptyPage, PageFrame } from '../../ui/page/PageFrame.tsx';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { SpokenToday } from '../../ui/SpokenToday.tsx';
import styles from './contacts.module.css';
import { QuickContact } from './QuickContact.tsx';

/** So many of a group are shown before the rest is asked for. */
const few = 40;

/** Who was spoken with how long ago, and a quick way to note that it has just happened. */
export function ContactsView({ inspector }: { readonly inspector: ReactNode }) {
  const t = useTranslate();
  const network = useNetwork();
  const [query, setQuery] = useState('');
  const asOf = referenceDateOf(network);
  const all = useMemo(() => dueContacts(network, asOf), [network, asOf]);
  const shown = query.trim() === '' ? all : all.filter(({ actor }) => containsText(foldText(actor.name), query.trim()));
  const byState = Map.groupBy(shown, ({ state }) => state);
  const overdue = all.filter(({ state }) => state === 'overdue').length;
  return (
    <PageFrame
      title={t('common:page.contacts')}
      count={t('contacts:overdueCount', { count: overdue })}
      inspector={inspector}
      controls={
        <TextInput
          className={styles.search}
          leftSection={<IconSearch size={16} stroke={1.6} />}
          aria-label={t('contacts:search')}
          placeholder={t('contacts:search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      }
    >
      <QuickContact />
      {contactStates.map((state) => {
        const contacts = byState.get(state);
        return contacts && <Group key={state} state={state} contacts={contacts} />;
      })}
      {shown.length === 0 && (
        <EmptyPage title={all.length === 0 ? t('contacts:empty') : t('contacts:noMatch', { query: query.trim() })}>
          {all.length > 0 && <Button onClick={() => setQuery('')}>{t('contacts:clearSearch')}</Button>}
        </EmptyPage>
      )}
    </PageFrame>
  );
}

interface GroupProps {
  readonly state: DueContact['state'];
  readonly contacts: readonly DueContact[];
}

function Group({ state, contacts }: GroupProps) {
  const t = useTranslate();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? contacts : contacts.slice(0, few);
  return (
    <section className={styles.group} aria-label={t(`contacts:state.${state}`)}>
      <h2 data-state={state}>
        {t(`contacts:state.${state}`)} <span className={styles.count}>{contacts.length}</span>
      </h2>
      <ul className={styles.rows}>
        {shown.map((contact) => (
          <Row key={contact.actor.id} contact={contact} />
        ))}
      </ul>
      {shown.length < contacts.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setShowsAll(true)}>
          {t('records:form.showAll', { count: contacts.length })}
        </Button>
      )}
    </section>
  );
}

function Row({ contact }: { readonly contact: DueContact }) {
  const t = useTranslate();
  const format = useFormat();
  const { actor, last, days, limit, state } = contact;
  const isSelected = useSelection().some(({ table, id }) => table === 'actors' && id === actor.id);
  return (
    <li className={styles.row} data-selected={isSelected || undefined}>
      <SectorSign sector={actor.welfareSector} tier={actor.stakeholderTier} size={22} />
      <button
        type="button"
        className={styles.name}
        aria-pressed={isSelected}
        onClick={() => select([{ table: 'actors', id: actor.id }])}
      >
        {actor.name}
      </button>
      <span className={styles.when} data-state={state} title={last === null ? undefined : format.date(last)}>
        {days === null ? t('contacts:noneNoted') : t('contacts:daysAgo', { count: days })}
      </span>
      <span className={styles.rhythm}>{t('contacts:limit', { count: limit })}</span>
      <SpokenToday actorId={actor.id} size="xs" name={actor.name} />
    </li>
  );
}
