/** Tables of which records are nodes of a sheet. */
export type NodeTable = 'actors' | 'bodies' | 'measures' | 'agreements' | 'ghosts';

/** The key of a record on a sheet. */
export function sheetKey(table: NodeTable | 'relations', id: string): string {
  return `${table}:${id}`;
}
