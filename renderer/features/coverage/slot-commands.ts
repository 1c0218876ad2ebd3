import { kindsOf } from '../../../shared/model/expectations.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { ExpectedPartner, Importance } from '../../../shared/model/records/expectation.ts';
import { isWorkingKind } from '../../../shared/model/records/relation.ts';
import { host } from '../../state/host.ts';
import { translate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';

type Told = 'weighed' | 'actor' | 'relation' | 'assigned' | 'task' | 'notNeeded' | 'needed' | 'added' | 'removed';

async function told<T extends { readonly revision: number; readonly changeSetId: string | null }>(
  what: Told,
  name: string,
  work: () => Promise<T>,
): Promise<boolean> {
  const result = await run(work);
  if (result) notifyUndoable(translate()(`coverage:done.${what}`, { name }), result);
  return result !== null;
}

/** Makes an actor of the kind that is looked for, known but not yet spoken to, working in the field. */
export function createPartner({ field, pattern }: ExpectedPartner, name: string): Promise<boolean> {
  const [first] = kindsOf(pattern);
  const record = {
    name,
    kind: first?.kind,
    subKind: first?.subKind ?? null,
    lifecycle: 'identified',
    fields: [{ field, weight: 'core' }],
  };
  return told('actor', name, () => host().actors.create({ record }));
}

/** Wishes for a tie between the focus actor and somebody known. */
export function wishForTie(focusId: string, actorId: string, name: string): Promise<boolean> {
  const record = { sourceId: focusId, targetId: actorId, kind: 'cooperation', status: 'desired' };
  return told('relation', name, () => host().relations.create({ record }));
}

/** Lets a known actor stand for the expected partner, whatever its kind. */
export function assignActor({ id, actorIds }: ExpectedPartner, actorId: string, name: string): Promise<boolean> {
  const chosen = [...actorIds, actorId];
  return told('assigned', name, () => host().findings.decideSlot({ slot: id, notNeeded: false, actorIds: chosen }));
}

/** Says that the partner is not needed here and why, or that it is after all. */
export function decideNeed(
  { id, actorIds }: ExpectedPartner,
  notNeeded: boolean,
  {
    reason,
    decidedBy,
    name,
  }: { readonly reason: string | null; readonly decidedBy: string | null; readonly name: string },
): Promise<boolean> {
  return told(notNeeded ? 'notNeeded' : 'needed', name, () =>
    host().findings.decideSlot({ slot: id, notNeeded, reason, decidedBy, actorIds: [...actorIds] }),
  );
}

/** Says how important an expected partner is here. */
export function weighPartner(partner: ExpectedPartner, importance: Importance, name: string): Promise<boolean> {
  const { id, notNeeded, reason, decidedBy, decidedOn, actorIds } = partner;
  const said = { notNeeded, reason, decidedBy, decidedOn, actorIds: [...actorIds] };
  return told('weighed', name, () => host().findings.decideSlot({ slot: id, importance, ...said }));
}

/** Expects a partner the template does not. */
export function addPartner(
  record: Pick<ExpectedPartner, 'importance' | 'pattern'> & { readonly field: string },
  name: string,
): Promise<boolean> {
  return told('added', name, () => host().expectations.partners.create({ record }));
}

/** Expects an own partner no longer. */
export function removePartner({ id }: ExpectedPartner, name: string): Promise<boolean> {
  return told('removed', name, () => host().expectations.partners.remove({ ids: [id] }));
}

/** Plans a first talk; it belongs to the finding about the partner where there is one. */
export function planTalk(finding: Finding | null, title: string): Promise<boolean> {
  return told('task', title, () =>
    finding
      ? host().findings.follow({ fingerprint: finding.fingerprint, table: 'actionItems', record: { title } })
      : host().actions.create({ record: { title } }),
  );
}

/** The finding about an expected partner, or null where nobody is missed. */
export function findingAbout<F extends Finding>(findings: readonly F[], slot: string): F | null {
  return findings.find(({ ruleId, subjects }) => ruleId.startsWith('MIS-0') && subjects.includes(slot)) ?? null;
}

/** Who could make the introduction: the door opener of the finding, then those the focus actor knows best in the field. */
export function helpers(network: Network, finding: Finding | null, { field }: ExpectedPartner, most = 4): string[] {
  const opener = finding?.parameters['opener'];
  const focusId = network.focusActor?.id ?? null;
  const known = (focusId === null ? [] : network.relationsOf(focusId))
    .filter(({ kind, status }) => status === 'existing' && isWorkingKind(kind))
    .toSorted((one, other) => (other.strength ?? 0) - (one.strength ?? 0))
    .map(({ sourceId, targetId }): string => (sourceId === focusId ? targetId : sourceId))
    .filter(
      (id) => network.find('actors', id)?.fields.some((own) => own.field === field && own.weight === 'core') === true,
    );
  return [...new Set([...(opener?.type === 'actors' ? opener.ids : []), ...known])].slice(0, most);
}
