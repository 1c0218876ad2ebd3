import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { descriptionOf } from '../../../shared/description/descriptions.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import { canJoin, type MergeChoice, type MergeChoices } from '../../../shared/merge/merged-actor.ts';
import type { MergePlan } from '../../../shared/merge/merge-actors.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import type { TableName } from '../../../shared/model/tables.ts';

/** Whose value of an attribute counts: that of the actor named, or both joined. */
export type Side = 'first' | 'second' | 'both';

/** One attribute of both actors beside each other. */
export interface MergeRow {
  readonly key: Exclude<keyof Actor, 'id'>;
  readonly label: string;
  readonly first: string;
  readonly second: string;
  readonly differs: boolean;
  readonly canJoin: boolean;
  /** What counts unless something else is chosen. */
  readonly usual: Side;
}

/** The attributes of both actors in the order of the form; the sub-kind goes with the kind. */
export function mergeRows(first: Actor, second: Actor, keeps: 'first' | 'second', wording: Wording): MergeRow[] {
  const attributes = descriptionOf('actors').attributes.filter(({ key }) => key !== 'subKind');
  const [keep, drop] = keeps === 'first' ? [first, second] : [second, first];
  return attributes.map((attribute) => {
    const { key } = attribute;
    const both = canJoin(key, keep, drop);
    return {
      key,
      label: wording.translate(attribute.label),
      first: valueText(attribute, first, wording),
      second: valueText(attribute, second, wording),
      differs: !isSame(first, second, attribute),
      canJoin: both,
      usual: both ? 'both' : isEmpty(keep[key]) && !isEmpty(drop[key]) ? other(keeps) : keeps,
    };
  });
}

function other(side: 'first' | 'second'): 'first' | 'second' {
  return side === 'first' ? 'second' : 'first';
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '';
}

function isSame(first: Actor, second: Actor, { key, widget }: AttributeDescription): boolean {
  const values = (actor: Actor) => JSON.stringify([actor[key as keyof Actor], widget === 'kind' && actor.subKind]);
  return values(first) === values(second);
}

/** The choices as the merge takes them. */
export function mergeChoices(
  rows: readonly MergeRow[],
  chosen: ReadonlyMap<string, Side>,
  keeps: 'first' | 'second',
): MergeChoices {
  const choices: Partial<Record<keyof Actor, MergeChoice>> = {};
  for (const { key, usual } of rows) {
    const side = chosen.get(key) ?? usual;
    const choice: MergeChoice = side === 'both' ? 'both' : side === keeps ? 'keep' : 'drop';
    choices[key] = choice;
    if (key === 'kind') choices.subKind = choice;
  }
  return choices;
}

/** How many records of each table name the one who stays instead; relations and places on sheets apart. */
export function movedRecords(plan: MergePlan): { readonly table: TableName; readonly count: number }[] {
  const merged = new Set(plan.mergedRelations.map(({ into }) => into));
  const moved = plan.updated.filter(
    ({ table, id, changes }) =>
      !(table === 'actors' && id === plan.actor.id) &&
      !(table === 'relations' && merged.has(id) && !('sourceId' in changes || 'targetId' in changes)),
  );
  const byTable = Map.groupBy(moved, ({ table }) => table);
  return [...byTable].map(([table, own]) => ({ table, count: own.length }));
}
