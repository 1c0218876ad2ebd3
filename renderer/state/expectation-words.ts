import { recordTitle } from '../../shared/description/record-title.ts';
import { formatOf } from '../../shared/locale/format.ts';
import { focusSide, kindsOf } from '../../shared/model/expectations.ts';
import { kindKey } from '../../shared/model/records/catalogue.ts';
import { useNetwork } from './document.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from './preferences.ts';

/** Names of expected partners, `Schule oder Kita`, fields and actors. */
export function useExpectationWords() {
  const t = useTranslate();
  const network = useNetwork();
  const language = useLanguage();
  const translate = useTranslateDynamic();
  const wording = { network, translate, language };
  const partner = (pattern: string) =>
    formatOf(language).choice(
      kindsOf(pattern).map(({ kind, subKind }) => recordTitle('actorKinds', kindKey(kind, subKind), wording)),
    );
  return {
    partner,
    /** A side of an expected tie. */
    side: (pattern: string) => (pattern === focusSide ? t('expectations:ties.focus') : partner(pattern)),
    kind: (id: string) => recordTitle('actorKinds', id, wording),
    field: (id: string) => recordTitle('fieldsOfAction', id, wording),
    actor: (id: string) => recordTitle('actors', id, wording),
  };
}
