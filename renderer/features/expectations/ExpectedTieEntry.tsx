import { NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { Importance } from '../../../shared/model/records/expectation.ts';
import { importances } from '../../../shared/overviews/coverage-table.ts';
import type { ExpectedTieRow } from '../../../shared/overviews/expected-ties.ts';
import { useNetwork } from '../../state/document.ts';
import { useExpectationWords } from '../../state/expectation-words.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import styles from './expectations.module.css';
import { changeTie } from './tie-commands.ts';
import { TieMenu } from './TieMenu.tsx';
import { WhyNot } from './WhyNot.tsx';

interface ExpectedTieEntryProps {
  readonly row: ExpectedTieRow;
  readonly onEdit: () => void;
}

/** An expected tie in the table: its sides, importance and field, where it stands, and what can be said about it. */
export function ExpectedTieEntry({ row, onEdit }: ExpectedTieEntryProps) {
  const t = useTranslate();
  const words = useExpectationWords();
  const [asked, setAsked] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const { tie, isOwn, isChanged } = row;
  const name = t('expectations:ties.pair', { first: words.side(tie.x), second: words.side(tie.y) });
  const leaveForm = () => {
    setAsked(false);
    menu.current?.focus();
  };
  return (
    <>
      <tr data-standing={row.standing}>
        <th scope="row">
          {words.side(tie.x)}
          {(isOwn || isChanged) && (
            <span className={styles.mark}>{t(isOwn ? 'expectations:ties.own' : 'expectations:ties.changed')}</span>
          )}
        </th>
        <td>{words.side(tie.y)}</td>
        <td>
          <NativeSelect
            size="xs"
            aria-label={`${t('expectations:ties.importance')}: ${name}`}
            value={tie.importance}
            data={importances.map((value) => ({ value, label: t(`coverage:importance.${value}`) }))}
            onChange={(event) =>
              void changeTie(tie, { importance: event.currentTarget.value as Importance }, 'changed', name)
            }
          />
        </td>
        <td>{tie.field === null ? t('expectations:ties.noField') : words.field(tie.field)}</td>
        <td>
          <Standing row={row} />
        </td>
        <td>
          <Agreements ids={row.agreements} />
        </td>
        <td>
          <TieMenu ref={menu} row={row} name={name} onEdit={onEdit} onRefuse={() => setAsked(true)} />
        </td>
      </tr>
      {asked && (
        <tr>
          <td colSpan={7}>
            <WhyNot tie={tie} name={name} onClose={leaveForm} />
          </td>
        </tr>
      )}
    </>
  );
}

function Standing({ row: { tie, standing, lacking, pairs } }: Pick<ExpectedTieEntryProps, 'row'>) {
  const t = useTranslate();
  const format = useFormat();
  const words = useExpectationWords();
  const signed = [tie.decidedOn ? format.date(tie.decidedOn) : null, tie.decidedBy].filter(Boolean).join(', ');
  return (
    <>
      <span className={styles.standing} data-standing={standing} data-importance={tie.importance}>
        {t(`expectations:ties.is.${standing}`)}
      </span>
      {standing === 'unknown' && lacking.length > 0 && (
        <span className={styles.quiet}>
          {t('expectations:ties.lacking', { name: format.list(lacking.map((side) => words.side(tie[side]))) })}
        </span>
      )}
      {standing === 'there' && (
        <span className={styles.quiet} title={pairs.map((pair) => pair.map(words.actor).join(' – ')).join('\n')}>
          {t('expectations:ties.pairs', { count: pairs.length })}
        </span>
      )}
      {standing === 'notNeeded' && tie.reason && (
        <span className={styles.quiet}>
          {signed === '' ? tie.reason : t('expectations:ties.reason', { reason: tie.reason, signed })}
        </span>
      )}
    </>
  );
}

function Agreements({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslate();
  const network = useNetwork();
  const translate = useTranslateDynamic();
  const language = useLanguage();
  if (ids.length === 0) return <span className={styles.quiet}>{t('expectations:ties.noAgreement')}</span>;
  return (
    <ul className={styles.agreements}>
      {ids.map((id) => (
        <li key={id}>
          <RecordAnchor table="agreements" id={id}>
            {recordTitle('agreements', id, { network, translate, language })}
          </RecordAnchor>
        </li>
      ))}
    </ul>
  );
}
