import type { AttributeDescription } from '../description/attribute.ts';
import { actors as actorDescription } from '../description/actors.ts';
import { filterKindOf, filterValuesOf, unknownValue } from '../description/filter.ts';
import { optionsOf } from '../description/options.ts';
import type { Wording } from '../description/wording.ts';
import type { Values } from '../model/links.ts';
import type { Actor } from '../model/records/actor.ts';
import type { SheetFilter } from '../model/records/view.ts';
import type { NodeGroups, NodeSizes } from '../notation/sheet.ts';

const attributes: readonly AttributeDescription[] = actorDescription.attributes;

/** Attributes of actors a sheet is filtered and coloured by: those with a value that can be chosen. */
export const choosableAttributes = attributes.filter((one) =>
  one.widget === 'scale' ? true : filterKindOf(one) === 'choose',
);

/** Attributes of actors by which signs can be sized: numbers and scales. */
export const sizingAttributes = attributes.filter(({ widget }) => widget === 'scale' || widget === 'number');

/** The values of an actor at an attribute as text; `–` where nothing is recorded. */
function valuesAt(attribute: AttributeDescription, actor: Actor): readonly string[] {
  const values = filterValuesOf(attribute, actor as Values);
  return values.length > 0 ? values : [unknownValue];
}

/**
 * Whether an actor passes the filter of a sheet: at every attribute it has one of the values; null where nothing is
 * filtered. An entry without values lets nobody pass; an attribute that is not there any more lets everybody.
 */
export function filterOfView(filter: SheetFilter): ((actor: Actor) => boolean) | null {
  const tests = filter.flatMap(({ attribute: key, values }) => {
    const attribute = attributes.find((one) => one.key === key);
    if (!attribute) return [];
    const wanted = new Set(values);
    return [(actor: Actor) => valuesAt(attribute, actor).some((value) => wanted.has(value))];
  });
  return tests.length === 0 ? null : (actor) => tests.every((test) => test(actor));
}

/** A value of an attribute with its words and how many actors have it. */
export interface CountedValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The values that actors have at an attribute, in the order of the attribute, „not recorded“ last. */
export function countedValues(
  attribute: AttributeDescription,
  actors: readonly Actor[],
  wording: Wording,
): readonly CountedValue[] {
  const counts = new Map<string, number>();
  for (const actor of actors)
    for (const value of new Set(valuesAt(attribute, actor))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const labels = valueLabels(attribute, actors, wording);
  const order = [...labels.keys()];
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...counts]
    .map(([value, count]) => ({ value, count, label: labels.get(value) ?? value }))
    .toSorted((one, other) => place(one.value) - place(other.value) || one.label.localeCompare(other.label));
}

/** The words for every value of an attribute, in their order; „not recorded“ is the last. */
function valueLabels(
  attribute: AttributeDescription,
  actors: readonly Actor[],
  wording: Wording,
): ReadonlyMap<string, string> {
  const { translate } = wording;
  const labels = new Map<string, string>();
  const [first] = attribute.widget === 'entries' ? attribute.item : [attribute];
  if (attribute.widget === 'flag' || attribute.widget === 'optionalFlag') {
    labels.set('true', translate('model:yes')).set('false', translate('model:no'));
  } else if (first) {
    const examples = first.widget === 'subKind' ? firstOfEachKind(actors) : [{}];
    for (const example of examples)
      for (const { value, label } of optionsOf(first, example, wording)) labels.set(String(value), label);
  }
  return labels.set(unknownValue, translate('model:unknown'));
}

function firstOfEachKind(actors: readonly Actor[]): readonly Values[] {
  return [...new Map(actors.map((actor) => [actor.kind, actor as Values])).values()];
}

/** Of these attributes those of which something is recorded. */
export function recordedAttributes(
  list: readonly AttributeDescription[],
  actors: readonly Actor[],
): readonly AttributeDescription[] {
  return list.filter((attribute) => actors.some((actor) => filterValuesOf(attribute, actor as Values).length > 0));
}

const attributePrefix = 'attribute:';

/** The attribute a sheet is coloured or sized by, or null where it is none or something else. */
export function attributeNamed(by: string | null): AttributeDescription | null {
  if (by === null || !by.startsWith(attributePrefix)) return null;
  return attributes.find(({ key }) => key === by.slice(attributePrefix.length)) ?? null;
}

/** How a view names an attribute. */
export function nameOfAttribute({ key }: AttributeDescription): string {
  return `${attributePrefix}${key}`;
}

/**
 * Actors grouped by their first value at an attribute, the biggest group first, equal ones in the order of the
 * attribute; actors of whom nothing is recorded are the last group.
 */
export function groupsByAttribute(
  attribute: AttributeDescription,
  actors: readonly Actor[],
  wording: Wording,
): NodeGroups {
  const firsts = new Map(actors.map((actor) => [actor.id as string, valuesAt(attribute, actor)[0] ?? unknownValue]));
  const counts = new Map<string, number>();
  for (const value of firsts.values()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const isUnknown = (value: string) => Number(value === unknownValue);
  const groups = countedValues(attribute, actors, wording)
    .filter(({ value }) => counts.has(value))
    .toSorted(
      (one, other) =>
        isUnknown(one.value) - isUnknown(other.value) || (counts.get(other.value) ?? 0) - (counts.get(one.value) ?? 0),
    );
  const places = new Map(groups.map(({ value }, index) => [value, index]));
  return {
    labels: groups.map(({ label }) => label),
    groupOf: new Map([...firsts].map(([id, value]) => [id, places.get(value) ?? 0])),
  };
}

/** Actors sized by a number or scale; `measureId` is the key of the attribute's name. */
export function sizesByAttribute(attribute: AttributeDescription, actors: readonly Actor[]): NodeSizes {
  const values = actors.map((actor): [string, number | null] => {
    const value = (actor as Values)[attribute.key];
    return [actor.id, typeof value === 'number' ? value : null];
  });
  return { measureId: attribute.label, values: new Map(values) };
}
