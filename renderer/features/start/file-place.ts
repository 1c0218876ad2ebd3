/** Where a file lies, as its last two folders: `/home/x/Dokumente/Quartier/a.knoten` is `Dokumente › Quartier`. */
export function filePlace(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part) => part !== '')
    .slice(0, -1)
    .slice(-2)
    .join(' › ');
}
