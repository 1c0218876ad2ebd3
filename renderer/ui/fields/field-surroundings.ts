import { createContext, useContext } from 'react';
import type { Wording } from '../../../shared/description/wording.ts';
import type { TableName } from '../../../shared/model/tables.ts';

/** What fields need of the page around them. */
export interface FieldSurroundings {
  readonly wording: Wording;
  /** The address of the page of a record. */
  readonly address: (table: TableName, id: string) => string;
  /** Shows the page of a record. */
  readonly open: (table: TableName, id: string) => void;
  /** Makes a record of this name to refer to; null where the table's records need more than a name. */
  readonly creator: (table: TableName) => ((name: string) => Promise<string | null>) | null;
}

const Context = createContext<FieldSurroundings | null>(null);

export const FieldSurroundingsProvider = Context.Provider;

/** What surrounds the field; fields cannot be used without. */
export function useFieldSurroundings(): FieldSurroundings {
  const surroundings = useContext(Context);
  if (!surroundings) throw new Error('Fields need surroundings.');
  return surroundings;
}
