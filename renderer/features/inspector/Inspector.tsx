import type { ComponentType, ReactNode } from 'react';
import { isDescribed } from '../../../shared/description/record-title.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useSelection } from '../../state/selection.ts';
import { ActorProfile } from './ActorProfile.tsx';
import { FindingList } from './FindingList.tsx';
import styles from './inspector.module.css';
import { MeasureProfile } from './MeasureProfile.tsx';
import { NetworkProfile } from './NetworkProfile.tsx';
import { RecordProfile } from './RecordProfile.tsx';
import { RelationProfile } from './RelationProfile.tsx';
import { SeveralProfile } from './SeveralProfile.tsx';

interface InspectorProps {
  /** Shows one agreement, with what the rules noticed about it. */
  readonly AgreementProfile: ComponentType<{ readonly agreement: Agreement; readonly findings: ReactNode }>;
}

/** The profile of what is selected: one record, several, or the whole network. */
export function Inspector({ AgreementProfile }: InspectorProps) {
  const t = useTranslate();
  return (
    <aside className={styles.inspector} aria-label={t('map:inspector.label')} data-region="inspector">
      <Profile AgreementProfile={AgreementProfile} />
    </aside>
  );
}

function Profile({ AgreementProfile }: InspectorProps) {
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
    if (agreement) {
      const findings = <FindingList network={network} table="agreements" id={agreement.id} />;
      return <AgreementProfile key={key} agreement={agreement} findings={findings} />;
    }
    const record = isDescribed(only.table) ? network.find(only.table, only.id) : null;
    if (record && isDescribed(only.table))
      return <RecordProfile key={key} network={network} table={only.table} record={record} />;
  }
  return <SeveralProfile network={network} selection={selection} />;
}
