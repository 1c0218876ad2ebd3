import type { Measure } from '../analysis/measures/measure.ts';
import type { WrittenCell } from '../exchange/written-table.ts';
import { type AnalysisSpeech, allTermsOf, className, partName } from '../description/analysis-words.ts';
import type { AnalysisResult, MemberGroup, TwoModeResult } from '../model/analysis.ts';
import { type FigureTable, figureTable, type KeyedRow } from './figure-table.ts';

type Breakdown = Readonly<Record<string, number | null>>;

/** Figures of the whole network, one row a value, a breakdown or group one row a part. */
export function networkTable(
  result: AnalysisResult,
  measures: readonly Measure[],
  speech: AnalysisSpeech,
): FigureTable {
  const { translate } = speech;
  const shown = measures.filter(({ scope }) => scope === 'network');
  const rows = shown.flatMap((measure) =>
    networkRows(measure, result, speech).map(
      ([part, value]): KeyedRow => ({ key: `${measure.id} ${part}`, cells: [nameOf(measure, speech), part, value] }),
    ),
  );
  const headings = ['measure', 'part', 'value'].map((heading) => translate(`analysis:tables.${heading}`));
  return tableOf({ name: 'network', headings, naming: 2, rows }, result, shown, speech);
}

function networkRows(measure: Measure, result: AnalysisResult, speech: AnalysisSpeech): [string, WrittenCell][] {
  const value = result.network[measure.id];
  if (value === undefined || value === null || typeof value === 'number') return [['', value ?? null]];
  if (measure.values === 'sizes') return [['', (value as number[]).join(' ')]];
  if (measure.values === 'groups') {
    return (value as MemberGroup[]).map((group) => [membersText(group.members, speech), group.value]);
  }
  const name = (part: string) => partName(measure.id, part, result.options, speech);
  return Object.entries(value as Readonly<Record<string, number | null | Breakdown>>).flatMap(
    ([part, inner]): [string, WrittenCell][] => {
      if (inner === null || typeof inner === 'number') return [[name(part), inner]];
      return Object.entries(inner).map(([sector, count]) => [
        `${name(part)}: ${speech.translate(`model:welfareSector.${sector}`)}`,
        count,
      ]);
    },
  );
}

/** One row an actor, one column a measure or part of it. */
export function actorTable(result: AnalysisResult, measures: readonly Measure[], speech: AnalysisSpeech): FigureTable {
  const shown = measures.filter(({ scope }) => scope === 'actor');
  const columns = shown.flatMap((measure) => columnsOf(measure, result, speech));
  const headings = [speech.translate('analysis:tables.actor'), ...columns.map(({ heading }) => heading)];
  const rows = result.actors.map((actor) => ({
    key: actor.id,
    cells: [actor.name, ...columns.map(({ cellOf }) => cellOf(actor))],
  }));
  return tableOf({ name: 'actors', headings, naming: 1, rows }, result, shown, speech);
}

/** One row a tied pair, one column a measure. */
export function relationTable(
  result: AnalysisResult,
  measures: readonly Measure[],
  speech: AnalysisSpeech,
): FigureTable {
  const shown = measures.filter(({ scope }) => scope === 'relation');
  const columns = shown.flatMap((measure) => columnsOf(measure, result, speech));
  const { translate } = speech;
  const headings = [
    translate('analysis:tables.actor'),
    translate('analysis:tables.partner'),
    ...columns.map(({ heading }) => heading),
  ];
  const rows = result.relations.map((pair) => ({
    key: `${pair.sourceId} ${pair.targetId}`,
    cells: [
      actorName(pair.sourceId, speech),
      actorName(pair.targetId, speech),
      ...columns.map(({ cellOf }) => cellOf(pair)),
    ],
  }));
  return tableOf({ name: 'relations', headings, naming: 2, rows }, result, shown, speech);
}

/** One row a community, the largest first. */
export function communityTable(
  result: AnalysisResult,
  measures: readonly Measure[],
  speech: AnalysisSpeech,
): FigureTable {
  const { translate } = speech;
  const shown = measures.filter(({ id }) => id === 'communities' || id === 'modularity');
  const headings = ['number', 'size', 'members'].map((heading) => translate(`analysis:tables.${heading}`));
  const rows = (result.communities ?? []).map((members, place) => ({
    key: `${place}`,
    cells: [place + 1, members.length, membersText(members, speech)],
  }));
  return tableOf({ name: 'communities', headings, naming: 1, rows }, result, shown, speech);
}

