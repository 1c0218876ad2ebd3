import { measures } from '../../../shared/analysis/registry.ts';
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
    if (values.json) {
      const { revision, asOf, network: whole, actors } = result;
      context.print(JSON.stringify({ revision, asOf, network: whole, actors }, null, 2));
    } else printResult(context, networkName(network, file), result);
  });
};

function tieSources(value: string | undefined): TieSource[] | null {
  if (value === undefined) return null;
  if (value === 'all') return [...tieSource.options];
  return value.split(',').map((one) => oneOf('--ties', one.trim(), tieSource.options));
}

function printResult({ print, translate, language }: CommandContext, name: string, result: AnalysisResult): void {
  const named = (id: string) => translate(`measures:${id}.name`);
  const sources = result.options.ties.map((source) => translate(`model:tieSource.${source}`));
  print(translate('cli:analyze.title', { name, date: formatOf(language).day(result.asOf) }));
  print(translate('cli:analyze.ties', { sources }));
  const count = result.options.without.length;
  if (count > 0) print(translate('cli:analyze.without', { count }));

  const ofNetwork = measures.filter(({ id }) => id in result.network);
  const rows = ofNetwork.map(({ id }): Cell[] => [named(id), result.network[id] ?? null]);
  if (rows.length > 0) print(`\n${textTable([translate('cli:analyze.network'), ''], rows, language)}`);

  const ofActors = measures.filter(({ id, scope }) => scope === 'actor' && result.actors.some((one) => id in one));
  if (ofActors.length === 0) return;
  const table = result.actors.map((actor): Cell[] => [actor.name, ...ofActors.map(({ id }) => actor[id] ?? null)]);
  const headings = [translate('cli:analyze.actor'), ...ofActors.map(({ id }) => named(id))];
  print(`\n${textTable(headings, table, language)}`);
}
