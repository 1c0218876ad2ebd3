import { IconFileText } from '@tabler/icons-react';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import { type Agreement, isExpired } from '../../../shared/model/records/agreement.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { ActorName } from './ActorName.tsx';
import { Facts } from './Facts.tsx';
import { FindingList } from './FindingList.tsx';
import styles from './inspector.module.css';
import { ProfileHead } from './ProfileHead.tsx';
import { labelsOf } from './record-words.ts';
import { Section } from './Section.tsx';

interface AgreementProfileProps {
  readonly network: Network;
  readonly agreement: Agreement;
}

/** What is known of an agreement. */
export function AgreementProfile({ network, agreement }: AgreementProfileProps) {
  const t = useTranslate();
  const format = useFormat();
  const language = useLanguage();
  const type = t(`model:agreementType.${agreement.type}`);
  const state = isExpired(agreement, referenceDateOf(network)) ? 'expired' : agreement.state;
  const fields = labelsOf(network, 'fieldsOfAction', agreement.fields, language);
  return (
    <>
      <ProfileHead
        sign={<IconFileText size={28} stroke={1.4} aria-hidden />}
        title={agreement.title || type}
        subtitle={[agreement.title ? type : null, t(`model:agreementState.${state}`)].filter(Boolean).join(' · ')}
      />
      <Section id="profile" title={t('map:inspector.section.profile')}>
        <Facts
          facts={[
            { label: t('map:inspector.field.status'), value: t(`model:agreementState.${state}`) },
            {
              label: t('map:inspector.field.validFrom'),
              value: agreement.validFrom && format.date(agreement.validFrom),
            },
            {
              label: t('map:inspector.field.validUntil'),
              value: agreement.validUntil && format.date(agreement.validUntil),
              optional: true,
            },
            { label: t('map:inspector.field.fields'), value: fields.join(', '), optional: true },
          ]}
        />
      </Section>
      <Section id="parties" title={t('map:inspector.field.parties')} count={agreement.partyIds.length}>
        <ul className={styles.rows}>
          {agreement.partyIds.map((id) => (
            <li key={id}>
              <ActorName network={network} id={id} />
            </li>
          ))}
        </ul>
      </Section>
      <FindingList network={network} table="agreements" id={agreement.id} />
    </>
  );
}
