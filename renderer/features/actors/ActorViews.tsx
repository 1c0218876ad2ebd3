import { useTranslate } from '../../state/preferences.ts';
import { type ActorView, actorViews } from './actor-views.ts';
import styles from './actors.module.css';

interface ActorViewsProps {
  readonly view: ActorView;
  readonly counts: Readonly<Record<ActorView, number>>;
  readonly onChange: (view: ActorView) => void;
}

/** The ready-made selections with their counts. */
export function ActorViews({ view, counts, onChange }: ActorViewsProps) {
  const t = useTranslate();
  return (
    <ul className={styles.views} aria-label={t('actors:views')}>
      {(Object.keys(actorViews) as ActorView[]).map((one) => (
        <li key={one}>
          <button type="button" className={styles.view} aria-pressed={one === view} onClick={() => onChange(one)}>
            {t(`actors:view.${one}`)} <span className={styles.viewCount}>{counts[one]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
