import { findingText } from '../../../shared/description/finding-text.ts';
import { formatOf } from '../../../shared/locale/format.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Network } from '../../../shared/model/network.ts';
import { type Command, type CommandContext, day, usageError } from './command.ts';
import { networkName, openNetwork } from './opened.ts';
import { jsonOption, onlyFile, parseCommand } from './parse-command.ts';

const options = {
  ...jsonOption,
  'as-of': { type: 'string' },
  threshold: { type: 'string', multiple: true },
} as const;

/** `gaps FILE`: what the rules find. */
export const gapsCommand: Command = async (args, context) => {
  const { values, positionals } = parseCommand('gaps', args, options);
  const file = onlyFile('gaps', positionals);
  const asked = { asOf: day(values['as-of']), thresholds: thresholds(values.threshold ?? []) };
  await context.withHost(async (host) => {
    const network = await openNetwork(host, file);
    const { revision, asOf, findings } = await host.client.findings.list(asked);
    if (values.json) context.print(JSON.stringify({ revision, asOf, findings: findings.map(published) }, null, 2));
    else printFindings(context, network, networkName(network, file), asOf, findings);
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

/** A finding as the command's JSON has it: a score only where the rule gives one. */
function published({ ruleId, severity, subjects, score, fingerprint, evidence }: Finding) {
  return { ruleId, severity, subjects, ...(score === null ? {} : { score }), fingerprint, evidence };
}

function printFindings(
  { print, translate, language }: CommandContext,
  network: Network,
  name: string,
  asOf: string,
  findings: readonly Finding[],
): void {
  const values = { name, date: formatOf(language).day(asOf), count: findings.length };
  print(translate(findings.length === 0 ? 'cli:gaps.none' : 'cli:gaps.title', values));
  for (const finding of findings) {
    const { title, sentence, action } = findingText(finding, network, translate, language);
    print(`\n${translate(`model:severity.${finding.severity}`)}  ${finding.ruleId}  ${title}`);
    print(`  ${sentence}\n  ${action}`);
  }
}
