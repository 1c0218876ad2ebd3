import { expect, it } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { networkOf } from '../../test/fixtures/network.ts';
import { expectedTieRows } from './expected-ties.ts';

const lindenhoehe = expectedTieRows(exampleNetwork('lindenhoehe'));
const rowOf = (id: string, rows = lindenhoehe) => rows.find(({ tie }) => tie.id === id);

it('ties nobody has yet come first, the more important before the others', () => {
  const { length } = lindenhoehe.filter(({ standing }) => standing === 'open');
  expect(lindenhoehe.slice(0, length).every(({ standing }) => standing === 'open')).toBe(true);
  expect(lindenhoehe.slice(0, 3).map(({ tie }) => tie.id)).toEqual(['TT01', 'TT03', 'TT06']);
  expect(rowOf('TT03')).toMatchObject({ standing: 'open', pairs: [], lacking: [], isOwn: false, isChanged: false });
});

it('a tie that is there names the actors and what they have agreed', () => {
  const row = rowOf('TT11');
  expect(row?.standing).toBe('there');
  expect(row?.pairs.length).toBeGreaterThan(0);
});

it('a side nobody of is known is named, and what is not needed says so', () => {
  const rows = expectedTieRows(
    networkOf({
      actors: [{ id: 'q' }, { id: 'paper', kind: 'media' }],
      network: [{ focusActorId: 'q' }],
      relations: [{ sourceId: 'q', targetId: 'paper' }],
      agreements: [{ id: 'g', partyIds: ['q', 'paper'] }],
      expectedTies: [
        { id: 'own', importance: 'must', x: 'media', y: 'parish' },
        { id: 'TT01', importance: 'must', x: 'QM', y: 'municipalDepartment/economicDevelopment', notNeeded: true },
      ],
    }),
  );
  expect(rowOf('TT07', rows)).toMatchObject({ standing: 'there', pairs: [['q', 'paper']], agreements: ['g'] });
  expect(rowOf('own', rows)).toMatchObject({ standing: 'unknown', lacking: ['y'], isOwn: true });
  expect(rowOf('TT01', rows)).toMatchObject({ standing: 'notNeeded', isChanged: true });
  expect(rows.at(-1)?.tie.id).toBe('TT01');
});
