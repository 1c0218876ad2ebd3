import type { Network } from '../../../shared/model/network.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { host } from '../../state/host.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { ActorFacts } from './ActorFacts.tsx';
import { ActorFigures } from './ActorFigures.tsx';
import { AgreementList } from './AgreementList.tsx';
import { FindingList } from './FindingList.tsx';
import { JointList } from './JointList.tsx';
import { MeasureList } from './MeasureList.tsx';
import { ProfileHead } from './ProfileHead.tsx';
import { areasOf } from './record-words.ts';
import { RelationList } from './RelationList.tsx';

interface ActorProfileProps {
  readonly network: Network;
  readonly actor: Actor;
}

/** Everything known of an actor. */
export function ActorProfile({ network, actor }: ActorProfileProps) {
  const t = useTranslate();
  const language = useLanguage();
  const parts = [
    network.kindOf(actor)?.labels[language] ?? actor.kind,
    actor.welfareSector ? t(`model:welfareSector.${actor.welfareSector}`) : null,
    actor.cityWide ? t('map:inspector.cityWide') : areasOf(network, actor).join(', '),
  ];
  return (
    <>
      <ProfileHead
        sign={<SectorSign sector={actor.welfareSector} tier={actor.stakeholderTier} size={34} />}
        title={actor.name}
        subtitle={parts.filter(Boolean).join(' · ')}
        name={actor.name}
        onRename={(name) => void run(() => host().actors.update({ id: actor.id, changes: { name }, mergeKey: null }))}
      />
      <ActorFacts network={network} actor={actor} />
      <RelationList network={network} actor={actor} />
      <JointList network={network} actor={actor} />
      <AgreementList network={network} actor={actor} />
      <MeasureList network={network} actor={actor} />
      <ActorFigures network={network} actor={actor} />
      <FindingList network={network} table="actors" id={actor.id} />
    </>
  );
}
