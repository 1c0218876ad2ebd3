import { IconFileText } from '@tabler/icons-react';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { isExpired } from '../../../shared/model/records/agreement.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './inspector.module.css';
import { RecordLink } from './RecordLink.tsx';
import { Section } from './Section.tsx';

interface AgreementListProps {
  readonly network: Network;
  readonly actor: Actor;
}

/** The agreements an actor is party to, with state and end. */
export function AgreementList({ network, actor }: AgreementListProps) {
  const t = useTranslate();
  const format = useFormat();
  const agreements = network.agreementsOf(actor.id);
  if (agreements.length === 0) return null;
  const day = referenceDateOf(network);
  return (
    <Section id="agreements" title={t('map:inspector.section.agreements')} count={agreements.length}>
      <ul className={styles.blocks}>
        {agreements.map((agreement) => {
          const partners = agreement.partyIds.filter((id) => id !== actor.id);
          const names = partners.map((id) => network.find('actors', id)?.name ?? id);
          const state = isExpired(agreement, day) ? 'expired' : agreement.state;
          const parts = [
            names.length > 0 ? t('map:inspector.with', { names: format.list(names) }) : null,
            t(`model:agreementState.${state}`),
          ];
          return (
            <li key={agreement.id}>
              <IconFileText size={18} stroke={1.6} aria-hidden />
              <div>
                <div className={styles.blockLine}>
                  <RecordLink record={{ table: 'agreements', id: agreement.id }}>
                    {agreement.title || t(`model:agreementType.${agreement.type}`)}
                  </RecordLink>
                  {agreement.validUntil && (
                    <span className={styles.rowEnd}>
                      {t('map:inspector.until', { date: format.date(agreement.validUntil) })}
                    </span>
                  )}
                </div>
                <p className={styles.quiet}>{parts.filter(Boolean).join(' · ')}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
