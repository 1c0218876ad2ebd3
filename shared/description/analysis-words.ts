import { recordTitle } from './record-title.ts';
import type { Wording } from './wording.ts';
import type { AnalysisResult, AnalysisSettings } from '../model/analysis.ts';
import { relationKind } from '../model/enumerations.ts';
import { isWorkingKind } from '../model/records/relation.ts';
import { formatOf } from '../locale/format.ts';
import type { TranslateDynamic } from '../locale/translate.ts';

/** What is needed to say something about an answer: its records, and the language. */
export type AnalysisSpeech = Wording;

/** The part of an answer that says how it was reckoned. */
export type AnalysisTerms = Pick<AnalysisResult, 'asOf' | 'options' | 'seed'>;

/** The options that change who and what counts, as short phrases; the kinds only where they are not the usual ones. */
export function termsOf({ asOf, options }: Omit<AnalysisTerms, 'seed'>, speech: AnalysisSpeech): string[] {
  const { translate, language } = speech;
  const word = (key: string, values?: Record<string, unknown>) => translate(`analysis:options.${key}`, values);
  const name = (table: 'actors' | 'fieldsOfAction' | 'areas', id: string) => recordTitle(table, id, speech);
  const { ties, without, field, area } = options;
  return [
    word('asOf', { date: formatOf(language).day(asOf) }),
    without.length === 0
      ? word('everybody')
      : word('without', { names: without.map((actor) => name('actors', actor)) }),
    word('ties', { sources: ties.map((source) => translate(`model:tieSource.${source}`)) }),
    ...kindTerms(options, translate),
    word(`weights.${options.weights}`),
    word(`direction.${options.direction}`),
    ...(field === null ? [] : [word('field', { name: name('fieldsOfAction', field) })]),
    ...(area === null ? [] : [word('area', { name: name('areas', area) })]),
    ...(options.foldMunicipality ? [word('folded')] : []),
  ];
}

/** Every option in force as a short phrase: what stands in the head of each table that leaves the application. */
export function allTermsOf(terms: AnalysisTerms, speech: AnalysisSpeech): string[] {
  const { translate } = speech;
  const { grouping, steps, setSize } = terms.options;
  return [
    ...termsOf(terms, speech),
    translate('analysis:options.grouping', { name: translate(`measures:parts.groupings.${grouping}`) }),
    translate('analysis:options.steps', { count: steps }),
    translate('analysis:options.setSize', { number: setSize }),
    translate('analysis:options.seed', { number: `${terms.seed}` }),
  ];
}

function kindTerms({ ties, relationKinds }: AnalysisSettings, translate: TranslateDynamic): string[] {
  const usual = relationKind.options.filter(isWorkingKind);
  const isUsual = relationKinds.length === usual.length && usual.every((kind) => relationKinds.includes(kind));
  if (isUsual || !ties.includes('relations')) return [];
  if (relationKinds.length === 0) return [translate('analysis:options.noKinds')];
  const kinds = relationKinds.map((kind) => translate(`model:relationKind.${kind}`));
  return [translate('analysis:options.kinds', { kinds })];
}

/** The group of an actor in a grouping: a sector, an actor, a field, a place. */
function groupName(grouping: AnalysisSettings['grouping'], key: string, speech: AnalysisSpeech): string {
  const { translate } = speech;
  switch (grouping) {
    case 'sector':
      return translate(`model:welfareSector.${key}`);
    case 'provider':
      return recordTitle('actors', key, speech);
    case 'field':
      return recordTitle('fieldsOfAction', key, speech);
    case 'location':
      return translate(`measures:parts.locations.${key}`);
  }
}

/** What a part of a value is called: a role, a group, a field, a class, a sector, a size, a constellation of three. */
export function partName(
  measureId: string,
  part: string,
  options: Pick<AnalysisSettings, 'grouping'>,
  speech: AnalysisSpeech,
): string {
  const { translate } = speech;
  switch (measureId) {
    case 'brokerage':
      return translate(`measures:parts.roles.${part}`);
    case 'triadCensus':
      return `${part} ${translate(`measures:parts.triads.${part}`)}`;
    case 'powerInterestMatrix':
      return translate(`measures:parts.powerInterest.${part}`);
    case 'salienceClasses':
      return translate(`measures:parts.salience.${part}`);
    case 'welfareMix':
      return translate(`model:welfareSector.${part}`);
    case 'groupEiIndex':
      return groupName(options.grouping, part, speech);
    case 'fieldSectors':
    case 'fieldEvenness':
      return recordTitle('fieldsOfAction', part, speech);
    default:
      return part;
  }
}

/** The class a measure has put an actor into, in words. */
export function className(measureId: string, value: string | number, translate: TranslateDynamic): string {
  return typeof value === 'number' ? `${value}` : translate(`measures:parts.${measureId}.${value}`);
}
