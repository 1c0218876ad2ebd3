import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../test/fixtures/network.ts';
import { changesFor, similarActors } from './actor-edits.ts';

const network = networkOf({
  actorKinds: [
    {
      id: 'media/press',
      kind: 'media',
      subKind: 'press',
      labels: { de: 'Presse', en: 'Press' },
      welfareSector: 'market',
    },
    { id: 'other/-', kind: 'other', labels: { de: 'Sonstige', en: 'Other' } },
  ],
  actors: [
    { id: 'a', name: 'Freiwilligenagentur Ahrenbruck' },
    { id: 'b', name: 'Tageblatt', welfareSector: 'informal' },
    { id: 'c', name: 'Bürgerbüro' },
  ],
});
const actor = (id: string) => network.find('actors', id)!;

describe('editing a cell', () => {
  it('stores numbers as numbers and „not recorded“ as nothing', () => {
    expect(changesFor(network, actor('a'), 'influence', '4')).toEqual({ influence: 4 });
    expect(changesFor(network, actor('a'), 'willingness', 'unknown')).toEqual({ willingness: null });
    expect(changesFor(network, actor('a'), 'tier', 'key')).toEqual({ stakeholderTier: 'key' });
  });

  it('lets a kind bring its sector along only where there is none yet', () => {
    const press = { kind: 'media', subKind: 'press' };
    expect(changesFor(network, actor('a'), 'kind', 'media/press')).toMatchObject({ ...press, welfareSector: 'market' });
    expect(changesFor(network, actor('b'), 'kind', 'media/press')).toEqual(press);
  });

  it('changes nothing when the kind stays or is not known', () => {
    expect(changesFor(network, actor('a'), 'kind', 'other/-')).toEqual({});
    expect(changesFor(network, actor('a'), 'kind', 'gone/-')).toEqual({});
  });
});

describe('names that are already there', () => {
  const offered = (name: string) => similarActors(network.records.actors, name).map(({ id }) => id);

  it('are offered when they begin alike or differ in spelling only', () => {
    expect(offered('Freiwilligen')).toEqual(['a']);
    expect(offered('Freiwilligen-Agentur Ahrenbruk')).toEqual(['a']);
    expect(offered('Buergerbuero')).toEqual(['c']);
  });

  it('are not offered for a few letters or another name', () => {
    expect(offered('Fr')).toEqual([]);
    expect(offered('Feuerwehr')).toEqual([]);
  });
});
