import { IconCheck, IconClockExclamation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AttributeDescription, AttributeWith, Options } from '../../../shared/description/attribute.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import type { Values } from '../../../shared/model/links.ts';
import { referenceDateOf } from '../../../shared/model/network.ts';
import type { Labels } from '../../../shared/model/scales.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { ScaleDots } from '../../ui/ScaleDots.tsx';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { isOverdue } from './due-dates.ts';
import { MeasureStatusSign } from './StatusSigns.tsx';
import type { TableRow } from './table-column.ts';
import styles from './tables.module.css';
import { Unknown } from './Unknown.tsx';

interface AttributeCellProps {
  readonly table: TableName;
  readonly attribute: AttributeDescription;
  readonly row: TableRow;
  readonly wording: Wording;
  /** The record goes by what the cell says. */
  readonly isTitle: boolean;
}

/** What a record says at an attribute, as a cell of a table. */
export function AttributeCell(props: AttributeCellProps): ReactNode {
  const { table, attribute, row, wording, isTitle } = props;
  const text = valueText(attribute, row.record, wording);
  if (text === '') return isTitle ? <Fallback {...props} /> : <Unknown />;
  if (isTitle && attribute.widget !== 'reference') {
    const title = attribute.widget === 'labels' ? labelIn(row.record[attribute.key], wording) : text;
    return (
      <span className={styles.name} title={title}>
        {title}
      </span>
    );
  }
  const value = row.record[attribute.key];
  switch (attribute.widget) {
    case 'scale':
      return <ScaleCell options={attribute.options} value={value as number} text={text} wording={wording} />;
    case 'flag':
    case 'optionalFlag':
      return value === true ? <Yes text={text} /> : <span className={styles.unknown}>{text}</span>;
    case 'date':
      return (
        <DayCell
          day={value as string}
          text={text}
          isLate={isOverdue(table, attribute.key, row.record, referenceDateOf(wording.network))}
          wording={wording}
        />
      );
    case 'choice':
      if (table === 'measures' && attribute.key === 'status')
        return <MeasureStatusSign status={value as never}>{text}</MeasureStatusSign>;
      return <span title={text}>{text}</span>;
    case 'labels':
      return <span title={text}>{labelIn(value, wording)}</span>;
    case 'reference':
      return <ReferenceCell attribute={attribute} id={value as string} isTitle={isTitle} wording={wording} />;
    case 'references':
      return (
        <ListCell parts={(value as string[]).map((id) => recordTitle(attribute.target, id, wording))} text={text} />
      );
    case 'texts':
      return <ListCell parts={value as string[]} text={text} />;
    case 'entries':
      return <ListCell parts={subjectsOf(attribute, value as Values[], wording)} text={text} />;
    case 'text':
    case 'longText':
    case 'number':
    case 'partialDate':
    case 'choices':
    case 'kind':
    case 'subKind':
    case 'dates':
      return <span title={text}>{text}</span>;
  }
}

/** A record without a title goes by what its type makes of it. */
function Fallback({ table, row, wording }: AttributeCellProps) {
  const title = recordTitle(table, row.id, wording);
  return (
    <span className={styles.untitled} title={title}>
      {title}
    </span>
  );
}

function ScaleCell({
  options,
  value,
  text,
  wording,
}: {
  readonly options: Options;
  readonly value: number;
  readonly text: string;
  readonly wording: Wording;
}) {
  const least = Number(options.values[0]);
  const most = Number(options.values.at(-1));
  if (least < 0) return <span title={text}>{text}</span>;
  const label = `${text}, ${wording.translate('tables:outOf', { value, most })}`;
  return (
    <span title={text}>
      <ScaleDots value={value} most={most} label={label} />
    </span>
  );
}

function Yes({ text }: { readonly text: string }) {
  return (
    <span className={styles.yes}>
      <IconCheck size={16} stroke={2} aria-hidden />
      {text}
    </span>
  );
}

/** A day; one by which something should have happened carries a clock once it is over. */
function DayCell({
  day,
  text,
  isLate,
  wording,
}: {
  readonly day: string;
  readonly text: string;
  readonly isLate: boolean;
  readonly wording: Wording;
}) {
  const time = <time dateTime={day}>{text}</time>;
  if (!isLate) return time;
  const late = wording.translate('tables:overdue');
  return (
    <span className={styles.late} title={late}>
      <IconClockExclamation size={15} stroke={1.6} aria-hidden />
      {time}
      <span className="kw-visually-hidden">, {late}</span>
    </span>
  );
}

function ReferenceCell({
  attribute,
  id,
  isTitle,
  wording,
}: {
  readonly attribute: AttributeWith<'reference'>;
  readonly id: string;
  readonly isTitle: boolean;
  readonly wording: Wording;
}) {
  const name = recordTitle(attribute.target, id, wording);
  const actor = attribute.target === 'actors' ? wording.network.find('actors', id) : null;
  return (
    <span className={styles.reference} title={name}>
      {actor && <SectorSign sector={actor.welfareSector} tier={actor.stakeholderTier} size={17} />}
      <span className={isTitle ? styles.name : undefined}>{name}</span>
    </span>
  );
}

function ListCell({ parts, text }: { readonly parts: readonly string[]; readonly text: string }) {
  return <span title={text}>{parts.join(', ')}</span>;
}

/** What the entries of a list are about; core fields come first, what is otherwise said about them is in the tooltip. */
function subjectsOf(attribute: AttributeWith<'entries'>, entries: readonly Values[], wording: Wording): string[] {
  const [first] = attribute.item;
  if (!first) return [];
  const core = entries.filter((entry) => entry['weight'] === 'core');
  const others = entries.filter((entry) => entry['weight'] !== 'core');
  return [...core, ...others].map((entry) => valueText(first, entry, wording));
}

function labelIn(value: unknown, { language }: Wording): string {
  return (value as Labels)[language];
}
