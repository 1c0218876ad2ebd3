import { expect, test } from 'vitest';
import { measureStudy } from '../../../shared/analysis/measure-study.ts';
import { studyOf } from '../../../shared/analysis/study.ts';
import { exampleNetwork } from '../../../test/fixtures/example.ts';
import { fieldHeat, participationMatrix } from './participation.ts';

const network = exampleNetwork('lindenhoehe');
const study = studyOf(network, {});
const actors = study.graph.nodeIds.map((id) => ({ id, name: network.find('actors', id)?.name ?? '' }));
const compare = (one: string, other: string) => one.localeCompare(other, 'de');

test('the matrix of actors and bodies has every seat of present actors once, the busiest actor first', () => {
  const { columns, rows } = participationMatrix(network, { actors }, 'bodies', compare);
  expect(columns).toHaveLength(7);
  const seats = rows.reduce((sum, { count }) => sum + count, 0);
  const recorded = network.records.bodies.flatMap(({ members }) => [
    ...new Set(members.filter(({ role }) => role !== 'guest').map(({ actorId }) => actorId)),
  ]);
  expect(seats).toBe(recorded.length);
  expect(rows[0]).toMatchObject({ id: 'a01', count: 6 });
  expect(rows.every(({ count }) => count > 0)).toBe(true);
});

test('whoever is left out is in no row, and a body without members in no column', () => {
  const [only] = actors;
  const { columns, rows } = participationMatrix(network, { actors: only ? [only] : [] }, 'measures', compare);
  expect(rows.length).toBeLessThanOrEqual(1);
  expect(columns.length).toBe(rows[0]?.count ?? 0);
});

test('the heat map counts each actor in each of its fields', () => {
  const { network: figures } = measureStudy(study, ['fieldSectors', 'fieldEvenness']);
  const heat = fieldHeat({ network: figures });
  const health = heat.fields.find(({ id }) => id === 'health');
  const state = network.records.actors.filter(
    ({ welfareSector, fields }) => welfareSector === 'state' && fields.some(({ field }) => field === 'health'),
  );
  expect(health?.counts.state).toBe(state.length);
  expect(heat.most).toBe(Math.max(...heat.fields.flatMap(({ counts }) => Object.values(counts))));
});
