import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import type { SheetLayers } from '../model/records/view.ts';
import { plainSheet, type SheetSettings, sheetOf } from './sheet.ts';

const town = networkOf({
  network: [{ id: 'network', name: 'Quartier', focusActorId: 'qm' as never }],
  actors: [
    { id: 'qm' as never },
    { id: 'town' as never, kind: 'municipality' },
    { id: 'social' as never, kind: 'municipalDepartment', parentActorId: 'town' as never },
    { id: 'youth' as never, kind: 'municipalDepartment', parentActorId: 'social' as never },
    { id: 'welfare' as never, kind: 'welfareAssociation' },
    { id: 'kita' as never, kind: 'daycare', parentActorId: 'welfare' as never },
    { id: 'club' as never, kind: 'sportsClub' },
  ],
  relations: [
    { id: 'r1' as never, sourceId: 'social' as never, targetId: 'kita' as never, strength: 1 },
    { id: 'r2' as never, sourceId: 'youth' as never, targetId: 'kita' as never, strength: 3 },
    { id: 'r3' as never, sourceId: 'social' as never, targetId: 'youth' as never },
    { id: 'r4' as never, sourceId: 'kita' as never, targetId: 'club' as never, kind: 'competition' },
    { id: 'r5' as never, sourceId: 'club' as never, targetId: 'qm' as never, status: 'desired' },
    { id: 'r6' as never, sourceId: 'qm' as never, targetId: 'town' as never, kind: 'funding', direction: 'backward' },
  ],
  bodies: [
    {
      id: 'round' as never,
      members: [
        { actorId: 'kita' as never, role: 'member', delegationMode: 'self' },
        { actorId: 'club' as never, role: 'guest', delegationMode: 'self' },
        { actorId: 'youth' as never, role: 'chair', delegationMode: 'self' },
      ],
    },
    {
      id: 'table' as never,
      members: [
        { actorId: 'kita' as never, role: 'member', delegationMode: 'self' },
        { actorId: 'club' as never, role: 'member', delegationMode: 'self' },
      ],
    },
  ],
  agreements: [
    { id: 'g1' as never, type: 'cooperation', state: 'inForce', partyIds: ['kita', 'club', 'town'] as never },
    { id: 'g2' as never, type: 'cooperation', state: 'inForce', partyIds: ['kita', 'youth'] as never },
  ],
});

function drawn(layers: Partial<SheetLayers>, more: Partial<SheetSettings> = {}) {
  const settings = { ...plainSheet, asOf: '2026-11-01', layers: { ...plainSheet.layers, ...layers }, ...more };
  const { nodes, ties } = sheetOf(town, settings);
  return { nodes: nodes.map(({ key }) => key), ties: ties.map(({ key }) => key), sheet: { nodes, ties } };
}

