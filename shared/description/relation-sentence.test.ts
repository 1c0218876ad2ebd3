import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';
import type { Relation } from '../model/records/relation.ts';
import { relationSentence } from './relation-sentence.ts';

const network = networkOf({
  actors: [
    { id: 'a', name: 'Sozialamt' },
    { id: 'b', name: 'Tafel' },
  ],
});
const wording = { network, language: 'de' as const, translate: dynamicTranslate(createTranslator('de')) };
const say = (relation: object) =>
  relationSentence({ sourceId: 'a', targetId: 'b', ...relation } as Partial<Relation>, wording);

describe('a relation in plain words', () => {
  it('reads in the direction its kind usually has', () => {
    expect(say({ kind: 'funding' })).toBe('Sozialamt fördert Tafel');
    expect(say({ kind: 'cooperation' })).toBe('Sozialamt und Tafel arbeiten zusammen');
  });

  it('reads in the direction that is recorded', () => {
    expect(say({ kind: 'funding', direction: 'backward' })).toBe('Tafel fördert Sozialamt');
    expect(say({ kind: 'funding', direction: 'both' })).toBe('Sozialamt und Tafel fördern einander');
  });

  it('is silent while an end or the kind is not known', () => {
    expect(say({})).toBe('');
    expect(say({ kind: 'funding', targetId: undefined })).toBe('');
  });
});
