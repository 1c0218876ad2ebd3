import { describe, expect, test } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import type { AnalysisOptions } from '../model/analysis.ts';
import { Failure } from '../model/failure.ts';
import type { Network } from '../model/network.ts';
import { neighboursOf, tieCount, weightsOf } from './compact-graph.ts';
import { measureStudy } from './measure-study.ts';
import { studyOf } from './study.ts';

/** `a-b 2` for every tie of the projection, in the order of its actors. */
function tieList(network: Network, options: AnalysisOptions = {}): string[] {
  const { graph } = studyOf(network, options);
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
    expect(studyOf(network, {}).graph.nodeIds).toEqual(['a', 'b']);
    expect(tieList(network)).toEqual(['a-b 1']);
  });

  test('actors who are to be left out are out and named', () => {
    const { graph, options } = studyOf(network, { without: ['a', 'a'] });
    expect(graph.nodeIds).toEqual(['b']);
    expect(options.without).toEqual(['a']);
  });

  test('an unknown actor to be left out is a failure, not silence', () => {
    expect(() => studyOf(network, { without: ['q'] })).toThrow(
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
    const { graph } = studyOf(network, { ties: ['measures'] });
    expect(weightsOf(graph, 0).reduce((sum, weight) => sum + weight, 0)).toBe(2);
  });

  test('guests of a body are not tied', () => {
    expect(tieList(network, { ties: ['bodies'] })).toEqual(['a-c 1']);
  });

  test('agreements in force tie their parties, charters and expired ones do not', () => {
    expect(tieList(network, { ties: ['agreements'] })).toEqual(['b-c 1', 'b-d 1', 'c-d 1']);
  });

  test('a network without relations is tied by its measures, one with relations by these alone', () => {
    expect(studyOf(network, {}).options.ties).toEqual(['relations', 'measures']);
    const related = networkOf({ actors: people, relations: [{ sourceId: 'a', targetId: 'b' }] });
    expect(studyOf(related, {}).options.ties).toEqual(['relations']);
  });

  test('several origins at once make one tie a pair', () => {
    const { graph } = studyOf(network, { ties: ['measures', 'bodies', 'agreements'] });
    expect(tieCount(graph)).toBe(6);
  });
});

describe('direction', () => {
  const arcList = (network: Network) => {
    const { arcs } = studyOf(network, {});
    return arcs.nodeIds.flatMap((id, node) =>
      [...neighboursOf(arcs, node)].map((next) => `${id}>${arcs.nodeIds[next]}`),
    );
  };

  test('is that of the relation, else that of its kind; ties without direction lead both ways', () => {
    const network = networkOf({
      actors: people,
      relations: [
        { sourceId: 'a', targetId: 'b', kind: 'funding' },
        { sourceId: 'b', targetId: 'c', kind: 'cooperation' },
        { sourceId: 'c', targetId: 'd', kind: 'cooperation', direction: 'backward' },
        { sourceId: 'd', targetId: 'a', kind: 'referral', direction: 'both' },
      ],
    });
    expect(arcList(network)).toEqual(['a>b', 'a>d', 'b>c', 'c>b', 'd>a', 'd>c']);
  });

  test('strengths are kept for each direction, and the pair has the greater one', () => {
    const network = networkOf({
      actors: people,
      relations: [
        { sourceId: 'a', targetId: 'b', kind: 'funding', strength: 1 },
        { sourceId: 'b', targetId: 'a', kind: 'referral', strength: 3 },
      ],
    });
    const { arcs } = studyOf(network, {});
    expect([...weightsOf(arcs, 0), ...weightsOf(arcs, 1)]).toEqual([1, 3]);
    expect(tieList(network)).toEqual(['a-b 3']);
  });
});

test('kinds of relations and origins of ties are counted by pair', () => {
  const network = networkOf({
    actors: people,
    relations: [
      { sourceId: 'a', targetId: 'b', kind: 'cooperation' },
      { sourceId: 'b', targetId: 'a', kind: 'cooperation' },
      { sourceId: 'a', targetId: 'b', kind: 'funding' },
      { sourceId: 'b', targetId: 'c', kind: 'information' },
      { sourceId: 'a', targetId: 'b', kind: 'conflict' },
    ],
    bodies: [{ members: [{ actorId: 'a' }, { actorId: 'b' }] }],
  });
  const counts = (options: AnalysisOptions) => [...studyOf(network, options).kindCounts];
  expect(counts({})).toEqual([2, 1]);
  expect(counts({ ties: ['relations', 'bodies'] })).toEqual([3, 1]);
  const { network: whole, relations } = measureStudy(studyOf(network, {}), ['multiplexity', 'relationKinds']);
  expect([whole['multiplexity'], relations['relationKinds']]).toEqual([0.5, [2, 1]]);
});

