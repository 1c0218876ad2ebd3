import { describe, expect, it } from 'vitest';
import { Network } from '../../../shared/model/network.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { networkOf } from '../../../test/fixtures/network.ts';
import { activeFilters, type ActorFilter, filterRows, loosening, noFilter, withColumn } from './actor-filter.ts';
import { removalEffects, removesNothingElse } from './actor-removal.ts';
import { type ActorRow, actorRows } from './actor-row.ts';
import { viewCounts } from './actor-views.ts';

const quarter = networkOf({
  fieldsOfAction: [
    { id: 'health', labels: { de: 'Gesundheit', en: 'Health' } },
    { id: 'sport', labels: { de: 'Sport und Freizeit', en: 'Sports' } },
  ],
  actorKinds: [
    { id: 'sportsClub/-', kind: 'sportsClub', labels: { de: 'Sportverein', en: 'Sports club' } },
    { id: 'media/press', kind: 'media', subKind: 'press', labels: { de: 'Presse', en: 'Press' } },
  ],
  network: [{ name: 'Quartier', referenceDate: '2026-11-01', focusActorId: 'qm' }],
  actors: [
    { id: 'qm', name: 'Quartiersbüro', kind: 'quarterManagement', stakeholderTier: 'key' },
    {
      id: 'fc',
      name: 'FC Süd e.V.',
      kind: 'sportsClub',
      welfareSector: 'thirdSector',
      stakeholderTier: 'secondary',
      influence: 2,
      fields: [{ field: 'sport', weight: 'secondary' }, { field: 'health' }],
      targetGroups: ['youth'],
      areas: ['south'],
    },
    { id: 'press', name: 'Tageblatt', kind: 'media', subKind: 'press', welfareSector: 'market' },
  ],
  relations: [
    {
      id: 'r1',
      sourceId: 'qm',
      targetId: 'fc',
      kind: 'cooperation',
      lastContactOn: '2026-06-20',
    },
    {
      id: 'r2',
      sourceId: 'fc',
      targetId: 'press',
      kind: 'information',
      lastContactOn: '2026-10-20',
    },
    { id: 'r3', sourceId: 'fc', targetId: 'press', kind: 'competition' },
    { id: 'r4', sourceId: 'qm', targetId: 'press', kind: 'information', status: 'desired' },
  ],
  contactLog: [{ id: 'k1', actorIds: ['qm', 'fc'], on: '2026-08-01' }],
  contactPersons: [{ id: 'p1', actorId: 'fc' }],
});

function finding(ruleId: string, severity: Finding['severity'], ...subjects: string[]): Finding {
  const fingerprint = `${ruleId}:${subjects.join('+')}`;
  const evidence = subjects.map((id) => ({ table: 'actors' as const, id }));
  return { ruleId, severity, subjects, score: null, fingerprint, parameters: {}, thresholds: {}, evidence };
}

function rowsOf(network: Network, findings: readonly Finding[] | null = null): ActorRow[] {
  return actorRows({ network, analysis: null, findings, asOf: null, language: 'de' });
}

function row(id: string, findings: readonly Finding[] = []): ActorRow {
  return rowsOf(quarter, findings).find((entry) => entry.id === id)!;
}

const names = (rows: readonly ActorRow[]) => rows.map((entry) => entry.actor.name);

describe('a row of the actors table', () => {
  it('names kind and fields in the language, core fields first', () => {
    expect(row('fc')).toMatchObject({ kindLabel: 'Sportverein', fieldLabels: ['Gesundheit', 'Sport und Freizeit'] });
    expect(row('press').kindLabel).toBe('Presse');
    expect(row('qm').kindLabel).toBe('quarterManagement');
  });

  it('counts existing working relations only', () => {
    expect(row('fc').ties).toBe(2);
    expect(row('press').ties).toBe(1);
    expect(row('qm').ties).toBe(1);
  });

  it('takes the latest contact with the focus actor and counts days to the reference date', () => {
    expect(row('fc').lastContact).toEqual({ on: '2026-08-01', days: 92, resting: false });
    expect(row('press').lastContact).toBeNull();
    expect(row('qm').lastContact).toBeNull();
  });

  it('takes contacts with anybody where the network has no focus actor', () => {
    const { network: _settings, ...records } = quarter.records;
    const rows = actorRows({
      network: new Network({ ...records, network: [] }),
      analysis: null,
      findings: null,
      asOf: '2026-11-01',
      language: 'de',
    });
    expect(rows.map((entry) => entry.lastContact?.days ?? null)).toEqual([92, 12, 12]);
  });

  it('calls a contact resting when it is longer ago than the tier suggests', () => {
    const key = networkOf({
      ...quarter.records,
      actors: [{ ...quarter.find('actors', 'qm')! }, { ...quarter.find('actors', 'fc')!, stakeholderTier: 'key' }],
    });
    expect(rowsOf(key)[1]!.lastContact).toMatchObject({ days: 92, resting: true });
  });

  it('counts findings and keeps the most severe', () => {
    const findings = [finding('MIS-05', 'low', 'fc'), finding('DQ-03', 'medium', 'fc', 'press')];
    expect(row('fc', findings)).toMatchObject({ findings: { count: 2, worst: 'medium' }, possibleDouble: true });
    expect(row('qm', findings)).toMatchObject({ findings: null, possibleDouble: false });
  });

  it('shows numbers of the analysis where there are any', () => {
    const analysis = {
      revision: 1,
      asOf: '2026-11-01',
      options: { without: [], ties: [], relationKinds: [] },
      network: {},
      actors: [{ id: 'fc', name: 'FC Süd e.V.', degree: 2, betweenness: null }],
    };
    const rows = actorRows({ network: quarter, analysis, findings: null, asOf: null, language: 'de' });
    expect(rows.map((entry) => [entry.degree, entry.betweenness])).toEqual([
      [null, null],
      [2, null],
      [null, null],
    ]);
  });
});