/** Figures of a two-mode network: its actors, then its bodies or measures. */
export function twoModeTable(
  result: AnalysisResult,
  side: 'bodies' | 'measures',
  measures: readonly Measure[],
  speech: AnalysisSpeech,
): FigureTable {
  const shown = measures.filter(({ scope, values }) => scope === 'twoMode' && values === 'nodes');
  const { actors, gatherings } = result.twoMode[side];
  const cells = (row: TwoModeResult['actors'][number]) => shown.map(({ id }) => plainCell(row[id]));
  const headings = [
    speech.translate('analysis:tables.actorOrGathering'),
    ...shown.map((measure) => nameOf(measure, speech)),
  ];
  const rows = [
    ...actors.map((row) => ({ key: row.id, cells: [actorName(row.id, speech), ...cells(row)] })),
    ...gatherings.map((row) => ({ key: row.id, cells: [row.name, ...cells(row)] })),
  ];
  return tableOf({ name: side, headings, naming: 1, rows }, result, shown, speech);
}

interface Columns {
  /** Key of the title. */
  readonly name: string;
  readonly headings: readonly string[];
  /** So many columns from the left say what a row is about. */
  readonly naming: number;
  readonly rows: readonly KeyedRow[];
}

/** A table with its head: the options in force, formula and source of what it shows, reasons of what is not defined. */
export function tableOf(
  { name, ...columns }: Columns,
  result: Pick<AnalysisResult, 'asOf' | 'options' | 'seed' | 'undefined'>,
  shown: readonly Pick<Measure, 'id'>[],
  speech: AnalysisSpeech,
): FigureTable {
  const { translate } = speech;
  return figureTable({
    ...columns,
    title: translate(`analysis:tables.titles.${name}`),
    terms: allTermsOf(result, speech).join('; '),
    formulas: shown.map((measure) =>
      translate('analysis:tables.formula', {
        name: nameOf(measure, speech),
        formula: translate(`measures:${measure.id}.formula`),
        source: translate(`measures:${measure.id}.source`),
      }),
    ),
    reasons: reasonsOf(result, shown, speech),
    translate,
  });
}

/** Why values of these measures are not defined, one line a measure and reason. */
export function reasonsOf(
  result: Pick<AnalysisResult, 'undefined'>,
  shown: readonly Pick<Measure, 'id'>[],
  speech: AnalysisSpeech,
): string[] {
  return shown.flatMap((measure) =>
    (result.undefined[measure.id] ?? []).map(({ reason, actors, relations }) =>
      speech.translate('analysis:tables.undefined', {
        name: nameOf(measure, speech),
        reason: speech.translate(`measures:reasons.${reason}`),
        count: Math.max(1, actors.length + relations.length),
      }),
    ),
  );
}

interface Column {
  readonly heading: string;
  readonly cellOf: (row: Readonly<Record<string, unknown>>) => WrittenCell;
}

function columnsOf(measure: Measure, result: AnalysisResult, speech: AnalysisSpeech): Column[] {
  const { id, values } = measure;
  const name = nameOf(measure, speech);
  if (values === 'breakdown') {
    const example = result.actors.find((actor) => actor[id] !== null)?.[id] as Breakdown | undefined;
    return Object.keys(example ?? {}).map((part) => ({
      heading: `${name}: ${partName(id, part, result.options, speech)}`,
      cellOf: (row) => plainCell((row[id] as Breakdown | null)?.[part]),
    }));
  }
  return [{ heading: name, cellOf: (row) => cellIn(measure, row[id], speech) }];
}

function cellIn({ id, values }: Measure, value: unknown, { translate }: AnalysisSpeech): WrittenCell {
  if (typeof value === 'boolean') return translate(value ? 'model:yes' : 'model:no');
  if (values === 'category' && typeof value === 'string') return className(id, value, translate);
  return plainCell(value);
}

function plainCell(value: unknown): WrittenCell {
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

function nameOf({ id }: Pick<Measure, 'id'>, { translate }: AnalysisSpeech): string {
  return translate(`measures:${id}.name`);
}

function actorName(id: string, { network }: AnalysisSpeech): string {
  return network.find('actors', id)?.name ?? id;
}

/** Names parted by a sign that no name has. */
function membersText(ids: readonly string[], speech: AnalysisSpeech): string {
  return ids.map((id) => actorName(id, speech)).join('; ');
}