describe('a part of the network', () => {
  const network = networkOf({
    fieldsOfAction: [{ id: 'health' }, { id: 'care', parentFields: ['health'] }, { id: 'sport' }],
    areas: [{ id: 'north' }, { id: 'south' }],
    actors: [
      { id: 'a', fields: [{ field: 'health' }], areas: ['north'] },
      {
        id: 'b',
        fields: [
          { field: 'sport', weight: 'core' },
          { field: 'care', weight: 'secondary' },
        ],
        cityWide: true,
      },
      { id: 'c', fields: [{ field: 'sport' }], areas: ['south', 'north'] },
      { id: 'd', areas: ['south'] },
    ],
    relations: [
      { sourceId: 'a', targetId: 'b' },
      { sourceId: 'b', targetId: 'c' },
      { sourceId: 'c', targetId: 'd' },
    ],
  });

  test('one field takes its actors, whatever the weight, and those of the fields below it', () => {
    expect(studyOf(network, { field: 'health' }).graph.nodeIds).toEqual(['a', 'b']);
    expect(tieList(network, { field: 'health' })).toEqual(['a-b 1']);
    expect(studyOf(network, { field: 'care' }).graph.nodeIds).toEqual(['b']);
  });

  test('one area takes those of it and those of the whole town', () => {
    expect(studyOf(network, { area: 'north' }).graph.nodeIds).toEqual(['a', 'b', 'c']);
    expect(tieList(network, { area: 'south' })).toEqual(['b-c 1', 'c-d 1']);
  });

  test('an unknown field or area is a failure, not an empty network', () => {
    expect(() => studyOf(network, { field: 'x' })).toThrow(
      new Failure('unknownRecord', { table: 'fieldsOfAction', id: 'x' }),
    );
    expect(() => studyOf(network, { area: 'x' })).toThrow(new Failure('unknownRecord', { table: 'areas', id: 'x' }));
  });
});

describe('the municipality folded', () => {
  const network = networkOf({
    actors: [
      { id: 'youth', kind: 'municipalDepartment', parentActorId: 'town' },
      { id: 'town', kind: 'municipality' },
      { id: 'library', kind: 'culturalOrganisation', parentActorId: 'youth' },
      { id: 'club' },
      { id: 'branch', parentActorId: 'club' },
    ],
    relations: [
      { sourceId: 'youth', targetId: 'club', strength: 1 },
      { sourceId: 'library', targetId: 'club', strength: 3 },
      { sourceId: 'library', targetId: 'youth' },
      { sourceId: 'branch', targetId: 'town' },
    ],
    bodies: [{ members: [{ actorId: 'youth' }, { actorId: 'library' }, { actorId: 'club' }] }],
  });

  test('stands for all its units, at any depth, and for nobody else', () => {
    const { graph } = studyOf(network, { foldMunicipality: true });
    expect(graph.nodeIds).toEqual(['town', 'club', 'branch']);
    expect(tieList(network, { foldMunicipality: true })).toEqual(['town-club 3', 'town-branch 1']);
    expect(tieList(network)).toHaveLength(4);
  });

  test('has one seat where several units sit', () => {
    expect(tieList(network, { foldMunicipality: true, ties: ['bodies'] })).toEqual(['town-club 1']);
    const { bodies } = studyOf(network, { foldMunicipality: true }).attributes;
    expect(bodies.members.map((members) => [...members])).toEqual([[0, 1]]);
  });

  test('leaves out the units that are to be left out, and keeps the others where it is left out itself', () => {
    expect(tieList(network, { foldMunicipality: true, without: ['library'] })).toEqual([
      'town-club 1',
      'town-branch 1',
    ]);
    expect(studyOf(network, { foldMunicipality: true, without: ['town'] }).graph.nodeIds).toEqual([
      'youth',
      'library',
      'club',
      'branch',
    ]);
  });
});

describe('groups', () => {
  const network = networkOf({
    network: [{ focusActorId: 'qm', hostActorId: 'host' }],
    fieldsOfAction: [{ id: 'health' }, { id: 'sport' }],
    areas: [{ id: 'north' }, { id: 'outside', insideQuarter: false }],
    actors: [
      { id: 'qm', welfareSector: 'thirdSector', areas: ['north'] },
      { id: 'host', parentActorId: 'union', cityWide: true },
      { id: 'union', welfareSector: 'state', areas: ['north', 'outside'] },
      { id: 'loop1', parentActorId: 'loop2', fields: [{ field: 'sport', weight: 'secondary' }, { field: 'health' }] },
      { id: 'loop2', parentActorId: 'loop1', insideQuarter: true, areas: ['outside'] },
    ],
  });
  const { groupings } = studyOf(network, {}).attributes;
  const groups = ({ keys, groupOf }: (typeof groupings)['sector']) => [...groupOf].map((group) => keys[group] ?? null);

  test('by sector are in the order of the sectors; not known is no group', () => {
    expect(groupings.sector.keys).toEqual(['state', 'thirdSector']);
    expect(groups(groupings.sector)).toEqual(['thirdSector', null, 'state', null, null]);
  });

  test('by provider go up to the topmost actor, the focus actor belonging to its host', () => {
    expect(groups(groupings.provider).slice(0, 3)).toEqual(['union', 'union', 'union']);
    expect(new Set(groups(groupings.provider)).size).toBe(3);
  });

  test('by field take the first core field', () => {
    expect(groups(groupings.field)).toEqual([null, null, null, 'health', null]);
  });

  test('by location take what is recorded, else the areas', () => {
    expect(groups(groupings.location)).toEqual(['inside', 'outside', 'outside', null, 'inside']);
  });
});

test('every default is spelled out', () => {
  const network = networkOf({ actors: people, relations: [{ sourceId: 'a', targetId: 'b' }] });
  expect(studyOf(network, {}).options).toEqual({
    without: [],
    ties: ['relations'],
    relationKinds: [
      'information',
      'cooperation',
      'referral',
      'resourceSharing',
      'jointPresence',
      'funding',
      'advocacy',
    ],
    weights: 'none',
    direction: 'undirected',
    field: null,
    area: null,
    foldMunicipality: false,
    grouping: 'sector',
    steps: 2,
    setSize: 3,
  });
  expect(studyOf(network, {}).settings.seed).toBe(1);
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
  const study = studyOf(network, {});
  const { graph } = study;
  const { network: whole, actors } = measureStudy(study, null);
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
