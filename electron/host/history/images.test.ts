import { describe, expect, it } from 'vitest';
import { type StoredChange, squash } from './images.ts';

function changed(before: StoredChange['before'], after: StoredChange['after'], id = 'a'): StoredChange {
  return { table: 'actors', id, ordinal: 1, before, after };
}

describe('two steps as one', () => {
  it('keep the first image before and the last image after', () => {
    const both = squash([changed({ name: 'A' }, { name: 'B' })], [changed({ name: 'B' }, { name: 'C' })]);
    expect(both).toEqual([changed({ name: 'A' }, { name: 'C' })]);
  });

  it('join keys that only one of them changed', () => {
    const both = squash([changed({ name: 'A' }, { name: 'B' })], [changed({ notes: null }, { notes: 'x' })]);
    expect(both).toEqual([changed({ name: 'A', notes: null }, { name: 'B', notes: 'x' })]);
  });

  it('are nothing when the second takes back the first', () => {
    expect(squash([changed({ name: 'A' }, { name: 'B' })], [changed({ name: 'B' }, { name: 'A' })])).toEqual([]);
    expect(squash([changed(null, { id: 'a', name: 'A' })], [changed({ id: 'a', name: 'A' }, null)])).toEqual([]);
  });

  it('make a record as it was changed afterwards', () => {
    const both = squash([changed(null, { id: 'a', name: 'A' })], [changed({ name: 'A' }, { name: 'B' })]);
    expect(both).toEqual([changed(null, { id: 'a', name: 'B' })]);
  });

  it('remove a record as it was before both', () => {
    const both = squash([changed({ name: 'A' }, { name: 'B' })], [changed({ id: 'a', name: 'B' }, null)]);
    expect(both).toEqual([changed({ id: 'a', name: 'A' }, null)]);
  });

  it('stay two when the second makes anew what the first removed', () => {
    expect(squash([changed({ id: 'a', name: 'A' }, null)], [changed(null, { id: 'a', name: 'B' })])).toBeNull();
  });

  it('keep records apart that have one identifier in two tables', () => {
    const body: StoredChange = { ...changed({ name: 'G' }, { name: 'H' }), table: 'bodies' };
    expect(squash([changed({ name: 'A' }, { name: 'B' })], [body])).toHaveLength(2);
  });
});
