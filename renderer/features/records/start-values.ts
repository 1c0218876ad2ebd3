import type { Values } from '../../../shared/model/links.ts';
import type { RecordTable } from '../../state/record-commands.ts';

/** What a new record of a table starts with: things that happened are entered on the day they did. */
export function startValues(table: RecordTable): Values {
  const today = new Date().toISOString().slice(0, 10);
  if (table === 'contactLog') return { on: today };
  if (table === 'contactPersons' || table === 'needSignals' || table === 'relations') return { recordedOn: today };
  return {};
}
