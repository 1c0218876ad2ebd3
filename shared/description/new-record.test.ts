import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { isComplete, missingKeys } from './new-record.ts';

const network = networkOf({ actors: [{ id: 'a' }, { id: 'b' }] });

describe('a new record', () => {
  it('says what it still needs', () => {
    expect(missingKeys('actors', {}, network)).toEqual(['name']);
    expect(missingKeys('relations', { sourceId: 'a' }, network)).toEqual(['targetId', 'kind']);
    expect(missingKeys('agreements', { type: 'loi', state: 'idea', partyIds: ['a'] }, network)).toEqual(['partyIds']);
    expect(missingKeys('contactLog', {}, network)).toEqual(['on']);
  });

  it('is made when nothing is missing and everything fits', () => {
    const complete = (targetId: string) =>
      isComplete('relations', { id: 'r', sourceId: 'a', targetId, kind: 'funding' }, network);
    expect(complete('b')).toBe(true);
    expect(complete('a')).toBe(false);
  });
});
