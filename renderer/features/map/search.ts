import { containsText, type FoldedText, foldText } from '../../../shared/locale/fold-text.ts';
import type { Language } from '../../../shared/locale/resources.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Sheet } from '../../../shared/notation/sheet.ts';

/** The texts of the nodes of a sheet that a search looks at: name, label, kind. */
export function searchTexts(sheet: Sheet, network: Network, language: Language): ReadonlyMap<string, FoldedText> {
  return new Map(
    sheet.nodes.map((node) => {
      const actor = node.table === 'actors' ? network.find('actors', node.id) : null;
      const kind = actor ? (network.kindOf(actor)?.labels[language] ?? '') : '';
      return [node.key, foldText(`${node.name} ${node.label} ${kind}`)];
    }),
  );
}

/** Keys of the nodes that match, in the order of the sheet; null where nothing is searched for. */
export function hitsOf(texts: ReadonlyMap<string, FoldedText>, query: string): readonly string[] | null {
  if (query.trim() === '') return null;
  return [...texts].filter(([, text]) => containsText(text, query)).map(([key]) => key);
}
