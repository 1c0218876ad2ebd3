import { headlineMeasures, measuresNamed } from '../../../shared/analysis/registry.ts';
import { formatOf } from '../../../shared/locale/format.ts';
import { type AnalysisResult, tieSource, type TieSource } from '../../../shared/model/analysis.ts';
import { type Command, type CommandContext, day, oneOf } from './command.ts';
import { networkName, openNetwork } from './opened.ts';
import { jsonOption, onlyFile, parseCommand } from './parse-command.ts';
import { type Cell, textTable } from './text-table.ts';

const options = {
  ...jsonOption,
  'as-of': { type: 'string' },
  without: { type: 'string', multiple: true },
  ties: { type: 'string' },
  measures: { type: 'string' },
} as const;

/** `analyze FILE`: measures of the network and of its actors. */
export const analyzeCommand: Command = async (args, context) => {
  const { values, positionals } = parseCommand('analyze', args, options);
  const file = onlyFile('analyze', positionals);
  const asked = {
    asOf: day(values['as-of']),
    without: values.without ?? [],
    ties: tieSources(values.ties),
    measures: values.measures?.split(',').map((id) => id.trim()) ?? null,
  };
  await context.withHost(async (host) => {
    const network = await openNetwork(host, file);
    const result = await host.client.analysis.compute(asked);
    if (values.json) context.print(JSON.stringify(result, null, 2));
    else printResult(context, networkName(network, file), result, asked.measures);
  });
};

function tieSources(value: string | undefined): TieSource[] | null {
  if (value === undefined) return null;
  if (value === 'all') return [...tieSource.options];
  return value.split(',').map((one) => oneOf('--ties', one.trim(), tieSource.options));
}

/** The measures asked for, or the few that fit into a table. */
function printResult(
  { print, translate, language }: CommandContext,
  name: string,
  result: AnalysisResult,
  asked: readonly string[] | null,
): void {
  const named = (id: string) => translate(`measures:${id}.name`);
  const sources = result.options.ties.map((source) => translate(`model:tieSource.${source}`));
  print(translate('cli:analyze.title', { name, date: formatOf(language).day(result.asOf) }));
  print(translate('cli:analyze.ties', { sources }));
  const count = result.options.without.length;
  if (count > 0) print(translate('cli:analyze.without', { count }));

  const shown = (asked === null ? headlineMeasures : measuresNamed(asked)).filter(({ values }) =>
    plainKinds.has(values),
  );
  const ofNetwork = shown.filter(({ scope }) => scope === 'network');
  const rows = ofNetwork.map(({ id }): Cell[] => [named(id), cellOf(result.network[id])]);
  if (rows.length > 0) print(`\n${textTable([translate('cli:analyze.network'), ''], rows, language)}`);

  const ofActors = shown.filter(({ scope }) => scope === 'actor');
  if (ofActors.length === 0 || result.actors.length === 0) return;
  const table = result.actors.map((actor): Cell[] => [actor.name, ...ofActors.map(({ id }) => cellOf(actor[id]))]);
  const headings = [translate('cli:analyze.actor'), ...ofActors.map(({ id }) => named(id))];
  print(`\n${textTable(headings, table, language)}`);
}

/** Values that fit into a cell; the others are in the JSON. */
const plainKinds: ReadonlySet<string> = new Set(['number', 'sizes', 'flag', 'category']);

function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return Array.isArray(value) && value.every((one) => typeof one === 'number') ? value : null;
}
