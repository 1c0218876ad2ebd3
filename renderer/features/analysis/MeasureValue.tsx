import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import { className } from '../../../shared/description/analysis-words.ts';
import { type Format, useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import type { TranslateDynamic } from '../../../shared/locale/translate.ts';
import { type MeasureCell, numberOf, rankChange } from './measure-rows.ts';
import type { ReckoningNames } from './use-comparison.ts';
import styles from './analysis.module.css';

interface MeasureValueProps extends ReckoningNames {
  readonly id: string;
  readonly cell: MeasureCell;
  /** The value a whole bar stands for. */
  readonly greatest: number;
  /** Whether the column has values between whole numbers. */
  readonly fractional: boolean;
}

/** Values of one actor: numbers, a bar for the first reckoning with a mark for the second, ranks. */
export function MeasureValue(props: MeasureValueProps) {
  const { id, cell, greatest, fractional, firstName, secondName } = props;
  const t = useTranslate();
  const format = useFormat();
  const words = useTranslateDynamic();
  const one = numberOf(cell.first);
  const other = secondName === null ? null : numberOf(cell.second);
  const share = (value: number) => (greatest <= 0 ? 0 : Math.min(1, Math.max(0, value / greatest)));
  const written = (value: unknown) =>
    fractional && typeof value === 'number' && value !== 0
      ? format.decimals(value)
      : valueText(id, value, format, words);
  const isPlain = typeof cell.first === 'string' || typeof cell.second === 'string';
  return (
    <span className={styles.measure} data-plain={isPlain || undefined}>
      <span className={styles.value} title={firstName}>
        {written(cell.first)}
      </span>
      {secondName !== null && (
        <span className={styles.otherValue} title={secondName}>
          <span className="kw-visually-hidden">{` ${secondName} `}</span>
          {written(cell.second)}
        </span>
      )}
      {!isPlain && (
        <span className={styles.track} aria-hidden>
          {one !== null && (
            <span
              className={styles.fill}
              data-beyond={one > greatest + 1e-9 || undefined}
              style={{ width: `${100 * share(one)}%` }}
            />
          )}
          {other !== null && <span className={styles.mark} style={{ insetInlineStart: `${100 * share(other)}%` }} />}
        </span>
      )}
      {!isPlain && (
        <span className={styles.rank}>
          {secondName === null
            ? cell.firstRank !== null && t('analysis:columns.rank', { rank: cell.firstRank })
            : cell.firstRank !== null && cell.secondRank !== null && <RankChange cell={cell} />}
        </span>
      )}
    </span>
  );
}

function RankChange({ cell }: { readonly cell: MeasureCell }) {
  const t = useTranslate();
  const change = rankChange(cell) ?? 0;
  const Arrow = change > 0 ? IconArrowUpRight : change < 0 ? IconArrowDownRight : IconArrowRight;
  return (
    <>
      <Arrow size={14} stroke={1.8} aria-hidden />
      <span className="kw-visually-hidden">
        {t('analysis:columns.ranks', { first: cell.firstRank, second: cell.secondRank })}
      </span>
      <span aria-hidden>
        {cell.firstRank} → <strong>{cell.secondRank}</strong>
      </span>
    </>
  );
}

/** A value as a person reads it; a breakdown as its parts one after the other. */
export function valueText(id: string, value: unknown, format: Format, words: TranslateDynamic): string {
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'boolean') return words(value ? 'model:yes' : 'model:no');
  if (typeof value === 'string') return className(id, value, words);
  if (typeof value !== 'object' || value === null) return words('analysis:undefined');
  const parts = Object.values(value).map((part) => (typeof part === 'number' ? format.number(part) : '–'));
  return parts.join(' · ');
}
