import { expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';
import { attributeOf } from './descriptions.ts';
import { optionsOf } from './options.ts';

const network = networkOf({
  actors: [
    { id: 'town' as never, name: 'Stadt Ahrenbruck' },
    { id: 'youth' as never, name: 'Jugend', parentActorId: 'social' as never },
    { id: 'social' as never, name: 'Soziales', parentActorId: 'town' as never },
    { id: 'club' as never, name: 'Bürgerverein' },
  ],
});
const wording = { network, language: 'de' as const, translate: dynamicTranslate(createTranslator('de')) };
const offered = (table: 'actors' | 'offers', key: string) =>
  optionsOf(attributeOf(table, key), {}, wording).map(({ value, depth }) => `${'-'.repeat(depth)}${value}`);

it('where an actor belongs is chosen from the tree of actors', () => {
  expect(offered('actors', 'parentActorId')).toEqual(['club', 'town', '-social', '--youth']);
});

it('elsewhere actors are offered by name', () => {
  expect(offered('offers', 'actorId')).toEqual(['club', 'youth', 'social', 'town']);
});
