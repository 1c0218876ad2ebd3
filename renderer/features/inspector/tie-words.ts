import type { Translate } from '../../../shared/locale/translate.ts';
import type { Network } from '../../../shared/model/network.ts';
import { isWorkingKind, type Relation } from '../../../shared/model/records/relation.ts';
import type { Format } from '../../state/format.ts';

/** Whether a tie is a judgement that stays inside: competition, conflict. */
export function isTension(relation: Pick<Relation, 'kind'>): boolean {
  return relation.kind === 'competition' || relation.kind === 'conflict';
}

/** The last contact of a relation: its own day or a later one of the contact log that names both (DOMAIN.md §5.2). */
export function lastContactOf(network: Network, relation: Relation): string | null {
  let last = relation.lastContactOn;
  for (const entry of network.records.contactLog) {
    const both = entry.actorIds.includes(relation.sourceId) && entry.actorIds.includes(relation.targetId);
    if (both && (last === null || entry.on > last)) last = entry.on;
  }
  return last;
}

/** A relation in a few words: state, else strength or kind, and the day of the last contact. */
export function tieWords(relation: Relation, lastContact: string | null, t: Translate, format: Format): string {
  if (isTension(relation)) return t(`model:relationKind.${relation.kind}`);
  if (relation.status !== 'existing') return t(`model:relationStatus.${relation.status}`);
  const undirected = relation.kind === 'cooperation' || relation.kind === 'information';
  const { strength } = relation;
  const how =
    isWorkingKind(relation.kind) && undirected && (strength === 1 || strength === 2 || strength === 3)
      ? t(`model:strength.${strength}`)
      : t(`model:relationKind.${relation.kind}`);
  return lastContact === null ? how : `${how} · ${format.date(lastContact)}`;
}
