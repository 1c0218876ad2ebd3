import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HistoryChange, HistoryEntry } from '../../../shared/contract/index.ts';
import { attributeChanges } from '../../../shared/description/change-text.ts';
import { isDescribed } from '../../../shared/description/record-title.ts';
import type { Values } from '../../../shared/model/links.ts';
import { host } from '../../state/host.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import styles from './past.module.css';

/** How many more changes are asked for at once. */
const more = 200;

/** What a step changed, record by record; of a large one the first, and the others on demand. */
export function StepChanges({ id, entry }: { readonly id: string; readonly entry: HistoryEntry }) {
  const t = useTranslate();
  const [further, setFurther] = useState<readonly HistoryChange[]>([]);
  const shown = [...entry.changes, ...further];
  const left = entry.count - shown.length;
  const showMore = async () => {
    const answer = await run(() => host().history.changes({ id: entry.id, offset: shown.length, limit: more }));
    if (answer) setFurther([...further, ...answer.changes]);
  };
  return (
    <div id={id} className={styles.changes}>
      {shown.length === 0 && <p>{t('past:steps.noRecords')}</p>}
      <ul>
        {shown.map((change) => (
          <Change key={`${change.table}:${change.id}`} change={change} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => void showMore()}>
          {t('past:steps.more', { count: left })}
        </Button>
      )}
    </div>
  );
}

/** One record: made, removed, or what each changed attribute said before and after. */
function Change({ change }: { readonly change: HistoryChange }) {
  const t = useTranslate();
  const language = useLanguage();
  const { wording } = useFieldSurroundings();
  const { table, id, before, after, values } = change;
  const record: Values | null = wording.network.find(table, id);
  const name = (after ?? before)?.[language] ?? id;
  const what = before === null ? 'made' : after === null ? 'removed' : 'changed';
  const attributes = values && isDescribed(table) ? attributeChanges(table, record ?? {}, values, wording) : [];
  return (
    <li className={styles.change} data-what={what}>
      <span className={styles.changeHead}>
        <span className={styles.sign} aria-hidden>
          {{ made: '+', removed: '–', changed: '•' }[what]}
        </span>
        {t(`model:table.${table}`)}{' '}
        {record && isDescribed(table) ? (
          <RecordAnchor table={table} id={id}>
            {name}
          </RecordAnchor>
        ) : (
          <strong>{name}</strong>
        )}{' '}
        {what !== 'changed' && <span className={styles.what}>{t(`past:change.${what}`)}</span>}
      </span>
      {attributes.length > 0 && (
        <dl className={styles.attributes}>
          {attributes.map((attribute) => (
            <div key={attribute.key}>
              <dt>{attribute.label}</dt>
              <dd>
                <del>{attribute.before || t('past:change.nothing')}</del>
                <span aria-hidden> → </span>
                <span className="kw-visually-hidden"> {t('past:change.to')} </span>
                <ins>{attribute.after || t('past:change.nothing')}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
