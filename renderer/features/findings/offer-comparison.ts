import type { Network } from '../../../shared/model/network.ts';
import type { Offer } from '../../../shared/model/records/offer.ts';
import type { Language } from '../../../shared/locale/resources.ts';
import { isProfileOffer, profileOffer } from '../../../shared/gaps/profile-offers.ts';
import type { Finding } from '../../../shared/model/finding.ts';

/** How two values relate: the same, not the same, partly the same, or one of them not recorded. */
export type Likeness = 'same' | 'different' | 'partly' | 'open';

export interface ComparedValue {
  readonly aspect: 'offer' | 'category' | 'groups' | 'areas' | 'fields' | 'times' | 'provider';
  /** Words for each side; empty where nothing is recorded. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly likeness: Likeness;
}

/** Two sets of words side by side. */
export function likenessOf(first: readonly string[], second: readonly string[]): Likeness {
  if (first.length === 0 || second.length === 0) return 'open';
  const common = first.filter((word) => second.includes(word)).length;
  if (common === 0) return 'different';
  return common === first.length && common === second.length ? 'same' : 'partly';
}

/**
 * The two offers a suspicion of doubling compares, or null where they are no longer there. Where an actor has none, it
 * is what its profile says.
 */
export function comparedOffers(
  network: Network,
  finding: Pick<Finding, 'parameters' | 'evidence'>,
): [Offer, Offer] | null {
  const { offers, content, first, second } = finding.parameters;
  if (offers?.type === 'records') return pairOf(offers.ids.map((id) => network.find('offers', id)));
  if (!content) return null;
  const recorded = finding.evidence.flatMap(({ table, id }) =>
    table === 'offers' ? (network.find('offers', id) ?? []) : [],
  );
  const sides = [first, second].flatMap((side) => (side?.type === 'actors' ? side.ids : []));
  return pairOf(
    sides.map((id) => {
      const actor = network.find('actors', id);
      return recorded.find(({ actorId }) => actorId === id) ?? (actor && profileOffer(network, actor));
    }),
  );
}

function pairOf([first, second]: readonly (Offer | null)[]): [Offer, Offer] | null {
  return first && second ? [first, second] : null;
}

/** What two offers have in common and what not, aspect by aspect. */
export function compareOffers(network: Network, [one, other]: [Offer, Offer], language: Language): ComparedValue[] {
  const compared = (aspect: ComparedValue['aspect'], wordsOf: (offer: Offer) => readonly string[]): ComparedValue => {
    const [first, second] = [wordsOf(one), wordsOf(other)];
    return { aspect, first, second, likeness: likenessOf(first, second) };
  };
  const label = (table: 'offerCategories' | 'targetGroups' | 'fieldsOfAction', id: string) =>
    network.find(table, id)?.labels[language] ?? id;
  return [
    compared('offer', (offer) => (isProfileOffer(offer) ? [] : present(offer.title))),
    compared('category', ({ category }) => (category === null ? [] : [label('offerCategories', category)])),
    compared('groups', ({ targetGroups }) => targetGroups.map((id) => label('targetGroups', id))),
    compared('areas', ({ areas }) => areas.map((id) => network.find('areas', id)?.name ?? id)),
    compared('fields', ({ fields }) => fields.map((entry) => label('fieldsOfAction', entry.field))),
    compared('times', ({ times }) => present(times)),
    compared('provider', ({ actorId }) => present(providerOf(network, actorId))),
  ];
}

function present(text: string | null): string[] {
  return text === null || text.trim() === '' ? [] : [text];
}

/** Name of the organisation an actor belongs to; its own where it belongs to none. */
function providerOf(network: Network, actorId: string): string | null {
  const actor = network.find('actors', actorId);
  return network.find('actors', actor?.parentActorId ?? null)?.name ?? actor?.name ?? null;
}
