import { useMemo } from 'react';
import { newActor } from '../../../shared/description/kind-proposal.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { isDescribed } from '../../../shared/description/record-title.ts';
import { recordAddress } from '../../state/navigation.ts';
import { openRecord } from '../../state/open-record.ts';
import { recordCommands } from '../../state/record-commands.ts';
import { run } from '../../state/run.ts';
import { useWording } from '../../state/wording.ts';
import type { FieldSurroundings } from './field-surroundings.ts';

/** What the fields of a form need of the page. */
export function useSurroundings(): FieldSurroundings {
  const wording = useWording();
  return useMemo(
    () => ({
      wording,
      address: (table, id) => recordAddress({ table, id }),
      open: (table, id) => {
        if (isDescribed(table)) openRecord(table, id);
      },
      creator: (table) => creatorFor(table, wording.network),
    }),
    [wording],
  );
}

/** Tables whose records need nothing but a name, with the key it is stored at. */
const named = { actors: 'name', bodies: 'name', measures: 'title', areas: 'name' } as const;

function creatorFor(table: TableName, network: Network): ((name: string) => Promise<string | null>) | null {
  if (!(table in named)) return null;
  const known = table as keyof typeof named;
  return async (name) => {
    const record = known === 'actors' ? newActor(name, network) : { [named[known]]: name };
    const made = await run(() => recordCommands(known).create({ record }));
    return made?.id ?? null;
  };
}
