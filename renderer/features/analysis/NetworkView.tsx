import type { Measure } from '../../../shared/analysis/measures/measure.ts';
import { measures } from '../../../shared/analysis/registry.ts';
import { partName } from '../../../shared/description/analysis-words.ts';
import type { AnalysisResult, MemberGroup } from '../../../shared/model/analysis.ts';
import { networkTable } from '../../../shared/report/analysis-tables.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { select } from '../../state/selection.ts';
import { AnalysisFrame } from './AnalysisFrame.tsx';
import { useUsualMeasure } from './analysis-view.ts';
import { ExplainButton } from './ExplainButton.tsx';
import { ExplainPanel } from './ExplainPanel.tsx';
import { type Comparison, useComparison } from './use-comparison.ts';
import { useSpeech } from './use-speech.ts';
import styles from './analysis.module.css';

const shown = measures.filter(({ scope, id }) => scope === 'network' && id !== 'fieldSectors');
/** What takes long is asked for by itself, so that the rest need not wait. */
const longIds: ReadonlySet<string> = new Set([
  'keyPlayersFragmentation',
  'keyPlayersReach',
  'triadCensus',
  'communities',
  'modularity',
  'networkDistanceFragmentation',
]);
const all = shown.map(({ id }) => id);
const quick = all.filter((id) => !longIds.has(id));
const long = [...longIds];

/** Every figure of the whole network with a sentence, in both reckonings. */
export function NetworkView() {
  useUsualMeasure(all, 'density');
  const t = useTranslate();
  const speech = useSpeech();
  const soon = useComparison(quick);
  const later = useComparison(long, true);
  const { first, second, firstName, secondName } = soon;
  const whole = { ...later, first: together(soon.first, later.first), second: together(soon.second, later.second) };
  return (
    <AnalysisFrame
      comparison={whole.first === null ? soon : whole}
      table={(result) => networkTable(result, shown, speech)}
      aside={<ExplainPanel />}
    >
      {first && (
        <div className={styles.scroll}>
          <table className={styles.plainTable}>
            <caption className="kw-visually-hidden">{t('analysis:tables.titles.network')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('analysis:network.measure')}</th>
                <th scope="col" data-numeric>
                  {firstName}
                </th>
                {second && (
                  <th scope="col" data-numeric>
                    {secondName}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {shown.map((measure) => {
                const from: Comparison = longIds.has(measure.id) ? later : soon;
                return <MeasureRows key={measure.id} measure={measure} comparison={from} compares={second !== null} />;
              })}
            </tbody>
          </table>
        </div>
      )}
    </AnalysisFrame>
  );
}

function together(one: AnalysisResult | null, other: AnalysisResult | null): AnalysisResult | null {
  if (!one || !other) return one;
  return { ...one, network: { ...one.network, ...other.network }, undefined: { ...one.undefined, ...other.undefined } };
}

interface MeasureRowsProps {
  readonly measure: Measure;
  readonly comparison: Comparison;
  readonly compares: boolean;
}

/** One row with name, sentence and value, and one more for each part of a breakdown. */
function MeasureRows({ measure, comparison, compares }: MeasureRowsProps) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const speech = useSpeech();
  const { id } = measure;
  const name = words(`measures:${id}.name`);
  const { first, second } = comparison;
  const parts = measure.values === 'breakdown' ? partsOf(first, second, id) : [];
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.figureName}>
            {name}
            <ExplainButton id={id} name={name} />
          </span>
          <span className={styles.sentence}>
            {words(`measures:${id}.reading`)}
            {measure.values === 'groups' && id.startsWith('keyPlayers') && ` (${t('analysis:network.keyPlayersNote')})`}
          </span>
        </th>
        <td data-numeric>{first && parts.length === 0 && <NetworkFigure measure={measure} result={first} />}</td>
        {compares && (
          <td data-numeric data-second>
            {second && parts.length === 0 && <NetworkFigure measure={measure} result={second} />}
          </td>
        )}
      </tr>
      {first &&
        parts.map((part) => (
          <tr key={part} className={styles.part}>
            <th scope="row">{partName(id, part, first.options, speech)}</th>
            <td data-numeric>
              <PartFigure result={first} id={id} part={part} />
            </td>
            {compares && (
              <td data-numeric data-second>
                {second && <PartFigure result={second} id={id} part={part} />}
              </td>
            )}
          </tr>
        ))}
    </>
  );
}

function partsOf(first: AnalysisResult | null, second: AnalysisResult | null, id: string): string[] {
  return [...new Set([first, second].flatMap((result) => Object.keys(result?.network[id] ?? {})))];
}

function PartFigure({
  result,
  id,
  part,
}: {
  readonly result: AnalysisResult;
  readonly id: string;
  readonly part: string;
}) {
  const format = useFormat();
  const value = (result.network[id] as Readonly<Record<string, number | null>> | null)?.[part];
  return typeof value === 'number' ? format.number(value) : '–';
}

/** A figure in words; what is not defined as a dash with its reason. */
function NetworkFigure({ measure, result }: { readonly measure: Measure; readonly result: AnalysisResult }) {
  const format = useFormat();
  const words = useTranslateDynamic();
  const value = result.network[measure.id];
  if (value === null || value === undefined) {
    const reason = result.undefined[measure.id]?.[0]?.reason;
    return <>–{reason && <span className={styles.reason}>{words(`measures:reasons.${reason}`)}</span>}</>;
  }
  if (typeof value === 'number') return Number.isInteger(value) ? format.number(value) : format.decimals(value, 3);
  if (measure.values === 'sizes') return sizesText(value as number[], (size) => format.number(size));
  // A breakdown without a single part: nobody has a group, a field or a kind yet.
  if (measure.values !== 'groups') return '–';
  return <Groups groups={value as MemberGroup[]} />;
}

function Groups({ groups }: { readonly groups: readonly MemberGroup[] }) {
  const format = useFormat();
  const network = useNetwork();
  return (
    <ul className={styles.groups}>
      {groups.slice(0, 5).map(({ members, value }) => (
        <li key={members.join()}>
          <button
            type="button"
            className={styles.link}
            onClick={() => select(members.map((id) => ({ table: 'actors', id })))}
          >
            {format.list(members.map((id) => network.find('actors', id)?.name ?? id))}
          </button>
          {value !== null && <span className={styles.quiet}> {format.number(value)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Sizes of groups, equal ones gathered: `56, 5 × 1`. */
function sizesText(sizes: readonly number[], write: (value: number) => string): string {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts]
    .map(([size, count]) => (count === 1 ? write(size) : `${write(count)} × ${write(size)}`))
    .join(', ');
}
