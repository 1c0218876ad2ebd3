import { describe, expect, test } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { analysisOptions } from '../model/analysis.ts';
import { Failure } from '../model/failure.ts';
import type { Network } from '../model/network.ts';
import { neighboursOf, tieCount, weightsOf } from './compact-graph.ts';
import { measureGraph } from './measure-graph.ts';
import { project } from './projection.ts';

type Options = Parameters<typeof analysisOptions.parse>[0];

function projected(network: Network, options: Options = {}) {
  return project(network, analysisOptions.parse(options));
}

/** `a-b 2` for every tie of the projection, in the order of its actors. */
function tieList(network: Network, options: Options = {}): string[] {
  const { graph } = projected(network, options);
  return graph.nodeIds.flatMap((id, node) =>
    [...neighboursOf(graph, node)].flatMap((next, at) =>
      next > node ? [`${id}-${graph.nodeIds[next]} ${weightsOf(graph, node)[at]}`] : [],
    ),
  );
}

const people = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

describe('relations', () => {
  test('a pair counts once with its highest strength, unknown strength counting 1', () => {
    const network = networkOf({
      actors: people,
      relations: [
        { sourceId: 'a', targetId: 'b', strength: 1 },
        { sourceId: 'b', targetId: 'a', kind: 'referral', strength: 3 },
        { sourceId: 'c', targetId: 'b' },
      ],
    });
    expect(tieList(network)).toEqual(['a-b 3', 'b-c 1']);
  });

  test('competition, conflict and plans are no working ties', () => {
    const network = networkOf({
      actors: people,
      relations: [
        { sourceId: 'a', targetId: 'b', kind: 'competition' },
        { sourceId: 'b', targetId: 'c', kind: 'conflict' },
        { sourceId: 'c', targetId: 'd', status: 'desired' },
        { sourceId: 'd', targetId: 'd' },
      ],
    });
    expect(tieList(network)).toEqual([]);
    expect(tieList(network, { relationKinds: ['competition'] })).toEqual(['a-b 1']);
  });

  test('a relation counts from its beginning until the day before its end', () => {
    const network = networkOf({
      actors: people,
      relations: [{ sourceId: 'a', targetId: 'b', since: '2026-01-10', endedOn: '2026-02-10' }],
    });
    expect(tieList(network, { asOf: '2026-01-09' })).toEqual([]);
    expect(tieList(network, { asOf: '2026-01-10' })).toEqual(['a-b 1']);
    expect(tieList(network, { asOf: '2026-02-09' })).toEqual(['a-b 1']);
    expect(tieList(network, { asOf: '2026-02-10' })).toEqual([]);
  });
});

describe('who counts', () => {
  const network = networkOf({
    actors: [{ id: 'a' }, { id: 'b' }, { id: 'gone', lifecycle: 'left' }],
    relations: [
      { sourceId: 'a', targetId: 'b' },
      { sourceId: 'a', targetId: 'gone' },
    ],
  });

  test('actors who have left are out', () => {
    expect(projected(network).graph.nodeIds).toEqual(['a', 'b']);
    expect(tieList(network)).toEqual(['a-b 1']);
  });

  test('actors who are to be left out are out and named', () => {
    const { graph, without } = projected(network, { without: ['a', 'a'] });
    expect(graph.nodeIds).toEqual(['b']);
    expect(without).toEqual(['a']);
  });

  test('an unknown actor to be left out is a failure, not silence', () => {
    expect(() => projected(network, { without: ['q'] })).toThrow(
      new Failure('unknownRecord', { table: 'actors', id: 'q' }),
    );
  });
});

