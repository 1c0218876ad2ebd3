import { expect, it } from 'vitest';
import { filePlace } from './file-place.ts';

it.each([
  ['/home/x/Dokumente/Quartier/a.knoten', 'Dokumente › Quartier'],
  ['C:\\Nutzer\\x\\Quartier\\a.knoten', 'x › Quartier'],
  ['/a.knoten', ''],
])('the place of %s is „%s“', (path, place) => {
  expect(filePlace(path)).toBe(place);
});
