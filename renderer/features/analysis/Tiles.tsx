import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useCautions } from './AnalysisFrame.tsx';
import { setAnalysis } from './analysis-view.ts';
import { useComparison } from './use-comparison.ts';
import styles from './analysis.module.css';

const tileMeasures = [
  'actors',
  'density',
  'components',
  'isolates',
  'networkDistanceFragmentation',
  'averageClustering',
  'betweenness',
];

interface Tile {
  readonly name: string;
  readonly note: string;
  /** The measure that explains it. */
  readonly measure: string;
  readonly first: number | null;
  readonly second: number | null;
  /** What the whole line stands for. */
  readonly whole: number;
  readonly percent?: boolean;
  readonly digits: number;
}

/** The network as a whole in six figures, each with what it means, in both reckonings. */
export function Tiles() {
  const t = useTranslate();
  const network = useNetwork();
  const cautions = useCautions();
  const { first, second } = useComparison(tileMeasures, true);
  if (!first) return <div className={styles.tiles} aria-busy />;
  const broker = strongest(first);
  const size = sizeOf(first);
  const pair = (of: (result: AnalysisResult) => number | null) => ({
    first: of(first),
    second: second ? of(second) : null,
  });
  const plain = (id: string) => pair(({ network: values }) => asNumber(values[id]));
  const tiles: Tile[] = [
    {
      name: t('analysis:tiles.density.name'),
      note: t('analysis:tiles.density.note'),
      measure: 'density',
      ...plain('density'),
      whole: 1,
      digits: 3,
    },
    {
      name: t('analysis:tiles.largest.name'),
      note: t('analysis:tiles.largest.note'),
      measure: 'components',
      ...pair(({ network: values }) => asNumber((values['components'] as number[] | undefined)?.[0])),
      whole: size,
      digits: 0,
    },
    {
      name: t('analysis:tiles.isolates.name'),
      note: t('analysis:tiles.isolates.note'),
      measure: 'isolates',
      ...plain('isolates'),
      whole: size,
      digits: 0,
    },
    {
      name: t('analysis:tiles.decay.name'),
      note: t('analysis:tiles.decay.note'),
      measure: 'networkDistanceFragmentation',
      ...plain('networkDistanceFragmentation'),
      whole: 1,
      digits: 2,
    },
    {
      name: t('analysis:tiles.broker.name'),
      note:
        broker === null
          ? t('analysis:tiles.broker.none')
          : t('analysis:tiles.broker.note', { name: network.find('actors', broker)?.name ?? broker }),
      measure: 'betweenness',
      ...pair((result) => shareOf(result, broker)),
      whole: 1,
      percent: true,
      digits: 0,
    },
    {
      name: t('analysis:tiles.clustering.name'),
      note: t('analysis:tiles.clustering.note'),
      measure: 'averageClustering',
      ...plain('averageClustering'),
      whole: 1,
      digits: 2,
    },
  ];
  return (
    <section
      className={styles.tiles}
      aria-label={t('analysis:tiles.label')}
      data-biased={cautions?.egoBiased || undefined}
    >
      {tiles.map((tile) => (
        <TileFigure key={tile.name} tile={tile} compares={second !== null} />
      ))}
    </section>
  );
}

function TileFigure({ tile, compares }: { readonly tile: Tile; readonly compares: boolean }) {
  const format = useFormat();
  const { name, note, measure, first, second, whole, percent, digits } = tile;
  const text = (value: number | null) => {
    if (value === null) return '–';
    return percent ? `${format.number(100 * value, digits)} %` : format.decimals(value, digits);
  };
  const place = (value: number) => `${100 * (whole <= 0 ? 0 : Math.min(1, value / whole))}%`;
  const bounds = [first, second].filter((value) => value !== null);
  return (
    <button type="button" className={styles.tile} onClick={() => setAnalysis({ measure })}>
      <span className={styles.tileName}>{name}</span>
      <span className={styles.tileValues}>
        <strong>{text(first)}</strong>
        {compares && <span className={styles.otherValue}>{text(second)}</span>}
      </span>
      <span className={styles.tileTrack} aria-hidden>
        {bounds.length === 2 && (
          <span
            className={styles.tileSpan}
            style={{
              insetInlineStart: place(Math.min(...bounds)),
              insetInlineEnd: `calc(100% - ${place(Math.max(...bounds))})`,
            }}
          />
        )}
        {first !== null && <span className={styles.tileDot} style={{ insetInlineStart: place(first) }} />}
        {compares && second !== null && <span className={styles.mark} style={{ insetInlineStart: place(second) }} />}
      </span>
      <span className={styles.tileNote} title={note}>
        {note}
      </span>
    </button>
  );
}

function asNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function sizeOf(result: AnalysisResult): number {
  return asNumber(result.network['actors']) ?? 0;
}

/** The actor with the greatest betweenness. */
function strongest({ actors }: AnalysisResult): string | null {
  let best: { id: string; value: number } | null = null;
  for (const actor of actors) {
    const value = asNumber(actor['betweenness']) ?? 0;
    if (value > (best?.value ?? 0)) best = { id: actor.id, value };
  }
  return best?.id ?? null;
}

/** The part of all betweenness that is one actor's. */
function shareOf({ actors }: AnalysisResult, id: string | null): number | null {
  const sum = actors.reduce((total, actor) => total + (asNumber(actor['betweenness']) ?? 0), 0);
  const own = asNumber(actors.find((actor) => actor.id === id)?.['betweenness']);
  return own === null || sum === 0 ? null : own / sum;
}
