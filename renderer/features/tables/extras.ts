import type { RecordTable } from '../../state/record-commands.ts';
import { useActorExtras } from './actors/use-actor-extras.tsx';
import { useAgreementExtras } from './use-agreement-extras.tsx';
import type { RowTest, TableColumn } from './table-column.ts';

/** A ready-made view: its name, which rows it holds, and what is said where it holds none. */
export interface ReadyView {
  readonly id: string;
  readonly label: string;
  readonly test: RowTest;
  readonly none: string;
}

/** What a table shows beyond the attributes of its records. */
export interface TableExtras {
  /** Its columns made from those of the attributes. */
  readonly columns: (own: readonly TableColumn[]) => readonly TableColumn[];
  /** Whether columns are shown before somebody chooses, where that differs from their description. */
  readonly shown: Readonly<Record<string, boolean>>;
  readonly views: readonly ReadyView[];
}

const nothing: TableExtras = { columns: (own) => own, shown: {}, views: [] };

function useNothing(): TableExtras {
  return nothing;
}

const hooks: { readonly [Name in RecordTable]?: () => TableExtras } = {
  actors: useActorExtras,
  agreements: useAgreementExtras,
};

/** The hook that makes what a table shows in addition; the same for a table as long as it lives. */
export function extrasHook(table: RecordTable): () => TableExtras {
  return hooks[table] ?? useNothing;
}
