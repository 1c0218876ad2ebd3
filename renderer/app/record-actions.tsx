import type { ReactNode } from 'react';
import type { DescribedTable } from '../../shared/description/descriptions.ts';
import { PersonActions } from '../features/contacts/PersonActions.tsx';
import { goBack } from '../state/navigation.ts';
import { SpokenToday } from '../ui/SpokenToday.tsx';

/** What else can be done with a record on its page. */
export function recordActions(table: DescribedTable, id: string): ReactNode {
  if (table === 'actors') return <SpokenToday actorId={id} />;
  if (table === 'contactPersons') return <PersonActions id={id} onErased={goBack} />;
  return null;
}
