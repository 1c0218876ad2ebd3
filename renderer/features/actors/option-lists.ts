import type { ComboboxItem } from '@mantine/core';
import { stakeholderTier, welfareSector } from '../../../shared/model/enumerations.ts';
import { containsText, type FoldedText, foldText } from '../../../shared/locale/fold-text.ts';
import type { Language } from '../../../shared/locale/resources.ts';
import type { Translate } from '../../../shared/locale/translate.ts';
import { kindKey } from '../../../shared/model/records/catalogue.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import type { Network } from '../../../shared/model/network.ts';
import { unknownValue } from './actor-filter.ts';

type Compare = (one: string, other: string) => number;

/** The choice „not recorded“. */
export function unknownOption(t: Translate): ComboboxItem {
  return { value: unknownValue, label: t('actors:noValue') };
}

export function sectorOptions(t: Translate): ComboboxItem[] {
  return welfareSector.options.map((value) => ({ value, label: t(`model:welfareSector.${value}`) }));
}

export function tierOptions(t: Translate): ComboboxItem[] {
  return stakeholderTier.options.map((value) => ({ value, label: t(`actors:tier.${value}`) }));
}

/** Whole numbers as they are. */
export function scaleOptions(least: number, most: number): ComboboxItem[] {
  return Array.from({ length: most - least + 1 }, (_, index) => String(least + index)).map((value) => ({
    value,
    label: value,
  }));
}

/** Every field of action of the document. */
export function fieldOptions(network: Network, language: Language, compare: Compare): ComboboxItem[] {
  return network.records.fieldsOfAction
    .map((field) => ({ value: field.id as string, label: field.labels[language] }))
    .sort((one, other) => compare(one.label, other.label));
}

/** Every kind of actor of the document by its label; the value is the identifier of the kind. */
export function kindOptions(network: Network, language: Language, compare: Compare): ComboboxItem[] {
  return network.records.actorKinds
    .map((kind) => ({ value: kind.id as string, label: kind.labels[language] }))
    .sort((one, other) => compare(one.label, other.label));
}

/** Identifier of an actor's kind among the options. */
export function kindValue(network: Network, actor: Actor): string {
  return network.kindOf(actor)?.id ?? kindKey(actor.kind, actor.subKind);
}

/** Whether a kind fits what was typed: by its label or one of its synonyms, umlauts and accents aside. */
export function kindMatcher(network: Network): (option: ComboboxItem, search: string) => boolean {
  const texts = new Map<string, FoldedText>();
  return (option, search) => {
    let text = texts.get(option.value);
    if (!text) {
      const synonyms = network.find('actorKinds', option.value)?.synonyms ?? [];
      text = foldText([option.label, ...synonyms].join(' '));
      texts.set(option.value, text);
    }
    return containsText(text, search);
  };
}
