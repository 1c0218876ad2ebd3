import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOf } from '../../../test/fixtures/findings.ts';
import { networkOf } from '../../../test/fixtures/network.ts';
import { gapAnalysis } from '../find-all.ts';
import { contentSimilarity } from './content.ts';

const some = (...values: string[]) => fc.subarray(values);
const offers = fc.array(
  fc.record({
    actorId: fc.constantFrom('a', 'b', 'c', 'd'),
    category: fc.constantFrom(null, 'sport.course', 'sport.openOffer', 'culture.event'),
    targetGroups: some('youth', 'seniors'),
    areas: some('north', 'south', 'east'),
    fields: some('health', 'culture').map((fields) => fields.map((field) => ({ field }))),
  }),
  { maxLength: 10 },
);

test('no pair of alike offers is overlooked', () => {
  fc.assert(
    fc.property(offers, (sketch) => {
      const network = networkOf({
        actors: ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: id })),
        offers: sketch.map((offer, at) => ({ id: `o${at}`, ...offer })),
      });
      const { offers: all } = network.records;
      const expected = all.flatMap((one, at) =>
        all
          .slice(at + 1)
          .filter((other) => other.actorId !== one.actorId && contentSimilarity(one, other).value >= 0.5 - 1e-9)
          .map((other) => `${one.id} ${other.id}`),
      );
      const { duplicates } = gapAnalysis(network, { asOf, thresholds: { dupMedium: 0 } });
      expect(duplicates.map(({ offerA, offerB }) => `${offerA} ${offerB}`).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 60 },
  );
});

test('offers that are suspected of each other make one cluster', () => {
  const cafe = { category: 'meetingPoint.openCafe', targetGroups: ['seniors'], areas: ['north'] };
  const sport = { category: 'sport.course', targetGroups: ['youth'], areas: ['north'] };
  const network = networkOf({
    actors: ['a', 'b', 'c'].map((id) => ({ id, kind: id })),
    offers: [
      { id: 'o1', actorId: 'a', ...cafe },
      { id: 'o2', actorId: 'b', ...sport },
      { id: 'o3', actorId: 'b', ...cafe },
      { id: 'o4', actorId: 'c', ...sport },
      { id: 'o5', actorId: 'c', ...cafe },
    ],
  });
  const { duplicates } = gapAnalysis(network, { asOf, thresholds: {} });
  expect(duplicates.map(({ offerA, offerB, cluster }) => `${offerA} ${offerB} ${cluster}`)).toEqual([
    'o1 o3 1',
    'o1 o5 1',
    'o2 o4 2',
    'o3 o5 1',
  ]);
});
