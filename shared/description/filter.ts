import { containsText, foldText } from '../locale/fold-text.ts';
import { formatOf } from '../locale/format.ts';
import type { Values } from '../model/links.ts';
import type { AttributeDescription } from './attribute.ts';
import { kindRow, optionsOf } from './options.ts';
import { isWithin, type Period, readPeriod } from './period.ts';
import { valueText } from './value-text.ts';
import type { Wording } from './wording.ts';

/**
 * How a list is narrowed by an attribute: its words contain a text, one value is chosen, a number is at least as big,
 * or a day is in a period.
 */
export type FilterKind = 'contains' | 'choose' | 'atLeast' | 'period';

/** Stands for „not recorded“ where a filter chooses a value: a dash, which no record stores. */
export const unknownValue = '–';

/** A value that can be filtered by, in words. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

export type RecordTest = (record: Values) => boolean;

/** How records are filtered by this attribute. */
export function filterKindOf(attribute: AttributeDescription): FilterKind {
  switch (attribute.widget) {
    case 'text':
    case 'longText':
    case 'labels':
    case 'texts':
      return 'contains';
    case 'number':
    case 'scale':
      return 'atLeast';
    case 'date':
    case 'partialDate':
    case 'dates':
      return 'period';
    case 'entries': {
      const [first] = attribute.item;
      return first?.widget === 'reference' || first?.widget === 'choice' ? 'choose' : 'contains';
    }
    case 'flag':
    case 'optionalFlag':
    case 'choice':
    case 'choices':
    case 'reference':
    case 'references':
    case 'kind':
    case 'subKind':
      return 'choose';
  }
}

/** The values of a record that a `choose` filter compares, as text; none where nothing is recorded. */
export function filterValuesOf(attribute: AttributeDescription, record: Values): readonly string[] {
  const value = record[attribute.key];
  if (value === null || value === undefined || value === '') return [];
  if (attribute.widget === 'kind') return [kindRow(record)];
  if (attribute.widget === 'entries') {
    const key = attribute.item[0]?.key ?? '';
    return (value as readonly Values[]).flatMap((entry) => (entry[key] === null ? [] : (entry[key] as string)));
  }
  return Array.isArray(value) ? value.map(String) : [String(value as string | number | boolean)];
}

/**
 * What can be chosen or how big a number has to be: closed sets whole, records and kinds as far as they occur, then
 * „not recorded“ where that is possible. Empty for what is typed.
 */
export function filterOptionsOf(
  attribute: AttributeDescription,
  records: readonly Values[],
  wording: Wording,
): readonly FilterOption[] {
  const { translate } = wording;
  const unknown = attribute.required || attribute.widget === 'flag' ? [] : [unknownOption(wording)];
  const kind = filterKindOf(attribute);
  if (kind === 'atLeast') {
    const values = attribute.widget === 'scale' ? attribute.options.values : [];
    return values.length === 0 ? [] : [...values.map((value) => atLeast(attribute, value, wording)), ...unknown];
  }
  if (kind !== 'choose') return [];
  if (attribute.widget === 'flag' || attribute.widget === 'optionalFlag') {
    const answers = [true, false].map((value) => ({
      value: String(value),
      label: translate(value ? 'model:yes' : 'model:no'),
    }));
    return [...answers, ...unknown];
  }
  return [...occurring(attribute, records, wording), ...unknown];
}

function occurring(attribute: AttributeDescription, records: readonly Values[], wording: Wording): FilterOption[] {
  const [first] = attribute.widget === 'entries' ? attribute.item : [attribute];
  if (!first) return [];
  const used = new Set(records.flatMap((record) => filterValuesOf(attribute, record)));
  const isWhole = first.widget === 'choice' || first.widget === 'choices';
  const options = first.widget === 'subKind' ? subKindOptions(first, records, wording) : optionsOf(first, {}, wording);
  return options
    .filter(({ value }) => isWhole || used.has(String(value)))
    .map(({ value, label }) => ({ value: String(value), label }));
}

