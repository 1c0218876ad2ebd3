import { Button } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import type { Network } from '../../../shared/model/network.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { askToMerge } from '../../state/merge-request.ts';
import type { RecordKey } from '../../state/selection.ts';
import { ActorName } from './ActorName.tsx';
import { Facts } from './Facts.tsx';
import styles from './inspector.module.css';
import { ProfileHead } from './ProfileHead.tsx';
import { RecordLink } from './RecordLink.tsx';
import { areasOf, fieldsOf } from './record-words.ts';
import { Section } from './Section.tsx';
import { SharedEdit } from './SharedEdit.tsx';

interface SeveralProfileProps {
  readonly network: Network;
  readonly selection: readonly RecordKey[];
}

/** What several selected records have in common. */
export function SeveralProfile({ network, selection }: SeveralProfileProps) {
  const t = useTranslate();
  const dynamic = useTranslateDynamic();
  const language = useLanguage();
  const actors = selection.flatMap(({ table, id }) => (table === 'actors' ? (network.find('actors', id) ?? []) : []));
  const relations = selection.flatMap(({ table, id }) =>
    table === 'relations' ? (network.find('relations', id) ?? []) : [],
  );
  const [first, second, third] = actors;
  return (
    <>
      <ProfileHead title={t('map:inspector.several', { count: selection.length })} />
      {first && second && !third && actors.length === selection.length && (
        <div className={styles.actions}>
          <Button
            size="xs"
            leftSection={<IconArrowMerge size={15} stroke={1.6} />}
            onClick={() => askToMerge({ keepId: first.id, dropId: second.id })}
          >
            {t('merge:command')}
          </Button>
        </div>
      )}
      {actors.length > 1 && actors.length === selection.length && <SharedFacts network={network} actors={actors} />}
      {actors.length > 1 && actors.length === selection.length && <SharedEdit table="actors" records={actors} />}
      {relations.length > 1 && relations.length === selection.length && (
        <SharedEdit table="relations" records={relations} />
      )}
      <Section id="selected" title={t('map:inspector.section.selected')} count={selection.length}>
        <ul className={styles.rows}>
          {selection.map((record) => (
            <li key={`${record.table}:${record.id}`}>
              {record.table === 'actors' ? (
                <ActorName network={network} id={record.id} />
              ) : (
                <RecordLink record={record}>{wordsFor(record)}</RecordLink>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );

  function wordsFor({ table, id }: RecordKey): string {
    const relation = table === 'relations' ? network.find('relations', id) : null;
    if (!relation) return recordTitle(table, id, { network, translate: dynamic, language });
    const [source, target] = [relation.sourceId, relation.targetId].map(
      (end) => network.find('actors', end)?.name ?? end,
    );
    return t('map:inspector.tieBetween', { source, target });
  }
}

function SharedFacts({ network, actors }: { readonly network: Network; readonly actors: readonly Actor[] }) {
  const t = useTranslate();
  const language = useLanguage();
  const shared = (valueOf: (actor: Actor) => string | null) => {
    const values = new Set(actors.map(valueOf));
    const [only = null] = values;
    return values.size === 1 ? only : t('map:inspector.different');
  };
  return (
    <Section id="profile" title={t('map:inspector.section.profile')}>
      <Facts
        facts={[
          {
            label: t('map:inspector.field.kind'),
            value: shared((actor) => network.kindOf(actor)?.labels[language] ?? actor.kind),
          },
          {
            label: t('map:inspector.field.sector'),
            value: shared((actor) => actor.welfareSector && t(`model:welfareSector.${actor.welfareSector}`)),
          },
          {
            label: t('map:inspector.field.ring'),
            value: shared((actor) => actor.stakeholderTier && t(`model:stakeholderTier.${actor.stakeholderTier}`)),
          },
          {
            label: t('map:inspector.field.influence'),
            value: shared((actor) =>
              actor.influence === null ? null : t('map:inspector.influenceOf', { value: actor.influence }),
            ),
          },
          {
            label: t('map:inspector.field.fields'),
            value: shared((actor) => fieldsOf(network, actor, language).core.join(', ') || null),
          },
          {
            label: t('map:inspector.field.areas'),
            value: shared((actor) => areasOf(network, actor).join(', ') || null),
          },
        ]}
      />
    </Section>
  );
}
