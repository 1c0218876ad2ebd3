import type { Finding, FindingParameter } from '../model/finding.ts';
import type { Network } from '../model/network.ts';
import { formatOf } from './format.ts';
import { recordName } from './record-name.ts';
import type { Language } from './resources.ts';
import type { TranslateDynamic } from './translate.ts';

/** A finding in words. */
export interface FindingText {
  /** Name of the rule, the same for all its findings. */
  readonly short: string;
  /** Headline that names the records. */
  readonly title: string;
  /** What was seen, ending with a question or an offer. */
  readonly sentence: string;
  /** What one can do. */
  readonly action: string;
  /** Why it matters, and from which threshold on it is shown. */
  readonly evidence: string;
}

/**
 * Fills the templates of a rule (locale area `rules`) with the finding's parameters. A gap has the name of a parameter;
 * `{{thresholds.name}}` is a threshold. A parameter called `count` chooses the plural and is written as `{{number}}`; a
 * text called `context` chooses the template `<part>_<context>` where there is one.
 */
export function findingText(
  finding: Finding,
  network: Network,
  translate: TranslateDynamic,
  language: Language,
): FindingText {
  const format = formatOf(language);
  const namesOf = (table: Parameters<typeof recordName>[1], ids: readonly string[]) =>
    format.list(ids.map((id) => recordName(network, table, id, translate, language)));
  const wordsOf = (parameter: FindingParameter): string => {
    switch (parameter.type) {
      case 'actors':
        return namesOf('actors', parameter.ids);
      case 'records':
      case 'keys':
        return namesOf(parameter.table, parameter.ids);
      case 'number':
        return format.number(parameter.value, parameter.digits);
      case 'date':
        return format.day(parameter.value);
      case 'text':
        return parameter.value;
    }
  };
  const { count } = finding.parameters;
  const thresholds = Object.entries(finding.thresholds).map(([name, value]) => [name, format.number(value, 2)]);
  const values = {
    ...Object.fromEntries(Object.entries(finding.parameters).map(([name, parameter]) => [name, wordsOf(parameter)])),
    ...(count?.type === 'number' ? { count: count.value, number: wordsOf(count) } : {}),
    thresholds: Object.fromEntries(thresholds) as Record<string, string>,
  };
  const part = (name: keyof FindingText) => translate(`rules:${finding.ruleId}.${name}`, values);
  return {
    short: part('short'),
    title: part('title'),
    sentence: part('sentence'),
    action: part('action'),
    evidence: part('evidence'),
  };
}