/** Sub-kinds are offered for one kind at a time; here those of all records. */
function subKindOptions(attribute: AttributeDescription, records: readonly Values[], wording: Wording) {
  const kinds = [...new Set(records.map((record) => record['kind']))];
  const options = kinds.flatMap((kind) => optionsOf(attribute, { kind }, wording));
  return [...new Map(options.map((option) => [option.value, option])).values()];
}

function unknownOption({ translate }: Wording): FilterOption {
  return { value: unknownValue, label: translate('model:unknown') };
}

function atLeast(attribute: AttributeDescription, value: string | number, wording: Wording): FilterOption {
  const label = valueText(attribute, { [attribute.key]: value }, wording);
  return { value: String(value), label: wording.translate('tables:filter.from', { value: label }) };
}

/** Whether records pass a filter on an attribute; null where what was typed cannot be read, and an empty filter. */
export function filterTest(attribute: AttributeDescription, value: string, wording: Wording): RecordTest | null {
  const wanted = value.trim();
  if (wanted === '') return null;
  const kind = filterKindOf(attribute);
  if (kind === 'contains') return (record) => containsText(foldText(valueText(attribute, record, wording)), wanted);
  if (isUnknown(wanted, wording)) return (record) => filterValuesOf(attribute, record).length === 0;
  if (kind === 'choose') return (record) => filterValuesOf(attribute, record).includes(wanted);
  if (kind === 'period') return periodTest(attribute, readPeriod(wanted));
  const least = readNumber(wanted);
  return least === null ? null : (record) => isAtLeast(record[attribute.key], least);
}

function periodTest(attribute: AttributeDescription, period: Period | null): RecordTest | null {
  return period && ((record) => filterValuesOf(attribute, record).some((date) => isWithin(date, period)));
}

function isUnknown(typed: string, { translate }: Wording): boolean {
  return /^[-–—]$/.test(typed) || typed === translate('model:unknown');
}

function readNumber(typed: string): number | null {
  const number = Number(typed.replace(/^(?:ab|from|>=|≥)\s*/i, '').replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

function isAtLeast(value: unknown, least: number): boolean {
  return typeof value === 'number' && value >= least;
}

/** What a filter asks for, in words: „enthält Sport“, „Markt“, „ab mittel“, „ab 01.03.2026“. */
export function filterText(attribute: AttributeDescription, value: string, wording: Wording): string {
  const { translate, language } = wording;
  const wanted = value.trim();
  const kind = filterKindOf(attribute);
  if (kind === 'contains') return translate('tables:filter.contains', { text: wanted });
  if (isUnknown(wanted, wording)) return translate('model:unknown');
  if (kind === 'period') return periodText(readPeriod(wanted), wording) ?? wanted;
  if (kind === 'atLeast') {
    const least = readNumber(wanted);
    if (least === null) return wanted;
    if (attribute.widget === 'scale') return atLeast(attribute, least, wording).label;
    return translate('tables:filter.from', { value: formatOf(language).number(least, 2) });
  }
  if (attribute.widget === 'flag' || attribute.widget === 'optionalFlag')
    return translate(wanted === 'true' ? 'model:yes' : 'model:no');
  return chosenText(attribute, wanted, wording);
}

function chosenText(attribute: AttributeDescription, value: string, wording: Wording): string {
  const [first = attribute] = attribute.widget === 'entries' ? attribute.item : [attribute];
  if (first.widget === 'subKind') {
    const named = wording.network.records.actorKinds.find(({ subKind }) => subKind === value);
    return named?.labels[wording.language] ?? value;
  }
  return optionsOf(first, {}, wording).find((option) => String(option.value) === value)?.label ?? value;
}

function periodText(period: Period | null, { translate, language }: Wording): string | null {
  if (!period) return null;
  const day = (value: string | null) => (value === null ? '' : formatOf(language).day(value));
  const [from, to] = [day(period.from), day(period.to)];
  if (from === to) return from;
  if (period.to === null) return translate('tables:filter.from', { value: from });
  if (period.from === null) return translate('tables:filter.until', { value: to });
  return translate('tables:filter.between', { from, to });
}