describe('filtering the actors table', () => {
  const rows = rowsOf(quarter, [finding('DQ-03', 'medium', 'fc', 'press'), finding('MIS-05', 'low', 'press')]);
  const passing = (columns: ActorFilter['columns'], search = '') => names(filterRows(rows, { search, columns }));

  it('searches name, kind and fields regardless of umlauts and accents', () => {
    expect(passing({}, 'sud')).toEqual(['FC Süd e.V.']);
    expect(passing({}, 'gesund')).toEqual(['FC Süd e.V.']);
    expect(passing({}, 'presse')).toEqual(['Tageblatt']);
  });

  it('narrows each column, unknown being a value', () => {
    expect(passing({ sector: 'market' })).toEqual(['Tageblatt']);
    expect(passing({ sector: 'unknown' })).toEqual(['Quartiersbüro']);
    expect(passing({ fields: 'sport' })).toEqual(['FC Süd e.V.']);
    expect(passing({ fields: 'unknown' })).toEqual(['Quartiersbüro', 'Tageblatt']);
    expect(passing({ tier: 'key' })).toEqual(['Quartiersbüro']);
    expect(passing({ influence: '2' })).toEqual(['FC Süd e.V.']);
    expect(passing({ influence: '3' })).toEqual([]);
    expect(passing({ kind: 'Presse' })).toEqual(['Tageblatt']);
    expect(passing({ lastContact: '90' })).toEqual(['FC Süd e.V.']);
    expect(passing({ lastContact: 'unknown' })).toEqual(['Quartiersbüro', 'Tageblatt']);
    expect(passing({ findings: 'medium' })).toEqual(['FC Süd e.V.', 'Tageblatt']);
    expect(passing({ findings: 'high' })).toEqual([]);
  });

  it('joins filters with „and“ and forgets cleared ones', () => {
    const filter = withColumn(withColumn(noFilter, 'sector', 'market'), 'name', 'FC');
    expect(filterRows(rows, filter)).toEqual([]);
    expect(activeFilters(withColumn(filter, 'sector', null))).toEqual([['name', 'FC']]);
    expect(names(filterRows(rows, withColumn(filter, 'sector', '')))).toEqual(['FC Süd e.V.']);
  });

  it('names the one filter whose removal brings back most', () => {
    expect(loosening(rows, { search: 'tageblatt', columns: { sector: 'thirdSector' } })).toEqual({
      part: 'sector',
      hits: 1,
    });
    expect(loosening(rows, { search: 'moschee', columns: {} })).toEqual({ part: 'search', hits: 3 });
    expect(loosening(rows, { search: 'moschee', columns: { sector: 'market', tier: 'key' } })).toBeNull();
  });
});

describe('ready-made views', () => {
  it('count key actors, unconnected, incomplete and possibly double ones', () => {
    const rows = rowsOf(quarter, [finding('DQ-03', 'medium', 'fc', 'press')]);
    expect(viewCounts(rows)).toEqual({ all: 3, key: 1, unconnected: 0, incomplete: 2, possibleDoubles: 2 });
  });
});

describe('removing actors', () => {
  it('counts what hangs on them once', () => {
    expect(removalEffects(quarter, ['fc'])).toEqual({ relations: 3, agreements: 0, persons: 1, offers: 0 });
    expect(removalEffects(quarter, ['fc', 'press'])).toMatchObject({ relations: 4 });
  });

  it('needs no question when nothing hangs on them', () => {
    const alone = networkOf({ actors: [{ id: 'a', name: 'Allein' }] });
    expect(removesNothingElse(removalEffects(alone, ['a']))).toBe(true);
    expect(removesNothingElse(removalEffects(quarter, ['fc']))).toBe(false);
  });
});
