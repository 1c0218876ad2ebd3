import type { Translate } from '../../../shared/locale/translate.ts';
import type { Language } from '../../../shared/locale/resources.ts';
import type { Network } from '../../../shared/model/network.ts';
import { type MatrixColumns, unspecified } from '../../../shared/overviews/offer-matrix.ts';

/** What a row of the matrix is called. */
export function groupName(network: Network, id: string, language: Language, t: Translate): string {
  if (id === unspecified) return t('offers:noGroup');
  return network.find('targetGroups', id)?.labels[language] ?? id;
}

/** What a column of the matrix is called. */
export function placeName(network: Network, by: MatrixColumns, id: string, language: Language, t: Translate): string {
  if (id === unspecified) return t(`offers:none.${by}`);
  if (by === 'areas') return network.find('areas', id)?.name ?? id;
  return network.find('fieldsOfAction', id)?.labels[language] ?? id;
}
