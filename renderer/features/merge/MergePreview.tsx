import type { MergePlan } from '../../../shared/merge/merge-actors.ts';
import { isDescribed, recordTitle } from '../../../shared/description/record-title.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { movedRecords } from './merge-rows.ts';
import styles from './merge.module.css';

/** What follows when one actor takes in the other: what moves along, becomes one, or goes. */
export function MergePreview({ plan, drop }: { readonly plan: MergePlan; readonly drop: Actor }) {
  const t = useTranslate();
  const format = useFormat();
  const { wording } = useFieldSurroundings();
  const moved = movedRecords(plan).flatMap(({ table, count }) =>
    isDescribed(table) ? [`${t(`records:plural.${table}`)} ${format.number(count)}`] : [],
  );
  const lonely = plan.lonelyAgreements.map((id) => recordTitle('agreements', id, wording));
  return (
    <section className={styles.preview} aria-label={t('merge:preview')}>
      <h3>{t('merge:preview')}</h3>
      <ul>
        <li>{t('merge:goes', { name: drop.name, other: plan.actor.name })}</li>
        {moved.length > 0 && <li>{t('merge:moves', { what: moved.join(', ') })}</li>}
        {plan.mergedRelations.length > 0 && <li>{t('merge:joined', { count: plan.mergedRelations.length })}</li>}
        {plan.selfRelations.length > 0 && <li>{t('merge:between', { count: plan.selfRelations.length })}</li>}
        {lonely.length > 0 && <li>{t('merge:lonely', { names: format.list(lonely) })}</li>}
        <li>{t('records:remove.undoable')}</li>
      </ul>
    </section>
  );
}
