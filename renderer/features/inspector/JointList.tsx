import { useMemo } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { jointMeasuresOf } from '../../../shared/notation/joint-measures.ts';
import { type TieForm, tieForm } from '../../../shared/notation/tie-form.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { TieSign } from '../../ui/TieSign.tsx';
import { ActorName } from './ActorName.tsx';
import styles from './inspector.module.css';
import { RecordLink } from './RecordLink.tsx';
import { Section } from './Section.tsx';

interface JointListProps {
  readonly network: Network;
  readonly actor: Actor;
}

/** With whom an actor works through which measures. */
export function JointList({ network, actor }: JointListProps) {
  const t = useTranslate();
  const format = useFormat();
  const pairs = useMemo(() => jointMeasuresOf(network), [network]);
  const rows = pairs
    .filter(({ first, second }) => first === actor.id || second === actor.id)
    .map(({ first, second, measureIds }) => {
      const partnerId = first === actor.id ? second : first;
      return { partnerId, measureIds, name: network.find('actors', partnerId)?.name ?? partnerId };
    })
    .toSorted((one, other) => other.measureIds.length - one.measureIds.length || format.compare(one.name, other.name));
  if (rows.length === 0) return null;
  return (
    <Section id="joint" title={t('map:inspector.section.joint')} count={rows.length}>
      <ul className={styles.rows}>
        {rows.map(({ partnerId, measureIds: [only, ...more] }) => (
          <li key={partnerId}>
            <TieSign form={jointForm(1 + more.length)} width={30} />
            <ActorName network={network} id={partnerId} />
            <span className={styles.rowEnd}>
              {more.length === 0 && only !== undefined ? (
                <RecordLink record={{ table: 'measures', id: only }}>
                  {network.find('measures', only)?.title}
                </RecordLink>
              ) : (
                t('map:inspector.jointMeasures', { count: 1 + more.length })
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function jointForm(count: number): TieForm {
  return tieForm({
    kind: 'jointMeasure',
    status: 'existing',
    strength: count >= 3 ? 3 : count === 2 ? 2 : 1,
    direction: 'none',
    written: null,
    assumed: false,
    muted: false,
    named: false,
  });
}
