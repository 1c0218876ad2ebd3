import { recordTitle } from '../../../shared/description/record-title.ts';
import { formatOf } from '../../../shared/locale/format.ts';
import { kindsOf } from '../../../shared/model/expectations.ts';
import { kindKey } from '../../../shared/model/records/catalogue.ts';
import { useNetwork } from '../../state/document.ts';
import { useLanguage, useTranslateDynamic } from '../../state/preferences.ts';

/** Names of expected partners, `Schule oder Kita`, fields and actors. */
export function useSlotWords() {
  const network = useNetwork();
  const language = useLanguage();
  const translate = useTranslateDynamic();
  const wording = { network, translate, language };
  return {
    partner: (pattern: string) =>
      formatOf(language).choice(
        kindsOf(pattern).map(({ kind, subKind }) => recordTitle('actorKinds', kindKey(kind, subKind), wording)),
      ),
    kind: (id: string) => recordTitle('actorKinds', id, wording),
    field: (id: string) => recordTitle('fieldsOfAction', id, wording),
    actor: (id: string) => recordTitle('actors', id, wording),
  };
}
