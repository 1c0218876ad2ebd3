import type { Translate } from '../../../shared/locale/translate.ts';
import type { Sheet, SheetNode } from '../../../shared/notation/sheet.ts';

/** What is known of a node in one line: sector, tier and ties, or the number of participants of a measure. */
export function describeNode(node: SheetNode, ties: number, t: Translate): string {
  if (node.table === 'measures') {
    return t('map:canvas.measureNode', { participants: t('map:canvas.participants', { count: ties }) });
  }
  const parts = [
    node.sign.sector ? t(`model:welfareSector.${node.sign.sector}`) : null,
    node.sign.tier ? t(`model:stakeholderTier.${node.sign.tier}`) : null,
    t('map:canvas.relations', { count: ties }),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** How many ties each node of a sheet has, by key. */
export function tieCounts(sheet: Sheet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sourceKey, targetKey } of sheet.ties) {
    for (const key of [sourceKey, targetKey]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
