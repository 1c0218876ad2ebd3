import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useSelection } from '../../state/selection.ts';
import { ActorProfile } from './ActorProfile.tsx';
import { AgreementProfile } from './AgreementProfile.tsx';
import styles from './inspector.module.css';
import { MeasureProfile } from './MeasureProfile.tsx';
import { NetworkProfile } from './NetworkProfile.tsx';
import { RelationProfile } from './RelationProfile.tsx';
import { SeveralProfile } from './SeveralProfile.tsx';

/** The profile of what is selected: an actor, a relation, a measure, an agreement, several, or the whole network. */
export function Inspector() {
  const t = useTranslate();
  return (
    <aside className={styles.inspector} aria-label={t('map:inspector.label')} data-region="inspector">
      <Profile />
    </aside>
  );
}

function Profile() {
  const network = useNetwork();
  const selection = useSelection();
  const [only] = selection;
  if (!only) return <NetworkProfile network={network} />;
  if (selection.length === 1) {
    const key = `${only.table}:${only.id}`;
    const actor = only.table === 'actors' ? network.find('actors', only.id) : null;
    if (actor) return <ActorProfile key={key} network={network} actor={actor} />;
    const relation = only.table === 'relations' ? network.find('relations', only.id) : null;
    if (relation) return <RelationProfile key={key} network={network} relation={relation} />;
    const measure = only.table === 'measures' ? network.find('measures', only.id) : null;
    if (measure) return <MeasureProfile key={key} network={network} measure={measure} />;
    const agreement = only.table === 'agreements' ? network.find('agreements', only.id) : null;
    if (agreement) return <AgreementProfile key={key} network={network} agreement={agreement} />;
  }
  return <SeveralProfile network={network} selection={selection} />;
}
