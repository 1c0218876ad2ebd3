import type { Translate } from '../../../shared/locale/translate.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { Facts } from './Facts.tsx';
import { RecordLink } from './RecordLink.tsx';
import { fieldsOf, labelsOf } from './record-words.ts';
import { Section } from './Section.tsx';

interface ActorFactsProps {
  readonly network: Network;
  readonly actor: Actor;
}

/** What an actor is, for whom and where. */
export function ActorFacts({ network, actor }: ActorFactsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const parent = network.find('actors', actor.parentActorId);
  const { core, others } = fieldsOf(network, actor, language);
  const groups = labelsOf(network, 'targetGroups', actor.targetGroups, language);
  return (
    <Section id="profile" title={t('map:inspector.section.profile')}>
      <Facts
        facts={[
          {
            label: t('map:inspector.field.provider'),
            value: parent && <RecordLink record={{ table: 'actors', id: parent.id }}>{parent.name}</RecordLink>,
            optional: true,
          },
          {
            label: t('map:inspector.field.fields'),
            value:
              core.length > 0 && others.length > 0
                ? t('map:inspector.alsoFields', { core: core.join(', '), others: others.join(', ') })
                : [...core, ...others].join(', '),
          },
          { label: t('map:inspector.field.targetGroups'), value: groups.join(', ') },
          { label: t('map:inspector.field.ring'), value: <Ring actor={actor} /> },
          {
            label: t('map:inspector.field.lifecycle'),
            value: actor.lifecycle && t(`model:lifecycle.${actor.lifecycle}`),
            optional: true,
          },
          { label: t('map:inspector.field.special'), value: specials(network, actor, t).join(' · '), optional: true },
        ]}
      />
    </Section>
  );
}

function Ring({ actor }: { readonly actor: Actor }) {
  const t = useTranslate();
  const tier = actor.stakeholderTier ? t(`model:stakeholderTier.${actor.stakeholderTier}`) : t('model:unknown');
  const influence =
    actor.influence === null
      ? t('map:inspector.influenceUnknown')
      : t('map:inspector.influenceOf', { value: actor.influence });
  return t('map:inspector.ringAnd', { tier, influence });
}

/** What sets an actor apart: its part in the network, its seat, its say. */
function specials(network: Network, actor: Actor, t: Translate): string[] {
  const { settings } = network;
  const parts: (string | false)[] = [
    settings?.focusActorId === actor.id && t('map:inspector.focusActor'),
    settings?.hostActorId === actor.id && t('map:inspector.host'),
    settings?.officeLocatedInActorId === actor.id && t('map:inspector.officeHere'),
    actor.hasVeto && t('map:inspector.veto'),
    actor.isKeyPerson && t('map:inspector.keyPerson'),
    actor.isMultiplier && t('map:inspector.multiplier'),
  ];
  return parts.filter((part) => part !== false);
}
