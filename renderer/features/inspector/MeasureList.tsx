import type { Network } from '../../../shared/model/network.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { useTranslate } from '../../state/preferences.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import styles from './inspector.module.css';
import { RecordLink } from './RecordLink.tsx';
import { Section } from './Section.tsx';

interface MeasureListProps {
  readonly network: Network;
  readonly actor: Actor;
}

/** The measures an actor takes part in, with its roles and the state of each. */
export function MeasureList({ network, actor }: MeasureListProps) {
  const t = useTranslate();
  const measures = network.measuresOf(actor.id);
  if (measures.length === 0) return null;
  return (
    <Section id="measures" title={t('map:inspector.section.measures')} count={measures.length}>
      <ul className={styles.blocks}>
        {measures.map((measure) => {
          const roles = measure.participants.filter((one) => one.actorId === actor.id).map((one) => one.role);
          const words = [...new Set(roles)].map((role) => t(`model:participationRole.${role}`)).join(', ');
          const status = measure.status ? t(`model:measureStatus.${measure.status}`) : null;
          return (
            <li key={measure.id}>
              <SectorSign type="measure" sector={null} size={18} />
              <div>
                <RecordLink record={{ table: 'measures', id: measure.id }}>{measure.title}</RecordLink>
                <p className={styles.quiet}>{[words, status].filter(Boolean).join(' · ')}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
