import type { Network } from '../../../shared/model/network.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import styles from './inspector.module.css';
import { RecordLink } from './RecordLink.tsx';

interface ActorNameProps {
  readonly network: Network;
  readonly id: string;
}

/** An actor with its sign, as a link to its profile. */
export function ActorName({ network, id }: ActorNameProps) {
  const actor = network.find('actors', id);
  if (!actor) return id;
  return (
    <span className={styles.actorName}>
      <SectorSign sector={actor.welfareSector} tier={actor.stakeholderTier} size={18} />
      <RecordLink record={{ table: 'actors', id }}>{actor.name}</RecordLink>
    </span>
  );
}
