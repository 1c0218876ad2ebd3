import { IconEqual, IconEqualNot, IconQuestionMark, IconTilde } from '@tabler/icons-react';
import type { Offer } from '../../../shared/model/records/offer.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { compareOffers, type Likeness } from './offer-comparison.ts';
import styles from './findings.module.css';

/** Two offers side by side: what is the same, what differs, what nobody has recorded yet. */
export function OfferComparison({ offers }: { readonly offers: [Offer, Offer] }) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const language = useLanguage();
  const [first, second] = offers;
  const side = (words: readonly string[]) => (words.length > 0 ? format.list(words) : t('findings:notRecorded'));
  return (
    <section>
      <h3 className={styles.heading}>{t('findings:sideBySide')}</h3>
      <table className={styles.comparison}>
        <thead>
          <tr>
            <th scope="col">
              <span className="kw-visually-hidden">{t('findings:aspectHead')}</span>
            </th>
            <Provider actorId={first.actorId} />
            <th scope="col">
              <span className="kw-visually-hidden">{t('findings:likenessHead')}</span>
            </th>
            <Provider actorId={second.actorId} />
          </tr>
        </thead>
        <tbody>
          {compareOffers(network, offers, language).map((row) => (
            <tr key={row.aspect} data-aspect={row.aspect}>
              <th scope="row">{t(`findings:aspect.${row.aspect}`)}</th>
              <td>{side(row.first)}</td>
              <td>
                <LikenessSign likeness={row.likeness} />
              </td>
              <td>{side(row.second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Provider({ actorId }: { readonly actorId: string }) {
  const network = useNetwork();
  const actor = network.find('actors', actorId);
  return (
    <th scope="col">
      <span className={styles.record}>
        <SectorSign sector={actor?.welfareSector ?? null} tier={actor?.stakeholderTier ?? null} size={22} />
        {actor?.name ?? actorId}
      </span>
    </th>
  );
}

const likenessIcons = { same: IconEqual, different: IconEqualNot, partly: IconTilde, open: IconQuestionMark } as const;

function LikenessSign({ likeness }: { readonly likeness: Likeness }) {
  const t = useTranslate();
  const Icon = likenessIcons[likeness];
  return (
    <span className={styles.likeness} data-likeness={likeness}>
      <Icon size={14} stroke={2} aria-hidden />
      {t(`findings:likeness.${likeness}`)}
    </span>
  );
}
