import { expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import type { AnalysisSpeech } from '../description/analysis-words.ts';
import { measureStudy } from '../analysis/measure-study.ts';
import { measures } from '../analysis/registry.ts';
import { studyOf } from '../analysis/study.ts';
import { tieIndex } from '../analysis/tie-index.ts';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';
import type { AnalysisOptions, AnalysisResult } from '../model/analysis.ts';
import { actorTable, communityTable, networkTable, relationTable } from './analysis-tables.ts';
import { type FigureTable, sideBySide } from './figure-table.ts';

const network = exampleNetwork('lindenhoehe');
const speech: AnalysisSpeech = { network, language: 'de', translate: dynamicTranslate(createTranslator('de')) };

function resultOf(asked: AnalysisOptions): AnalysisResult {
  const study = studyOf(network, asked);
  const { sources, targets } = tieIndex(study.graph);
  const all = measureStudy(study, null);
  const rowOf = (values: Readonly<Record<string, readonly unknown[]>>, place: number) =>
    Object.fromEntries(Object.entries(values).map(([id, of]) => [id, of[place]]));
  const idAt = (node: number | undefined) => study.graph.nodeIds[node ?? 0] ?? '';
  return {
    ...all,
    revision: 0,
    asOf: study.asOf,
    seed: 1,
    options: study.options,
    actors: study.graph.nodeIds.map((id, node) => ({
      id,
      name: network.find('actors', id)?.name ?? '',
      ...rowOf(all.actors, node),
    })),
    relations: [...sources].map((source, tie) => ({
      sourceId: idAt(source),
      targetId: idAt(targets[tie]),
      ...rowOf(all.relations, tie),
    })),
  } as AnalysisResult;
}

const withOffice = resultOf({});
const without = resultOf({ without: ['a01'] });
const compared = (table: (result: AnalysisResult) => FigureTable) =>
  sideBySide(
    { name: 'mit QM', table: table(withOffice) },
    { name: 'ohne QM', table: table(without) },
    speech.translate,
  );
const shown = (...ids: string[]) => measures.filter(({ id }) => ids.includes(id));

test('a table of two reckonings says of both how they were reckoned', () => {
  const { notes } = compared((result) => actorTable(result, shown('degree'), speech));
  expect(notes[0]).toMatch(/^mit QM – gerechnet: Stand 01\.11\.2026; mit allen Akteuren; /);
  expect(notes[1]).toMatch(/^ohne QM – gerechnet: Stand 01\.11\.2026; ohne Quartiersbüro Lindenhöhe; /);
  expect(notes[2]).toMatch(/^Beziehungen: Anzahl/);
});

test('every actor is in one row with the figures of both, and none where it was left out', () => {
  const { headings, rows } = compared((result) => actorTable(result, shown('degree', 'betweenness'), speech));
  expect(headings).toEqual([
    'Akteur',
    'Beziehungen, mit QM',
    'Vermittlung, mit QM',
    'Beziehungen, ohne QM',
    'Vermittlung, ohne QM',
  ]);
  expect(rows).toHaveLength(61);
  const rowOf = (name: string) => rows.find(([first]) => first === name);
  expect(rowOf('Quartiersbüro Lindenhöhe')?.slice(1)).toEqual([46, expect.closeTo(0.671, 3), null, null]);
  expect(rowOf('Fachbereich Soziales')?.slice(1)).toEqual([15, expect.closeTo(0.069, 3), 14, expect.closeTo(0.327, 3)]);
});

test('figures of the network stand side by side, parts of them too', () => {
  const { rows } = compared((result) => networkTable(result, measures, speech));
  expect(rows.find(([name]) => name === 'Dichte')).toEqual([
    'Dichte',
    '',
    expect.closeTo(0.0732, 4),
    expect.closeTo(0.0497, 4),
  ]);
  const state = rows.find(([name, part]) => name === 'Außen-innen-Bilanz je Gruppe' && part === 'Staat, Kommune');
  expect(state?.[3]).toBeCloseTo(0.321, 3);
});

test('ties and communities of both are there', () => {
  const ties = compared((result) => relationTable(result, shown('edgeBetweenness'), speech)).rows;
  expect(ties).toHaveLength(134);
  expect(ties.filter(([, , , value]) => value !== null)).toHaveLength(88);
  const communities = compared((result) => communityTable(result, measures, speech));
  expect(communities.headings).toEqual([
    'Nummer',
    'Akteure, mit QM',
    'Mitglieder, mit QM',
    'Akteure, ohne QM',
    'Mitglieder, ohne QM',
  ]);
  expect(communities.rows[0]?.slice(0, 2)).toEqual([1, 11]);
});
