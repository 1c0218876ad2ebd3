import { describe, expect, it } from 'vitest';
import { Network } from '../model/network.ts';
import { emptyRecords, tables } from '../model/tables.ts';
import { fieldGroups } from './field-groups.ts';

const field = (id: string, isCore: boolean, parentFields: string[] = []) =>
  tables.fieldsOfAction.schema.parse({ id, labels: { de: id, en: id }, isCore, parentFields });
const actor = (id: string, ...fields: (string | { field: string; weight: 'secondary' })[]) =>
  tables.actors.schema.parse({
    id,
    name: id,
    fields: fields.map((one) => (typeof one === 'string' ? { field: one } : one)),
  });

function groups(actors: ReturnType<typeof actor>[], focusActorId: string | null = null) {
  const fieldsOfAction = [field('culture', true), field('social', true), field('care', false, ['social'])];
  const network = [tables.network.schema.parse({ name: 'Test', focusActorId })];
  return Object.fromEntries(fieldGroups(new Network({ ...emptyRecords(), fieldsOfAction, actors, network })));
}

describe('fields of action as areas', () => {
  it('take the first core field, else the first one', () => {
    expect(
      groups([
        actor('a', { field: 'social', weight: 'secondary' }, 'culture'),
        actor('b', { field: 'social', weight: 'secondary' }),
        actor('c'),
      ]),
    ).toEqual({ a: 'culture', b: 'social' });
  });

  it('roll a small extra field up to its parent, and keep one with three actors', () => {
    expect(groups([actor('a', 'care'), actor('b', 'care')])).toEqual({ a: 'social', b: 'social' });
    expect(groups([actor('a', 'care'), actor('b', 'care'), actor('c', 'care')])).toEqual({
      a: 'care',
      b: 'care',
      c: 'care',
    });
  });

  it('leave the focus actor out: it belongs to all of them', () => {
    expect(groups([actor('a', 'culture'), actor('b', 'culture')], 'a')).toEqual({ b: 'culture' });
  });
});
