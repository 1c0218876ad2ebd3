import type { Sheet, SheetTie } from '../../shared/notation/sheet.ts';

/** The ties of a node in a fixed order: the strongest first, equal ones by the name of the other end, then by key. */
export function tiesInOrder({ nodes, ties }: Pick<Sheet, 'nodes' | 'ties'>, key: string): SheetTie[] {
  const names = new Map(nodes.map((node) => [node.key, node.name]));
  const otherName = (tie: SheetTie) => names.get(otherEnd(tie, key)) ?? '';
  return ties
    .filter(({ sourceKey, targetKey }) => sourceKey === key || targetKey === key)
    .toSorted(
      (a, b) =>
        (b.sign.strength ?? 0) - (a.sign.strength ?? 0) ||
        otherName(a).localeCompare(otherName(b)) ||
        (a.key < b.key ? -1 : 1),
    );
}

/** The node at the other end of a tie. */
export function otherEnd(tie: Pick<SheetTie, 'sourceKey' | 'targetKey'>, key: string): string {
  return tie.sourceKey === key ? tie.targetKey : tie.sourceKey;
}
