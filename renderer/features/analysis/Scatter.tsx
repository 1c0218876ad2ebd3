import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { select, useSelection } from '../../state/selection.ts';
import { rankCorrelation, valuesOf } from './spread.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import styles from './analysis.module.css';

interface ScatterProps {
  readonly name: string;
  readonly across: string;
  readonly up: string;
  readonly result: AnalysisResult;
}

const width = 560;
const height = 360;
const edge = { left: 52, right: 16, top: 22, bottom: 40 };
const ticks = [0, 0.25, 0.5, 0.75, 1];

interface Point {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** From 0 or below to the greatest value; 0 to 1 where all are 0. */
function spanOf(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return least === most ? [0, 1] : [least, most];
}

/** Two measures against each other, every actor a point in the shape and colour of its sector. */
export function Scatter({ name, across, up, result }: ScatterProps) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const format = useFormat();
  const network = useNetwork();
  const plot = useRef<HTMLDivElement>(null);
  const chosen = new Set(useSelection().map(({ id }) => id));
  const one = useMemo(() => valuesOf(result, across), [result, across]);
  const other = useMemo(() => valuesOf(result, up), [result, up]);
  const correlation = useMemo(() => rankCorrelation(one, other), [one, other]);
  const ids = [...one.keys()].filter((id) => other.has(id));
  const [leastX, mostX] = spanOf(ids.map((id) => one.get(id) ?? 0));
  const [leastY, mostY] = spanOf(ids.map((id) => other.get(id) ?? 0));
  const atX = (part: number) => edge.left + part * (width - edge.left - edge.right);
  const atY = (part: number) => height - edge.bottom - part * (height - edge.top - edge.bottom);
  const points: Point[] = ids.map((id) => ({
    id,
    x: atX(((one.get(id) ?? 0) - leastX) / (mostX - leastX)),
    y: atY(((other.get(id) ?? 0) - leastY) / (mostY - leastY)),
  }));
  const [acrossName, upName] = [words(`measures:${across}.name`), words(`measures:${up}.name`)];
  const choose = (id: string) => select([{ table: 'actors', id }]);
  const sorted = points.toSorted((a, b) => a.x - b.x || b.y - a.y);
  const current = sorted.find(({ id }) => chosen.has(id))?.id ?? sorted[0]?.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step === undefined || sorted.length === 0) return;
    event.preventDefault();
    const place = sorted.findIndex(({ id }) => id === current);
    const next = sorted[(place + step + sorted.length) % sorted.length];
    if (!next) return;
    choose(next.id);
    plot.current?.querySelector<HTMLElement>(`[data-point="${CSS.escape(next.id)}"]`)?.focus();
  };
  if (ids.length === 0) return <p className={styles.quiet}>{t('analysis:spread.noValues')}</p>;
  return (
    <figure className={styles.chart}>
      <figcaption>
        {upName} / {acrossName}, {name}
      </figcaption>
      {/* Arrows lead from one point to the next; the points are buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={plot} className={styles.scatter} onKeyDown={onKeyDown}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          {ticks.map((part) => (
            <g key={part} className={styles.axis}>
              <line x1={edge.left} x2={width - edge.right} y1={atY(part)} y2={atY(part)} />
              <text x={edge.left - 6} y={atY(part) + 4} textAnchor="end">
                {format.number(leastY + part * (mostY - leastY))}
              </text>
              <text x={atX(part)} y={height - edge.bottom + 17} textAnchor="middle">
                {format.number(leastX + part * (mostX - leastX))}
              </text>
            </g>
          ))}
          <text className={styles.axisName} x={width - edge.right} y={height - 6} textAnchor="end">
            {acrossName}
          </text>
          <text className={styles.axisName} x={edge.left + 4} y={edge.top - 4}>
            {upName}
          </text>
        </svg>
        {points.map(({ id, x, y }) => {
          const actor = network.find('actors', id);
          const label = t('analysis:spread.point', {
            name: actor?.name ?? id,
            across: `${acrossName} ${format.number(one.get(id) ?? 0)}`,
            up: `${upName} ${format.number(other.get(id) ?? 0)}`,
          });
          const isChosen = chosen.has(id);
          return (
            <button
              key={id}
              type="button"
              tabIndex={id === current ? 0 : -1}
              data-point={id}
              aria-pressed={isChosen}
              title={label}
              className={styles.point}
              style={{ insetInlineStart: `${(100 * x) / width}%`, top: `${(100 * y) / height}%` }}
              onClick={() => choose(id)}
            >
              <span className="kw-visually-hidden">{label}</span>
              <SectorSign sector={actor?.welfareSector ?? null} tier={actor?.stakeholderTier ?? null} size={18} />
              {isChosen && (
                <span className={styles.pointName} aria-hidden data-side={x > width * 0.6 ? 'start' : 'end'}>
                  {actor?.shortName || actor?.name}
                </span>
              )}
            </button>
          );
        })}
      </div>
      {correlation !== null && (
        <p className={styles.quiet}>{t('analysis:spread.correlation', { value: format.number(correlation) })}</p>
      )}
    </figure>
  );
}
