import type { ExpectedTie } from '../../../shared/model/records/expectation.ts';
import { currentDocument } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { translate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';

/** What somebody says about an expected tie; what is not said stays. */
export type TieSaying = Partial<Omit<ExpectedTie, 'id' | 'field'>> & { readonly field?: string | null };

type Told = 'added' | 'changed' | 'removed' | 'reset' | 'notNeeded' | 'needed';

interface Done {
  readonly revision: number;
  readonly changeSetId: string | null;
}

async function told(what: Told, name: string, work: () => Promise<Done>): Promise<boolean> {
  const result = await run(work);
  if (result) notifyUndoable(translate()(`expectations:ties.done.${what}`, { name }), result);
  return result !== null;
}

/** Expects a tie the templates do not. */
export function addTie(record: TieSaying, name: string): Promise<boolean> {
  return told('added', name, () => host().expectations.ties.create({ record: { ...record } }));
}

/** Says something else about a tie than before, whether it is the network's own or one of the templates. */
export function changeTie(tie: ExpectedTie, saying: TieSaying, what: Told, name: string): Promise<boolean> {
  const isOwn = currentDocument().network.find('expectedTies', tie.id) !== null;
  return told(what, name, () =>
    isOwn
      ? host().expectations.ties.update({ id: tie.id, changes: { ...saying } })
      : host().expectations.ties.create({ record: { ...tie, ...saying } }),
  );
}

/** Takes back what the network says of its own: an own tie goes, one of the templates is as it was. */
export function forgetTie({ id }: ExpectedTie, what: 'removed' | 'reset', name: string): Promise<boolean> {
  return told(what, name, () => host().expectations.ties.remove({ ids: [id] }));
}
