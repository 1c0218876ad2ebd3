import { IconLock } from '@tabler/icons-react';
import type { Network } from '../../../shared/model/network.ts';
import { directionOf, type Relation } from '../../../shared/model/records/relation.ts';
import { tieForm } from '../../../shared/notation/tie-form.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { TieSign } from '../../ui/TieSign.tsx';
import { ActorName } from './ActorName.tsx';
import { type Fact, Facts } from './Facts.tsx';
import { FindingList } from './FindingList.tsx';
import styles from './inspector.module.css';
import { ProfileHead } from './ProfileHead.tsx';
import { Section } from './Section.tsx';
import { lastContactOf } from './tie-words.ts';

interface RelationProfileProps {
  readonly network: Network;
  readonly relation: Relation;
}

/** Everything known of a relation; judgements stand apart, behind a lock. */
export function RelationProfile({ network, relation }: RelationProfileProps) {
  const t = useTranslate();
  return (
    <>
      <ProfileHead
        sign={<TieSign form={formOf(relation)} width={44} />}
        title={t(`model:relationKind.${relation.kind}`)}
        subtitle={t(`model:relationStatus.${relation.status}`)}
      />
      <Section id="tie" title={t('map:inspector.section.tie')}>
        <ul className={styles.rows}>
          {[relation.sourceId, relation.targetId].map((id) => (
            <li key={id}>
              <ActorName network={network} id={id} />
            </li>
          ))}
        </ul>
        <Facts facts={useRelationFacts(network, relation)} />
      </Section>
      <Judgement relation={relation} />
      <FindingList network={network} table="relations" id={relation.id} />
    </>
  );
}

function useRelationFacts(network: Network, relation: Relation): readonly Fact[] {
  const t = useTranslate();
  const format = useFormat();
  const { strength, frequency, formality, confidence, since } = relation;
  const lastContact = lastContactOf(network, relation);
  const known = strength === 1 || strength === 2 || strength === 3;
  return [
    { label: t('map:inspector.field.strength'), value: known ? t(`model:strength.${strength}`) : null },
    { label: t('map:inspector.field.since'), value: since && format.date(since), optional: true },
    { label: t('map:inspector.field.lastContact'), value: lastContact && format.date(lastContact) },
    {
      label: t('map:inspector.field.frequency'),
      value: frequency && t(`model:frequency.${frequency}`),
      optional: true,
    },
    {
      label: t('map:inspector.field.formality'),
      value: formality && t(`model:formality.${formality}`),
      optional: true,
    },
    { label: t('map:inspector.field.confidence'), value: confidence && t(`model:confidence.${confidence}`) },
    { label: t('map:inspector.field.source'), value: relation.source, optional: true },
  ];
}

function Judgement({ relation: { quality, conflictLevel } }: { readonly relation: Relation }) {
  const t = useTranslate();
  if (quality === null && conflictLevel === null) return null;
  return (
    <Section
      id="judgement"
      title={t('map:inspector.section.judgement')}
      aside={
        <>
          <IconLock size={14} stroke={1.6} aria-hidden /> {t('map:inspector.locked')}
        </>
      }
    >
      <Facts
        facts={[
          {
            label: t('map:inspector.field.quality'),
            value: quality === null ? null : t(`model:quality.${String(quality) as '0'}`),
          },
          {
            label: t('map:inspector.field.conflictLevel'),
            value: conflictLevel === null ? null : t(`model:conflictLevel.${String(conflictLevel) as '0'}`),
          },
        ]}
      />
    </Section>
  );
}

function formOf(relation: Relation) {
  const { kind, status, strength } = relation;
  return tieForm({
    kind,
    status,
    strength: strength === 1 || strength === 2 || strength === 3 ? strength : null,
    direction: directionOf(relation),
    written: null,
    assumed: relation.confidence === 'assumed',
    muted: false,
    named: false,
  });
}
