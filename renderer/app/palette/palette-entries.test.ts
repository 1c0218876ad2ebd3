import { describe, expect, it } from 'vitest';
import { networkOf } from '../../state/mirror.ts';
import type { Command } from '../commands.ts';
import { paletteGroups } from './palette-entries.ts';

const network = networkOf({
  actors: [
    { id: 'a1', name: 'Stadtteilbüro Süd', shortName: 'Büro' },
    { id: 'a2', name: 'Bürgerverein', shortName: null },
    { id: 'a3', name: 'Grundschule am Park', shortName: null },
  ],
  measures: [{ id: 'm1', title: 'Bürgerfest' }],
});
const command = (id: string, enabled = true): Command => ({
  id,
  label: () => id,
  enabled: () => enabled,
  run: () => {},
});
const commands = [command('Beenden'), command('Büroklammer'), command('Öffnen', false)];

function found(query: string): string[] {
  return paletteGroups(query, commands, network, ({ id }) => id).flatMap(({ name, entries }) =>
    entries.map(({ label }) => `${name}: ${label}`),
  );
}

describe('the palette', () => {
  it('offers every command that can be run while nothing is typed', () => {
    expect(found('  ')).toEqual(['commands: Beenden', 'commands: Büroklammer']);
  });

  it.each(['bürg', 'burg', 'BUERG'])('finds actors and measures for %s, however the umlaut is written', (query) => {
    expect(found(query)).toEqual(['actors: Bürgerverein', 'measures: Bürgerfest']);
  });

  it('puts what begins with the query before what contains it', () => {
    expect(found('b')).toEqual([
      'actors: Bürgerverein',
      'actors: Stadtteilbüro Süd',
      'measures: Bürgerfest',
      'commands: Beenden',
      'commands: Büroklammer',
    ]);
  });

  it('finds nothing where no word fits', () => {
    expect(found('Moschee')).toEqual([]);
  });
});
