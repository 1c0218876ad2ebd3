import type { Values } from '../../../shared/model/links.ts';
import { updateRecord } from '../../state/record-commands.ts';
import { run } from '../../state/run.ts';

/** Stores changes of an agreement; a refusal is said. `mergeKey` is the same for what belongs to one step. */
export function updateAgreement(id: string, changes: Values, mergeKey: string | null = null): void {
  void run(() => updateRecord('agreements', { id, changes, mergeKey }));
}
