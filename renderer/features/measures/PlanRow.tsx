import { attributeOf } from '../../../shared/description/descriptions.ts';
import type { ParticipationRole } from '../../../shared/model/enumerations.ts';
import type { Measure } from '../../../shared/model/records/measure.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useRecordEditing } from '../../state/record-editing.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { RowField } from '../../ui/fields/RowField.tsx';
import styles from './plan.module.css';
import { StatusSign } from './StatusSign.tsx';

interface PlanRowProps {
  readonly number: string;
  readonly measure: Measure;
}

const takingPart: readonly ParticipationRole[] = ['lead', 'participant', 'concept', 'venue'];

/** One measure of the plan; its status is changed in place, everything else on its page. */
export function PlanRow({ number, measure }: PlanRowProps) {
  const t = useTranslate();
  const format = useFormat();
  const editing = useRecordEditing('measures', measure.id);
  const funding = [
    ...(measure.urbanFunding ? [t('records:measures.urbanFunding')] : []),
    ...measure.fundingSources,
    ...(measure.fundingEndsOn ? [t('plan:fundingUntil', { day: format.date(measure.fundingEndsOn) })] : []),
  ];
  return (
    <tr>
      <td className={styles.number}>{number}</td>
      <th scope="row">
        <RecordAnchor table="measures" id={measure.id}>
          {measure.title}
        </RecordAnchor>
        {measure.furtherGoals.length > 0 && (
          <span className={styles.detail}>{t('plan:furtherGoals', { goals: measure.furtherGoals.join('; ') })}</span>
        )}
      </th>
      <td>
        {takingPart.map((role) => (
          <Actors key={role} measure={measure} as={role} />
        ))}
      </td>
      <td>
        {funding.length > 0 && <p>{funding.join('; ')}</p>}
        <Actors measure={measure} as="funder" />
      </td>
      <td>
        {measure.adoptedOn && <p>{format.date(measure.adoptedOn)}</p>}
        {measure.addenda.map(({ on, text }) => (
          <p key={`${on ?? ''} ${text}`} className={styles.detail}>
            {on ? t('plan:addendum', { day: format.date(on), text }) : text}
          </p>
        ))}
      </td>
      <td>
        <span className={styles.status}>
          <StatusSign status={measure.status} />
          <RowField
            attribute={attributeOf('measures', 'status')}
            record={editing.record ?? measure}
            name={measure.title}
            problem={editing.problemAt('status')}
            onStore={editing.store}
          />
        </span>
      </td>
    </tr>
  );
}

/** Who takes part in one role, each leading to its page; nothing where nobody does. */
function Actors({ measure, as: role }: { readonly measure: Measure; readonly as: ParticipationRole }) {
  const t = useTranslate();
  const network = useNetwork();
  const own = measure.participants.filter((entry) => entry.role === role);
  if (own.length === 0) return null;
  return (
    <p>
      <span className={styles.role}>{t(`model:participationRole.${role}`)}:</span>{' '}
      {own.map(({ actorId }, at) => (
        <span key={actorId}>
          {at > 0 && ', '}
          <RecordAnchor table="actors" id={actorId}>
            {network.find('actors', actorId)?.name ?? actorId}
          </RecordAnchor>
        </span>
      ))}
    </p>
  );
}