describe('derived ties', () => {
  const network = networkOf({
    network: [{ referenceDate: '2026-11-01' }],
    actors: people,
    measures: [
      { participants: [{ actorId: 'a' }, { actorId: 'b', role: 'lead' }, { actorId: 'c', role: 'funder' }] },
      {
        status: 'notRealised',
        participants: [{ actorId: 'a' }, { actorId: 'b' }, { actorId: 'b', role: 'venue' }, { actorId: 'd' }],
      },
      { participants: [{ actorId: 'd' }] },
    ],
    bodies: [{ members: [{ actorId: 'a' }, { actorId: 'c' }, { actorId: 'd', role: 'guest' }] }],
    agreements: [
      { partyIds: ['b', 'c', 'd'] },
      { partyIds: ['b', 'c'], type: 'loi', state: 'signed' },
      { partyIds: ['a', 'd'], type: 'charter' },
      { partyIds: ['a', 'd'], validUntil: '2026-10-31' },
    ],
  });

  test('joint measures weigh 1/(n−1) each, every role but funding', () => {
    expect(tieList(network, { ties: ['measures'] })).toEqual(['a-b 1.5', 'a-d 0.5', 'b-d 0.5']);
  });

  test('the weights of an actor add up to its number of joint measures', () => {
    const { graph } = projected(network, { ties: ['measures'] });
    expect(weightsOf(graph, 0).reduce((sum, weight) => sum + weight, 0)).toBe(2);
  });

  test('guests of a body are not tied', () => {
    expect(tieList(network, { ties: ['bodies'] })).toEqual(['a-c 1']);
  });

  test('agreements in force tie their parties, charters and expired ones do not', () => {
    expect(tieList(network, { ties: ['agreements'] })).toEqual(['b-c 1', 'b-d 1', 'c-d 1']);
  });

  test('a network without relations is tied by its measures, one with relations by these alone', () => {
    expect(projected(network).ties).toEqual(['relations', 'measures']);
    const related = networkOf({ actors: people, relations: [{ sourceId: 'a', targetId: 'b' }] });
    expect(projected(related).ties).toEqual(['relations']);
  });

  test('several origins at once make one tie a pair', () => {
    const { graph } = projected(network, { ties: ['measures', 'bodies', 'agreements'] });
    expect(tieCount(graph)).toBe(6);
  });
});

test('the measures table of Belm gives the known figures', () => {
  const joint = [
    'Arbeitsamt, Architekt, Bewohner, Einrichtungen, Gemeinde, Landkreis',
    'Eigentümer, Kirche, FD Soziales, Arbeitsamt',
    'Diakonie, Bewohner',
    'Integrationsclub, Kindertreff, Sozialamt, Arbeitsamt, MaßArbeit',
    'Verein, Arbeitsamt, Bewohner, Integrationsclub',
    'Gleichstellung, Quartiermanagement, Gesundheitsdienst, Kindergärten, Schulen, Kindertreff',
    'Diakonie',
    'Wanderverein',
    'Jugendwerkstatt, Sportverein',
    'Schulen, Unternehmen',
    'Müttertreff',
    'Konfliktlotsen',
  ].map((line) => line.split(', '));
  const others = ['Klosterkammer', 'Einzelhandel', 'Tafel', 'Kaufhaus', 'Rat', 'Universität', 'Sanierungsträger'];
  const names = [...new Set([...joint.flat(), ...others])];
  const network = networkOf({
    actors: names.map((id) => ({ id })),
    measures: joint.map((group) => ({ participants: group.map((actorId) => ({ actorId })) })),
  });
  const { graph } = projected(network);
  const { network: whole, actors } = measureGraph(graph, null);
  const of = (measure: string, name: string) => actors[measure]?.[graph.nodeIds.indexOf(name)];

  expect(whole).toMatchObject({ actors: 33, ties: 53, isolates: 10 });
  expect(whole['density']).toBeCloseTo(0.1004, 4);
  expect(whole['components']).toEqual([21, 2, ...Array.from({ length: 10 }, () => 1)]);
  expect(of('degree', 'Arbeitsamt')).toBe(13);
  expect(of('betweenness', 'Arbeitsamt')).toBeCloseTo(0.2107, 4);
  expect(of('closeness', 'Arbeitsamt')).toBeCloseTo(0.4464, 4);
  expect(of('harmonic', 'Arbeitsamt')).toBeCloseTo(0.5104, 4);
  expect(of('betweenness', 'Kindertreff')).toBeCloseTo(0.1694, 4);
});
