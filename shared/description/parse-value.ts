import { formatOf } from '../locale/format.ts';
import type { Language } from '../locale/resources.ts';
import type { Values } from '../model/links.ts';
import type { AttributeDescription, AttributeWith } from './attribute.ts';
import { splitParts } from './list-text.ts';
import { kindRow, optionsOf } from './options.ts';
import { failed, type Parsed, readOption } from './read-option.ts';
import { parseDay, parsePartialDate, type ParsedDate } from './parse-date.ts';
import type { ValueProblem } from './value-problem.ts';
import type { Wording } from './wording.ts';

/** What a typed text changes in its record – usually one key, for a kind of actor two –, or why it cannot be stored. */
export type ParsedChanges = { readonly changes: Values } | { readonly problem: ValueProblem };

/**
 * Reads what somebody typed or pasted for an attribute: words of the language or stored values, dates as people write
 * them, records by name, lists with `;` between their parts. Nothing, a dash or „not recorded“ takes the value away.
 * `record` is what the attribute belongs to.
 */
export function parseValue(
  attribute: AttributeDescription,
  text: string,
  record: Values,
  wording: Wording,
): ParsedChanges {
  const typed = attribute.widget === 'longText' ? text.trimEnd() : text.trim();
  if (isNothing(attribute, typed, wording)) {
    if (attribute.required) return failed('required');
    const also = attribute.widget === 'kind' ? { subKind: null } : {};
    return { changes: { ...also, [attribute.key]: attribute.empty } };
  }
  const parsed = parseKnown(attribute, typed, record, wording);
  if ('problem' in parsed) return parsed;
  if (attribute.widget === 'kind') return { changes: changesFor(attribute, parsed.value, wording) };
  if (attribute.schema.safeParse(parsed.value).success) return { changes: { [attribute.key]: parsed.value } };
  return failed(typeof parsed.value === 'string' ? 'tooLong' : 'refused', { text: typed });
}

function isNothing(attribute: AttributeDescription, typed: string, { translate }: Wording): boolean {
  if (typed === '') return true;
  const isTyped = attribute.widget === 'text' || attribute.widget === 'longText' || attribute.widget === 'texts';
  return !isTyped && (/^[-–—]$/.test(typed) || typed === translate('model:unknown'));
}

function parseKnown(attribute: AttributeDescription, typed: string, record: Values, wording: Wording): Parsed<unknown> {
  switch (attribute.widget) {
    case 'text':
    case 'longText':
      return { value: typed };
    case 'number':
      return parseNumber(attribute, typed, wording.language);
    case 'flag':
    case 'optionalFlag':
      return parseFlag(typed, wording);
    case 'date':
      return dateValue(parseDay(typed));
    case 'partialDate':
      return dateValue(parsePartialDate(typed));
    case 'scale':
    case 'choice':
    case 'reference':
    case 'kind':
    case 'subKind': {
      const current = attribute.widget === 'kind' ? kindRow(record) : record[attribute.key];
      return readOption(optionsOf(attribute, record, wording), typed, attribute.widget === 'reference', current);
    }
    case 'choices':
    case 'references': {
      const options = optionsOf(attribute, record, wording);
      const parsed = each(splitParts(typed, ';'), (part) =>
        readOption(options, part, attribute.widget === 'references'),
      );
      return 'problem' in parsed ? parsed : { value: [...new Set(parsed.value)] };
    }
    case 'labels': {
      const [de = '', en = de] = splitParts(typed, ';');
      return { value: { de, en } };
    }
    case 'texts':
      return { value: splitParts(typed, ';') };
    case 'dates':
      return each(splitParts(typed, ';'), (part) => dateValue(parseDay(part)));
    case 'entries':
      return each(splitParts(typed, ';'), (part) => parseEntry(attribute, part, wording));
  }
}

function each<Value>(parts: readonly string[], parse: (part: string) => Parsed<Value>): Parsed<Value[]> {
  const values: Value[] = [];
  for (const part of parts) {
    const parsed = parse(part);
    if ('problem' in parsed) return parsed;
    values.push(parsed.value);
  }
  return { value: values };
}

function dateValue(parsed: ParsedDate): Parsed<string> {
  return 'problem' in parsed ? parsed : { value: parsed.date };
}

function parseNumber(
  { least, most, digits }: AttributeWith<'number'>,
  typed: string,
  language: Language,
): Parsed<number> {
  const plain = typed.replaceAll(/[\s\u202F]/g, '').replace(',', '.');
  if (!/^[-−]?\d+(\.\d+)?$/.test(plain)) return failed('notANumber', { text: typed });
  const value = Number(plain.replace('−', '-'));
  if (value < least || value > most)
    return failed('outOfRange', { least, most: formatOf(language).number(most, digits) });
  if (digits === 0 && !Number.isInteger(value)) return failed('wholeNumber', { text: typed });
  return { value };
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'wahr', 'x', '1', '✓']);
const no = new Set(['nein', 'n', 'no', 'false', 'falsch', '0']);

function parseFlag(typed: string, { translate }: Wording): Parsed<boolean> {
  const word = typed.toLowerCase();
  if (yes.has(word) || typed === translate('model:yes')) return { value: true };
  if (no.has(word) || typed === translate('model:no')) return { value: false };
  return failed('notYesOrNo', { text: typed });
}

/** What choosing an option changes: the key of the attribute, or the two keys of a kind of actor. */
export function changesFor(attribute: AttributeDescription, value: unknown, { network }: Wording): Values {
  if (attribute.widget !== 'kind') return { [attribute.key]: value };
  const chosen = network.find('actorKinds', String(value));
  return { kind: chosen?.kind ?? value, subKind: chosen?.subKind ?? null };
}

/** Reads what `entryText` writes; a bracket may belong to the name before it. */
function parseEntry(list: AttributeWith<'entries'>, text: string, wording: Wording): Parsed<Values> {
  const whole = parseItems(list, [text], wording);
  if (!('problem' in whole) || !text.endsWith(')')) return whole;
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const parts = [text.slice(0, at).trim(), ...splitParts(text.slice(at + 1, -1), ',')];
    const parsed = parseItems(list, parts, wording);
    if (!('problem' in parsed)) return parsed;
  }
  return whole;
}

function parseItems(list: AttributeWith<'entries'>, parts: readonly string[], wording: Wording): Parsed<Values> {
  if (parts.length > list.item.length) return failed('notAnEntry', { text: parts.join(', ') });
  let entry: Values = {};
  for (const [index, item] of list.item.entries()) {
    const parsed = parseValue(item, parts[index] ?? '', entry, wording);
    if ('problem' in parsed) return parsed;
    entry = { ...entry, ...parsed.changes };
  }
  return { value: entry };
}
