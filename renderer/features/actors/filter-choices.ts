import type { ComboboxItem } from '@mantine/core';
import type { Severity } from '../../../shared/model/finding.ts';
import type { Language } from '../../../shared/locale/resources.ts';
import type { Translate } from '../../../shared/locale/translate.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Format } from '../../state/format.ts';
import { type FilterColumn, unknownValue } from './actor-filter.ts';
import type { ActorRow } from './actor-row.ts';
import { fieldOptions, scaleOptions, sectorOptions, tierOptions, unknownOption } from './option-lists.ts';

/** What each column can be narrowed to; columns without choices take a text, or cannot be filtered. */
export type FilterChoices = Readonly<Partial<Record<FilterColumn, readonly ComboboxItem[]>>>;

const contactDays = [30, 90, 180, 365];
const countSteps = ['1', '2', '3', '5', '10', '20'];
const shareSteps = [0.01, 0.05, 0.1, 0.2];
const severities: readonly Severity[] = ['high', 'medium', 'low', 'info'];

interface ChoiceSources {
  readonly network: Network;
  readonly rows: readonly ActorRow[];
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
}

/** The choices that occur in the document, in the language of the moment. */
export function filterChoices({ network, rows, language, t, format }: ChoiceSources): FilterChoices {
  const unknown = unknownOption(t);
  const used = new Set(rows.flatMap((row) => row.actor.fields.map((entry) => entry.field as string)));
  const from = (values: readonly string[]) =>
    values.map((value) => ({ value, label: t('actors:filter.from', { value: format.number(Number(value)) }) }));
  const levels = (least: number, most: number) => [...from(scaleOptions(least, most).map((one) => one.value)), unknown];
  return {
    kind: [...new Set(rows.map((row) => row.kindLabel))].sort(format.compare).map((value) => ({ value, label: value })),
    sector: [...sectorOptions(t), unknown],
    fields: [...fieldOptions(network, language, format.compare).filter(({ value }) => used.has(value)), unknown],
    tier: [...tierOptions(t), unknown],
    influence: levels(1, 5),
    willingness: levels(0, 4),
    ties: from(countSteps),
    agreements: from(countSteps.slice(0, 4)),
    measures: from(countSteps.slice(0, 4)),
    lastContact: [
      ...contactDays.map((count) => ({ value: String(count), label: t('actors:filter.longerThan', { count }) })),
      { value: unknownValue, label: t('actors:filter.neverContacted') },
    ],
    degree: from(countSteps),
    betweenness: from(shareSteps.map(String)),
    findings: severities.map((value) => ({
      value,
      label: value === 'high' || value === 'info' ? t(`model:severity.${value}`) : atLeast(t, value),
    })),
  };
}

function atLeast(t: Translate, severity: Severity): string {
  return t('actors:filter.atLeast', { severity: t(`model:severity.${severity}`) });
}

/** A filter in words: „Sektor: Markt“. */
export function filterText(t: Translate, choices: FilterChoices, column: FilterColumn, value: string): string {
  const label = choices[column]?.find((choice) => choice.value === value)?.label ?? value;
  return t('actors:filter.chip', { column: t(`actors:column.${column}`), value: label });
}