describe('layers of a sheet', () => {
  it('leave out the sign of a veto, or draw everybody in one size', () => {
    const network = networkOf({
      actors: [
        { id: 'a' as never, hasVeto: true, influence: 5 },
        { id: 'b' as never, influence: 1 },
      ],
    });
    const look = (layers: Partial<SheetLayers>) => {
      const settings = { ...plainSheet, asOf: '2026-11-01', layers: { ...plainSheet.layers, ...layers } };
      const { nodes } = sheetOf(network, settings);
      return {
        badges: nodes.map(({ form }) => form.badge),
        sizes: new Set(nodes.map(({ diameter }) => diameter)).size,
      };
    };
    expect(look({})).toEqual({ badges: ['veto', null], sizes: 2 });
    expect(look({ veto: false })).toEqual({ badges: [null, null], sizes: 2 });
    expect(look({ influence: false })).toEqual({ badges: ['veto', null], sizes: 1 });
  });

  it('leave out competition and conflict, wishes, or kinds that are not asked for', () => {
    expect(drawn({ tension: false }).ties).not.toContain('relations:r4');
    expect(drawn({ desired: false }).ties).not.toContain('relations:r5');
    expect(drawn({ relationKinds: ['funding'] }).ties).toEqual(
      expect.arrayContaining(['relations:r4', 'relations:r5', 'relations:r6']),
    );
    expect(drawn({ relationKinds: ['funding'] }).ties).not.toContain('relations:r1');
  });

  it('leave out the focus actor with its ties', () => {
    const { nodes, ties } = drawn({ withoutFocus: true });
    expect(nodes).not.toContain('actors:qm');
    expect(ties).not.toContain('relations:r6');
  });

  it('fold the units of the municipality into it, of several ties of a kind the strongest staying', () => {
    const { nodes, ties, sheet } = drawn({ foldMunicipality: true });
    expect(nodes).toEqual(['actors:qm', 'actors:town', 'actors:welfare', 'actors:kita', 'actors:club']);
    expect(ties).not.toContain('relations:r3');
    const kita = sheet.ties.filter(
      ({ sourceKey, targetKey }) => sourceKey === 'actors:town' && targetKey === 'actors:kita',
    );
    expect(kita).toMatchObject([{ sign: { strength: 3, written: 'agreement' } }]);
  });

  it('fold the houses of a provider into it', () => {
    const { nodes } = drawn({ foldProviders: true });
    expect(nodes).not.toContain('actors:kita');
    expect(nodes).toContain('actors:youth');
  });

  it('show the surroundings of one actor, step by step', () => {
    expect(drawn({ neighbourhoodOf: 'qm' as never }).nodes).toEqual(['actors:qm', 'actors:town', 'actors:club']);
    expect(drawn({ neighbourhoodOf: 'qm' as never, neighbourhoodSteps: 2 }).nodes).toContain('actors:kita');
  });

  it('show bodies as nodes with their members, guests on a loose line', () => {
    const { nodes, sheet } = drawn({ bodies: 'nodes' });
    expect(nodes).toEqual(expect.arrayContaining(['bodies:round', 'bodies:table']));
    const guest = sheet.ties.find(({ key }) => key === 'participation:round|club');
    expect(guest).toMatchObject({ sign: { kind: 'bodyMembership', strength: 1 }, targetKey: 'actors:club' });
  });

  it('tie the members of the same bodies, the more bodies the wider', () => {
    const { sheet } = drawn({ bodies: 'ties', relations: false, agreements: false, desired: false, tension: false });
    const widths = new Map(sheet.ties.map(({ key, form }) => [key, form.width]));
    expect([...widths.keys()].toSorted()).toEqual(['body:club|kita', 'body:club|youth', 'body:kita|youth']);
    expect(widths.get('body:club|kita')).toBeGreaterThan(widths.get('body:kita|youth') ?? 9);
  });

  it('show agreements of more than two as nodes tied to their parties, and never pairwise', () => {
    expect(drawn({ agreementNodes: true }).nodes).toContain('agreements:g1');
    expect(drawn({ agreementNodes: true }).ties).toContain('participation:g1|town');
    expect(drawn({}).ties.filter((key) => key.includes('g1'))).toEqual([]);
  });

  it('show missing partners beside those who could bring them', () => {
    const ghosts = [{ id: 'x', label: 'Arzt?', name: 'Hausarztpraxis', besideId: 'club' }];
    const { nodes, ties, sheet } = drawn({ ghosts: true }, { ghosts });
    expect(nodes.at(-1)).toBe('ghosts:x');
    expect(ties).toContain('wish:x|club');
    expect(sheet.nodes.at(-1)?.form.dashed).toBe(true);
    expect(drawn({}, { ghosts }).nodes).not.toContain('ghosts:x');
  });

  it('merge parallel ties into the one on top, with the symbols of all', () => {
    const parallel = networkOf({
      actors: [{ id: 'a' as never }, { id: 'b' as never }],
      relations: [
        { sourceId: 'a' as never, targetId: 'b' as never, strength: 3, confidence: 'assumed' },
        { sourceId: 'b' as never, targetId: 'a' as never, kind: 'conflict' },
      ],
    });
    const layers: SheetLayers = { ...plainSheet.layers, parallels: 'merged' };
    const { ties } = sheetOf(parallel, { ...plainSheet, asOf: '2026-11-01', layers });
    expect(ties).toMatchObject([{ parallel: false, form: { colour: 'conf', symbols: ['lightning', 'question'] } }]);
  });

  it('tell groups by colour and number', () => {
    const groups = { labels: ['eins', 'zwei'], groupOf: new Map([['club', 1]]) };
    const { sheet } = drawn({}, { groups });
    expect(sheet.nodes.find(({ id }) => id === 'club')?.form).toMatchObject({ badge: 2, groupColour: 1 });
    expect(sheet.nodes.find(({ id }) => id === 'kita')?.form.groupColour).toBeNull();
  });
});

describe('notations', () => {
  const forms = (notation: SheetSettings['notation']) =>
    new Map(drawn({}, { notation }).sheet.ties.map(({ key, form }) => [key, form]));

  it('plain draws every tie that is there alike', () => {
    const plain = forms('plain');
    expect(plain.get('relations:r1')).toEqual(plain.get('relations:r2'));
    expect(plain.get('relations:r4')?.colour).toBe('comp');
  });

  it('Net-Map writes the kind on the line and colours it', () => {
    expect(forms('netMap').get('relations:r6')).toMatchObject({
      colour: 'netFunding',
      mark: 'funding',
      source: 'arrow',
    });
  });

  it('target and actual tell what is there from what is planned and what is wished for', () => {
    const line = forms('targetActual');
    expect(line.get('relations:r5')).toMatchObject({ dash: 'dots', colour: 'wish' });
    expect(line.get('relations:r2')).toMatchObject({ dash: 'solid', colour: 'tie', double: false });
  });
});
