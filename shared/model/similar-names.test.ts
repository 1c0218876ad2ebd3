import { describe, expect, it } from 'vitest';
import { similarNames } from './similar-names.ts';

const known = [
  { id: 'a', name: 'Freiwilligenagentur Ahrenbruck' },
  { id: 'b', name: 'Tageblatt' },
  { id: 'c', name: 'Bürgerbüro' },
];
const offered = (name: string) => similarNames(known, name).map(({ id }) => id);

describe('names that are already there', () => {
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
