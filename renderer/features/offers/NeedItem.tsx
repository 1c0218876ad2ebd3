import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import type { NeedSignal } from '../../../shared/model/records/need-signal.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import styles from './offers.module.css';

interface NeedItemProps {
  readonly need: NeedSignal;
  /** How many offers answer it; left out where that is not said. */
  readonly answers?: number;
}

/** A need with how pressing it is, whom it concerns and where it comes from. */
export function NeedItem({ need, answers }: NeedItemProps) {
  const t = useTranslate();
  const { wording } = useFieldSurroundings();
  const text = (key: 'priority' | 'source' | 'targetGroups' | 'areas') =>
    valueText(attributeOf('needSignals', key), need, wording);
  const facts = [text('targetGroups'), text('areas')].filter(Boolean);
  return (
    <li className={styles.item} data-need>
      <span className={styles.needTitle}>
        <span className={styles.tag}>{t('model:table.needSignals')}</span>
        <RecordAnchor table="needSignals" id={need.id}>
          {recordTitle('needSignals', need.id, wording)}
        </RecordAnchor>
      </span>
      {facts.length > 0 && <span className={styles.detail}>{facts.join(' · ')}</span>}
      <span className={styles.detail}>
        {t('offers:priority', { priority: text('priority') || t('model:unknown') })}
        {' · '}
        {t('offers:origin', { source: text('source') || t('model:unknown') })}
      </span>
      {answers !== undefined && <Answer count={answers} />}
    </li>
  );
}

function Answer({ count }: { readonly count: number }): ReactNode {
  const t = useTranslate();
  return count === 0 ? (
    <span className={styles.answer} data-unmet>
      <IconAlertCircle size={15} stroke={1.6} aria-hidden />
      {t('offers:unmet')}
    </span>
  ) : (
    <span className={styles.answer}>
      <IconCircleCheck size={15} stroke={1.6} aria-hidden />
      {t('offers:answered', { count })}
    </span>
  );
}
