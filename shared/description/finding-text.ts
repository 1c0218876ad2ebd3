import type { Finding, FindingParameter } from '../model/finding.ts';
import type { Network } from '../model/network.ts';
import { type Format, formatOf } from '../locale/format.ts';
import { recordTitle } from './record-title.ts';
import type { Language } from '../locale/resources.ts';
import type { TranslateDynamic } from '../locale/translate.ts';

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
  /** Why it matters, how it was reckoned, and from which threshold on it is shown. */
  readonly evidence: string;
  /** What to bear in mind: thin data, more demand than offers. Often empty. */
  readonly notes: readonly string[];
}

type TextPart = Exclude<keyof FindingText, 'notes'>;

/** So many names are listed; the others are counted. */
const namesListed = 5;

/**
 * Fills the templates of a rule (locale area `rules`) with the finding's parameters. A gap has the name of a parameter;
 * `{{thresholds.name}}` is a threshold, `{{percents.name}}` the same as per cent. A parameter called `count` chooses the
 * plural and is written as `{{number}}`; a text called `context` chooses the template `<part>_<context>` where there is
 * one. A parameter called `missing` becomes a note on thin data, the words of one called `notes` become notes.
 */
export function findingText(
  finding: Finding,
  network: Network,
  translate: TranslateDynamic,
  language: Language,
): FindingText {
  const format = formatOf(language);
  const { count, missing, notes } = finding.parameters;
  const words = Object.entries(finding.parameters).map(([name, parameter]) => [
    name,
    parameterText(parameter, network, translate, language),
  ]);
  const thresholds = Object.entries(finding.thresholds);
  const values: Record<string, unknown> = {
    ...Object.fromEntries(words),
    ...(count?.type === 'number' ? { count: count.value, number: format.number(count.value, count.digits) } : {}),
    thresholds: Object.fromEntries(thresholds.map(([name, value]) => [name, format.number(value, 2)])),
    percents: Object.fromEntries(thresholds.map(([name, value]) => [name, format.number(value * 100, 0)])),
  };
  // A name that ends with a full stop, such as "e. V.", brings the one at the end of a sentence with it; what is not
  // known leaves no empty brackets.
  const part = (name: TextPart) =>
    translate(`rules:${finding.ruleId}.${name}`, values).replaceAll('..', '.').replaceAll(' ()', '');
  return {
    short: part('short'),
    title: part('title'),
    sentence: part('sentence'),
    action: part('action'),
    evidence: part('evidence'),
    notes: [
      ...(missing ? [translate('rules:notes.thinData', values)] : []),
      ...(notes?.type === 'text' ? (notes.words ?? []).map((key) => translate(key, values)) : []),
    ],
  };
}

/** A parameter of a finding in words: names, labels, a number, a day. Of many names the first are listed. */
export function parameterText(
  parameter: FindingParameter,
  network: Network,
  translate: TranslateDynamic,
  language: Language,
): string {
  const format = formatOf(language);
  switch (parameter.type) {
    case 'actors':
    case 'records':
    case 'keys': {
      const table = parameter.type === 'actors' ? 'actors' : parameter.table;
      const names = parameter.ids.map((id) => recordTitle(table, id, { network, translate, language }));
      if (parameter.type === 'keys' && parameter.any) return format.choice(names);
      if (names.length <= namesListed + 1) return listText(names, translate, format);
      const others = format.number(names.length - namesListed, 0);
      const more = translate('rules:more', { number: others });
      return format.list([...toldApart(names.slice(0, namesListed), translate, format), more]);
    }
    case 'number':
      return format.number(parameter.value, parameter.digits);
    case 'date':
      return format.day(parameter.value);
    case 'text':
      return parameter.words
        ? listText(
            parameter.words.map((key) => translate(key)),
            translate,
            format,
          )
        : parameter.value;
  }
}

function listText(names: readonly string[], translate: TranslateDynamic, format: Format): string {
  return format.list(toldApart(names, translate, format));
}

/** Names that would run into each other in a list, such as "Staat, Kommune" or "Bildung und Kultur", in quotation marks. */
function toldApart(names: readonly string[], translate: TranslateDynamic, format: Format): readonly string[] {
  const and = format.list(['', '']);
  const isUnclear = names.length > 1 && names.some((name) => name.includes(and) || name.includes(', '));
  return isUnclear ? names.map((name) => translate('rules:quoted', { name })) : names;
}
