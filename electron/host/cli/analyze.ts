import type { Measure } from '../../../shared/analysis/measures/measure.ts';
import { headlineMeasures, measuresNamed } from '../../../shared/analysis/registry.ts';
import type { WrittenTable } from '../../../shared/exchange/written-table.ts';
import { allTermsOf, type AnalysisSpeech } from '../../../shared/description/analysis-words.ts';
import {
  actorTable,
  communityTable,
  networkTable,
  reasonsOf,
  relationTable,
  twoModeTable,
} from '../../../shared/report/analysis-tables.ts';
import {
  type AnalysisOptions,
  analysisOptions,
  type AnalysisResult,
  tieSource,
} from '../../../shared/model/analysis.ts';
import { relationKind } from '../../../shared/model/enumerations.ts';
import type { Network } from '../../../shared/model/network.ts';
import { type Command, type CommandContext, CommandError, day, oneOf, usageError } from './command.ts';
import { networkName, openNetwork } from './opened.ts';
import { jsonOption, onlyFile, parseCommand } from './parse-command.ts';
import { textTable } from './text-table.ts';

const options = {
  ...jsonOption,
  'as-of': { type: 'string' },
  without: { type: 'string', multiple: true },
  'without-focus': { type: 'boolean' },
  ties: { type: 'string' },
  kinds: { type: 'string' },
  weights: { type: 'string' },
  direction: { type: 'string' },
  field: { type: 'string' },
  area: { type: 'string' },
  'fold-municipality': { type: 'boolean' },
  grouping: { type: 'string' },
  steps: { type: 'string' },
  'set-size': { type: 'string' },
  seed: { type: 'string' },
  measures: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseCommand<typeof options>>['values'];

/** `analyze FILE`: measures of the network, its actors and its ties. */
export const analyzeCommand: Command = async (args, context) => {
  const { values, positionals } = parseCommand('analyze', args, options);
  const file = onlyFile('analyze', positionals);
  const asked = askedOptions(values);
  await context.withHost(async (host) => {
    const network = await openNetwork(host, file);
    const without = values['without-focus'] ? [...asked.without, focusOf(network, file)] : asked.without;
    const result = await host.client.analysis.compute({ ...asked, without });
    if (values.json) context.print(JSON.stringify(result, null, 2));
    else printResult(context, network, networkName(network, file), result, asked.measures);
  });
};

function askedOptions(values: Values) {
  const shape = analysisOptions.shape;
  return {
    asOf: day(values['as-of']),
    without: values.without ?? [],
    ties: choices('--ties', values.ties, tieSource.options),
    relationKinds: choices('--kinds', values.kinds, relationKind.options),
    weights: choice('--weights', values.weights, shape.weights.unwrap().unwrap().options),
    direction: choice('--direction', values.direction, shape.direction.unwrap().unwrap().options),
    field: values.field ?? null,
    area: values.area ?? null,
    foldMunicipality: values['fold-municipality'] ?? null,
    grouping: choice('--grouping', values.grouping, shape.grouping.unwrap().unwrap().options),
    steps: wholeNumber('--steps', values.steps, shape.steps),
    setSize: wholeNumber('--set-size', values['set-size'], shape.setSize),
    seed: wholeNumber('--seed', values.seed, shape.seed),
    measures: values.measures === undefined || values.measures === 'all' ? null : listed(values.measures),
  } satisfies AnalysisOptions;
}

function listed(value: string): string[] {
  return value.split(',').map((one) => one.trim());
}

function choice<Choice extends string>(name: string, value: string | undefined, from: readonly Choice[]) {
  return value === undefined ? null : oneOf(name, value, from);
}

/** Several of the choices, parted by commas; `all` stands for every one of them. */
function choices<Choice extends string>(name: string, value: string | undefined, from: readonly Choice[]) {
  if (value === undefined) return null;
  return value === 'all' ? [...from] : listed(value).map((one) => oneOf(name, one, from));
}

function wholeNumber(
  name: string,
  text: string | undefined,
  allowed: { safeParse: (value: unknown) => { success: boolean } },
): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!/^\d+$/.test(text) || !allowed.safeParse(value).success) throw usageError('number', { name, value: text });
  return value;
}

function focusOf(network: Network, file: string): string {
  if (network.focusActor === null) throw new CommandError('failed', 'noFocus', { file });
  return network.focusActor.id;
}

const sides = ['bodies', 'measures'] as const;

/** The measures asked for, or the few that fit into a table. */
function printResult(
  { print, translate, language }: CommandContext,
  network: Network,
  name: string,
  result: AnalysisResult,
  asked: readonly string[] | null,
): void {
  const shown = asked === null ? headlineMeasures : measuresNamed(asked);
  const speech: AnalysisSpeech = { network, translate, language };
  print(name);
  print(allTermsOf(result, speech).join(' · '));
  const has = (id: string) => shown.some((measure) => measure.id === id);
  const hasScope = (scope: Measure['scope']) => shown.some((measure) => measure.scope === scope);
  const tables: WrittenTable[] = [
    ...(hasScope('network') ? [networkTable(result, shown, speech)] : []),
    ...(hasScope('actor') ? [actorTable(result, shown, speech)] : []),
    ...(hasScope('relation') ? [relationTable(result, shown, speech)] : []),
    ...(has('communities') ? [communityTable(result, shown, speech)] : []),
    ...(hasScope('twoMode') ? sides.map((side) => twoModeTable(result, side, shown, speech)) : []),
  ];
  for (const table of tables) {
    if (table.rows.length > 0) print(`\n${table.title}\n${textTable(table.headings, table.rows, language)}`);
  }
  const reasons = reasonsOf(result, shown, speech);
  if (reasons.length > 0) print(`\n${reasons.join('\n')}`);
}
