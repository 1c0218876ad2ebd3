import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import type { AnalysisOptions } from '../model/analysis.ts';
import { measureStudy } from './measure-study.ts';
import { studyOf } from './study.ts';

const network = exampleNetwork('lindenhoehe');

function figures(options: AnalysisOptions = {}) {
  const study = studyOf(network, options);
  const result = measureStudy(study, null);
  const of = (measure: string, id: string) => result.actors[measure]?.[study.graph.nodeIds.indexOf(id)];
  return { ...result, of };
}

const office = idOf('Quartiersbüro');
const socialAffairs = idOf('Fachbereich Soziales');
const whole = figures();
const withoutOffice = figures({ without: [office] });

function idOf(name: string): string {
  return network.records.actors.find((actor) => actor.name.includes(name))?.id ?? '';
}

/** Compares as many digits as are printed. */
function expectPrinted(value: unknown, printed: string): void {
  const digits = printed.split('.')[1]?.length ?? 0;
  expect(Number(value).toFixed(digits)).toBe(printed);
}

describe('Lindenhöhe has the figures of the domain brief', () => {
  test('size and cohesion', () => {
    expect(whole.network).toMatchObject({ actors: 61, ties: 134, isolates: 5 });
    expectPrinted(whole.network['density'], '0.0732');
    expectPrinted(withoutOffice.network['density'], '0.0497');
    expect(whole.network['components']).toEqual([56, ...Array(5).fill(1)]);
    expect(withoutOffice.network['components']).toEqual([51, ...Array(9).fill(1)]);
    expectPrinted(whole.network['degreeCentralisation'], '0.717');
    expectPrinted(whole.network['averageClustering'], '0.428');
  });

  test('betweenness', () => {
    const rows = [
      ['Quartiersbüro', '0.671'],
      ['Fachbereich Soziales', '0.069'],
      ['Gesamtschule', '0.033'],
      ['Gesundheitsamt', '0.032'],
      ['Fachbereich Stadtplanung', '0.031'],
      ['Verkehr', '0.031'],
    ] as const;
    for (const [name, printed] of rows) expectPrinted(whole.of('betweenness', idOf(name)), printed);
    const sum = whole.actors['betweenness']?.reduce((total: number, value) => total + Number(value), 0) ?? 0;
    expectPrinted((Number(whole.of('betweenness', office)) / sum) * 100, '64');
  });

  test('betweenness without the quarter office', () => {
    const rows = [
      ['Fachbereich Soziales', '0.327'],
      ['Gesamtschule', '0.147'],
      ['bibliothek', '0.133'],
      ['Fachbereich Jugend', '0.111'],
      ['Fachbereich Kultur', '0.110'],
    ] as const;
    for (const [name, printed] of rows) expectPrinted(withoutOffice.of('betweenness', idOf(name)), printed);
  });

  test('closeness, constraint and effective size', () => {
    expectPrinted(whole.of('closeness', office), '0.776');
    expectPrinted(whole.of('closeness', socialAffairs), '0.504');
    const rows = [
      [office, 46, '0.0626', '42.87'],
      [socialAffairs, 15, '0.1481', '12.73'],
      [idOf('Seniorentreff'), 2, '0.500', '2.0'],
    ] as const;
    for (const [id, degree, constraint, size] of rows) {
      expect(whole.of('degree', id)).toBe(degree);
      expectPrinted(whole.of('constraint', id), constraint);
      expectPrinted(whole.of('effectiveSize', id), size);
    }
  });

  test('fragmentation with and without the quarter office', () => {
    expectPrinted(whole.network['networkFragmentation'], '0.1585');
    expectPrinted(whole.of('fragmentation', office), '0.2797');
    expectPrinted(whole.network['networkDistanceFragmentation'], '0.580');
    expectPrinted(whole.of('distanceFragmentation', office), '0.743');
    const [worst, next] = [...(whole.actors['distanceFragmentation'] ?? [])].map(Number).sort((a, b) => b - a);
    expectPrinted(worst, '0.743');
    expectPrinted(next, '0.597');
    expect(whole.of('distanceFragmentation', socialAffairs)).toBe(next);
    expect(withoutOffice.network['networkDistanceFragmentation']).toBeCloseTo(Number(worst), 12);
  });

  test('balance of ties between and inside the sectors', () => {
    expectPrinted(whole.network['networkEiIndex'], '0.090');
    expectPrinted(withoutOffice.network['networkEiIndex'], '0.068');
    const groups = withoutOffice.network['groupEiIndex'] as Record<string, number>;
    expectPrinted(groups['state'], '0.321');
    expectPrinted(groups['market'], '0.455');
    expectPrinted(groups['thirdSector'], '0.370');
    expectPrinted(groups['informal'], '0.647');
  });

  test('roles of the quarter office between the sectors, each open triad counted once', () => {
    expect(whole.of('brokerage', office)).toEqual({
      coordinator: 176,
      consultant: 90,
      gatekeeper: 488,
      representative: 488,
      liaison: 209,
    });
  });

  test('the core', () => {
    expect(whole.network['core']).toEqual([{ members: expect.any(Array), value: 4 }]);
    const [core] = whole.network['core'] as { members: string[] }[];
    expect(core?.members).toHaveLength(20);
  });

  test('every measure has a finite value or a reason', () => {
    const text = JSON.stringify([whole.network, whole.actors, whole.relations, whole.twoMode]);
    expect(text).not.toMatch(/NaN|Infinity/);
    const nulls = Object.entries(whole.actors).filter(([, values]) => values.includes(null));
    for (const [id, values] of nulls) {
      const reasons = whole.undefined[id]?.flatMap((entry) => entry.actors) ?? [];
      expect(reasons, id).toHaveLength(values.filter((value) => value === null).length);
    }
  });
});
