import { useTranslate } from '../../state/preferences.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import type { ActorRow } from './actor-row.ts';
import styles from './actors.module.css';

/** The actor's sign; a click on it opens the profile. */
export function SignCell({ row }: { readonly row: ActorRow }) {
  const t = useTranslate();
  return (
    <button
      type="button"
      className={styles.sign}
      data-action="open"
      tabIndex={-1}
      title={t('actors:open')}
      aria-label={`${t('actors:open')}: ${row.actor.name}`}
    >
      <SectorSign sector={row.actor.welfareSector} tier={row.actor.stakeholderTier} size={18} />
    </button>
  );
}
