import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { exitCheck } from '../../../shared/overviews/exit-check.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useWording } from '../../state/wording.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import styles from './gaps.module.css';

/** For every field of the focus actor: who goes on with it when the funding ends. */
export function ExitSection() {
  const t = useTranslate();
  const format = useFormat();
  const wording = useWording();
  const network = useNetwork();
  const check = exitCheck(network, referenceDateOf(network));
  const title = t('gaps:exit.title');
  if (!check) {
    return (
      <section aria-label={title}>
        <h2>{title}</h2>
        <p>{t('rules:notChecked.focusActor')}</p>
      </section>
    );
  }
  const { focusId, endsOn, days, fields } = check;
  const open = fields.filter(({ successors }) => successors.length === 0).length;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.lead}>
        {endsOn === null || days === null
          ? t('rules:notChecked.fundingEnd')
          : t(days < 0 ? 'gaps:exit.ended' : 'gaps:exit.ends', {
              date: format.date(endsOn),
              count: Math.abs(days),
            })}{' '}
        {t('gaps:exit.open', { count: open, all: fields.length })}
      </p>
      {fields.length === 0 ? (
        <p>
          {t('gaps:exit.noFields')}{' '}
          <RecordAnchor table="actors" id={focusId}>
            {recordTitle('actors', focusId, wording)}
          </RecordAnchor>
        </p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('gaps:headings.field')}</th>
              <th scope="col">{t('gaps:exit.successor')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, successors }) => (
              <tr key={field}>
                <th scope="row">
                  <span className={styles.exitField}>
                    {successors.length > 0 ? (
                      <IconCheck size={16} className={styles.good} aria-hidden />
                    ) : (
                      <IconAlertTriangle size={16} className={styles.open} aria-hidden />
                    )}
                    {network.find('fieldsOfAction', field)?.labels[wording.language] ?? field}
                  </span>
                </th>
                <td>
                  {successors.length === 0
                    ? t('gaps:exit.nobody')
                    : successors.map((id, place) => (
                        <span key={id}>
                          {place > 0 && ', '}
                          <RecordAnchor table="actors" id={id}>
                            {recordTitle('actors', id, wording)}
                          </RecordAnchor>
                        </span>
                      ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
