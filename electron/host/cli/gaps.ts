import path from 'node:path';
import type { JudgedAnalysis } from '../../../shared/contract/index.ts';
import { findingText } from '../../../shared/description/finding-text.ts';
import { formatOf } from '../../../shared/locale/format.ts';
import { delimitedStyles, delimitedText } from '../../../shared/exchange/written-table.ts';
import { xlsxFile } from '../../../shared/exchange/xlsx-writer.ts';
import {
  coverageTable,
  decisionsTable,
  findingsTable,
  missingTiesTable,
  slotsTable,
} from '../../../shared/report/gap-tables.ts';
import type { JudgedFinding } from '../../../shared/model/finding-standing.ts';
import { gapQuestion } from '../../../shared/model/gap-question.ts';
import type { Network } from '../../../shared/model/network.ts';
import { replaceFile, writeFailure } from '../document/durable-file.ts';
import { type Command, type CommandContext, day, oneOf, usageError } from './command.ts';
import { networkName, openNetwork } from './opened.ts';
import { jsonOption, onlyFile, parseCommand } from './parse-command.ts';
import { textTable } from './text-table.ts';

const options = {
  ...jsonOption,
  'as-of': { type: 'string' },
  threshold: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  lapsed: { type: 'string', multiple: true },
  rule: { type: 'string', multiple: true },
  'offers-from-profiles': { type: 'boolean' },
  output: { type: 'string', short: 'o' },
} as const;

/** How many of the ranked lists people are shown. */
const shownRows = 10;

/** `gaps FILE`: what the rules find, and the scores behind it. */
export const gapsCommand: Command = async (args, context) => {
  const { values, positionals } = parseCommand('gaps', args, options);
  const file = onlyFile('gaps', positionals);
  const asked = gapQuestion.parse({
    asOf: day(values['as-of']),
    thresholds: thresholds(values.threshold ?? []),
    without: values.without,
    lapsed: values.lapsed,
    rules: values.rule ?? null,
    offersFromProfiles: values['offers-from-profiles'] ?? null,
  });
  const format =
    values.output === undefined ? null : oneOf('-o', path.extname(values.output).slice(1), ['csv', 'xlsx']);
  await context.withHost(async (host) => {
    const network = await openNetwork(host, file);
    const analysis = await host.client.findings.analyse(asked);
    if (values.output !== undefined && format !== null) {
      await writeTables(context, network, analysis, path.resolve(values.output), format);
      context.print(context.translate('cli:export.done', { file: values.output }));
    } else if (values.json) context.print(JSON.stringify(published(analysis), null, 2));
    else print(context, network, networkName(network, file), analysis);
  });
};

function thresholds(given: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    given.map((one) => {
      const [, name, text] = /^([^=]+)=(.+)$/.exec(one) ?? [];
      if (name === undefined || text === undefined) throw usageError('threshold', { value: one });
      const value = Number(text.replace(',', '.'));
      if (!Number.isFinite(value)) throw usageError('number', { name, value: text });
      return [name, value];
    }),
  );
}

/** The analysis as the command's JSON has it. */
function published({ revision, asOf, thresholds: used, findings, coverage, ...rest }: JudgedAnalysis) {
  return {
    revision,
    asOf,
    thresholds: used,
    findings: findings.map(publishedFinding),
    coverage,
    slots: rest.slots.map(({ field, slot, importance, state, candidates, priority }) => ({
      field,
      slot,
      importance,
      state,
      candidates,
      priority,
    })),
    duplicates: rest.duplicates.map(({ offerA, offerB, C, S, K, D, class: found }) => ({
      offerA,
      offerB,
      C,
      S,
      K,
      D,
      class: found,
    })),
    missingTies: rest.missingTies.map(({ conflict: _conflict, ...tie }) => tie),
    notChecked: rest.notChecked.map(({ group, reason }) => ({ group, reason })),
  };
}

/** A score only where the rule gives one. */
function publishedFinding({ ruleId, severity, subjects, score, ...rest }: JudgedFinding) {
  const { fingerprint, state, parameters, evidence } = rest;
  const scored = score === null ? {} : { score };
  return { ruleId, severity, subjects, ...scored, fingerprint, state, parameters, evidence };
}

function print(
  { print: say, translate, language }: CommandContext,
  network: Network,
  name: string,
  analysis: JudgedAnalysis,
): void {
  const { asOf, findings, notChecked } = analysis;
  const wording = { network, translate, language };
  const values = { name, date: formatOf(language).day(asOf), count: findings.length };
  say(translate(findings.length === 0 ? 'cli:gaps.none' : 'cli:gaps.title', values));
  for (const finding of findings) {
    const { title, sentence, action } = findingText(finding, network, translate, language);
    const state = finding.state === 'new' ? '' : `  (${translate(`model:findingState.${finding.state}`)})`;
    say(`\n${translate(`model:severity.${finding.severity}`)}  ${finding.ruleId}  ${title}${state}`);
    say(`  ${sentence}\n  ${action}`);
  }
  for (const table of [
    coverageTable(analysis, wording),
    slotsTable(analysis, wording, shownRows),
    missingTiesTable(analysis, wording, shownRows),
  ]) {
    if (table.rows.length > 0) say(`\n${table.title}\n${textTable(table.headings, table.rows, language)}`);
  }
  if (notChecked.length > 0) say(`\n${translate('cli:gaps.notChecked')}`);
  for (const { group, reason } of notChecked) {
    say(`  ${translate(`rules:groups.${group}`)}: ${translate(`rules:notChecked.${reason}`)}`);
  }
}

async function writeTables(
  { translate, language }: CommandContext,
  network: Network,
  analysis: JudgedAnalysis,
  target: string,
  format: 'csv' | 'xlsx',
): Promise<void> {
  const wording = { network, translate, language };
  const tables = [
    findingsTable(analysis, wording),
    decisionsTable(network.records.decisions, wording),
    coverageTable(analysis, wording),
    slotsTable(analysis, wording),
    missingTiesTable(analysis, wording),
  ];
  const content =
    format === 'xlsx'
      ? xlsxFile(tables)
      : `\ufeff${tables
          .slice(0, 2)
          .map((table) => delimitedText(table, delimitedStyles[language]))
          .join('\r\n\r\n')}\r\n`;
  try {
    await replaceFile(target, content);
  } catch (error) {
    throw writeFailure(error, target);
  }
}
