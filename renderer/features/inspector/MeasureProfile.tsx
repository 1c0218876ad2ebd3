import type { Network } from '../../../shared/model/network.ts';
import type { Measure } from '../../../shared/model/records/measure.ts';
import { host } from '../../state/host.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { ActorName } from './ActorName.tsx';
import { Facts } from './Facts.tsx';
import { FindingList } from './FindingList.tsx';
import styles from './inspector.module.css';
import { ProfileHead } from './ProfileHead.tsx';
import { labelsOf } from './record-words.ts';
import { Section } from './Section.tsx';

interface MeasureProfileProps {
  readonly network: Network;
  readonly measure: Measure;
}

/** Everything known of a measure. */
export function MeasureProfile({ network, measure }: MeasureProfileProps) {
  const t = useTranslate();
  const format = useFormat();
  const language = useLanguage();
  const parts = [
    measure.type ? t(`model:measureType.${measure.type}`) : t('model:table.measures'),
    measure.status && t(`model:measureStatus.${measure.status}`),
  ];
  const funding = [measure.urbanFunding ? t('map:inspector.urbanFunding') : null, ...measure.fundingSources];
  return (
    <>
      <ProfileHead
        sign={<SectorSign type="measure" sector={null} size={30} />}
        title={measure.title}
        subtitle={parts.filter(Boolean).join(' · ')}
        name={measure.title}
        onRename={(title) =>
          void run(() => host().measures.update({ id: measure.id, changes: { title }, mergeKey: null }))
        }
      />
      <Section id="profile" title={t('map:inspector.section.profile')}>
        <Facts
          facts={[
            { label: t('map:inspector.field.goal'), value: measure.goal },
            { label: t('map:inspector.field.furtherGoals'), value: measure.furtherGoals.join(' · '), optional: true },
            {
              label: t('map:inspector.field.fields'),
              value: labelsOf(network, 'fieldsOfAction', measure.fields, language).join(', '),
            },
            {
              label: t('map:inspector.field.targetGroups'),
              value: labelsOf(network, 'targetGroups', measure.targetGroups, language).join(', '),
            },
            {
              label: t('map:inspector.field.status'),
              value: measure.status && t(`model:measureStatus.${measure.status}`),
            },
            {
              label: t('map:inspector.field.heldOn'),
              value: measure.heldOn && format.date(measure.heldOn),
              optional: true,
            },
            {
              label: t('map:inspector.field.adoptedOn'),
              value: measure.adoptedOn && format.date(measure.adoptedOn),
              optional: true,
            },
            { label: t('map:inspector.field.funding'), value: funding.filter(Boolean).join(' · ') },
          ]}
        />
      </Section>
      <Participants network={network} measure={measure} />
      {measure.addenda.length > 0 && (
        <Section id="addenda" title={t('map:inspector.section.addenda')} count={measure.addenda.length}>
          <ul className={styles.addenda}>
            {measure.addenda.map((addendum) => (
              <li key={`${addendum.on} ${addendum.text}`}>
                {addendum.on && <span className={styles.quiet}>{format.date(addendum.on)} </span>}
                {addendum.text}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <FindingList network={network} table="measures" id={measure.id} />
    </>
  );
}

function Participants({ network, measure }: MeasureProfileProps) {
  const t = useTranslate();
  const roles = new Map<string, string[]>();
  for (const { actorId, role } of measure.participants) {
    roles.set(actorId, [...(roles.get(actorId) ?? []), t(`model:participationRole.${role}`)]);
  }
  return (
    <Section id="participants" title={t('map:inspector.section.participants')} count={roles.size}>
      {roles.size === 0 && <p className={styles.quiet}>{t('map:inspector.noParticipants')}</p>}
      <ul className={styles.rows}>
        {[...roles].map(([actorId, words]) => (
          <li key={actorId}>
            <ActorName network={network} id={actorId} />
            <span className={styles.rowEnd}>{words.join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
