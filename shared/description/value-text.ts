import { formatOf } from '../locale/format.ts';
import type { Language } from '../locale/resources.ts';
import type { Values } from '../model/links.ts';
import type { Labels } from '../model/scales.ts';
import type { AttributeDescription, AttributeWith } from './attribute.ts';
import { joinParts } from './list-text.ts';
import { recordTitle } from './record-title.ts';
import type { Wording } from './wording.ts';

/**
 * What a record, or an entry of one of its lists, says at an attribute, in words; empty where nothing is recorded.
 * Lists are separated by `; `. `parseValue` reads it back.
 */
export function valueText(attribute: AttributeDescription, record: Values, wording: Wording): string {
  const value = record[attribute.key];
  if (value === null || value === undefined || value === '') return '';
  const { translate, language, network } = wording;
  switch (attribute.widget) {
    case 'text':
    case 'longText':
      return value as string;
    case 'number':
      return formatOf(language).number(value as number, attribute.digits);
    case 'flag':
    case 'optionalFlag':
      return translate(value === true ? 'model:yes' : 'model:no');
    case 'date':
      return formatOf(language).day(value as string);
    case 'partialDate':
      return partialDateText(value as string, language);
    case 'scale':
    case 'choice':
      return translate(`model:${attribute.options.words}.${value as string | number}`);
    case 'choices':
      return listText(value, (one) => translate(`model:${attribute.options.words}.${one}`));
    case 'reference':
      return recordTitle(attribute.target, value as string, wording);
    case 'references':
      return listText(value, (one) => recordTitle(attribute.target, one, wording));
    case 'kind':
    case 'subKind': {
      const { kind, subKind } = record as { kind: string; subKind: string | null };
      return network.kindOf({ kind, subKind })?.labels[language] ?? (value as string);
    }
    case 'labels': {
      const { de, en } = value as Labels;
      return de === en ? joinParts([de], ';') : joinParts([de, en], ';');
    }
    case 'texts':
      return listText(value, (one) => one);
    case 'dates':
      return listText(value, (one) => formatOf(language).day(one));
    case 'entries':
      return joinParts(
        (value as Values[]).map((entry) => entryText(attribute, entry, wording)),
        ';',
      );
  }
}

/**
 * An entry of a list: what it is about and, in brackets, what else is recorded: `TSV Lindenhöhe (federführend)`.
 * What is as usual is left out where nothing follows.
 */
function entryText(list: AttributeWith<'entries'>, entry: Values, wording: Wording): string {
  const [first, ...others] = list.item;
  const head = first ? valueText(first, entry, wording) : '';
  const texts = others.map((one) => (isUsual(one, entry) ? '' : valueText(one, entry, wording)));
  const told = texts.findLastIndex((text) => text !== '');
  if (told < 0) return head;
  const all = others.slice(0, told + 1).map((one) => valueText(one, entry, wording));
  return `${head} (${joinParts(all, ',')})`.trimStart();
}

function isUsual(attribute: AttributeDescription, entry: Values): boolean {
  return !attribute.required && entry[attribute.key] === attribute.empty;
}

function listText(value: unknown, text: (one: string) => string): string {
  return joinParts((value as string[]).map(text), ';');
}

/** `14.12.2001`, `12/2001` or `2001`. */
function partialDateText(value: string, language: Language): string {
  const [year = '', month] = value.split('-');
  if (value.length > 7) return formatOf(language).day(value);
  return month === undefined ? year : `${month}/${year}`;
}
