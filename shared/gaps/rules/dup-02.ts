import type { Offer } from '../../model/records/offer.ts';
import { reaches } from '../comparison.ts';
import { byCodePoint } from '../../model/code-points.ts';
import type { RuleContext } from '../context.ts';
import { actorsParameter, type Draft, evidenceOf, keysParameter, numberParameter, type Rule } from '../rule.ts';
import { parentCategory } from '../scores/content.ts';
import { coordination } from '../scores/coordination.ts';

/** Offers of one kind for one group in one area of the quarter. */
interface Cell {
  readonly category: string;
  readonly group: string;
  readonly area: string;
  readonly offers: readonly Offer[];
}

/** Several actors are active for the same people in the same place, and few of them coordinate (DOMAIN.md §6.2). */
export const dup02: Rule = {
  id: 'DUP-02',
  group: 'DUP',
  thresholds: ['cellMinProviders', 'cellCoordDensity', 'pairCoordMin'],
  needs: ['offers'],
  find(context) {
    const byProviders = Map.groupBy(cellsOf(context), ({ offers }) => JSON.stringify(providersOf(offers)));
    return [...byProviders.values()].flatMap((cells) => crowded(context, cells));
  },
};

function cellsOf(context: RuleContext): Cell[] {
  const cells = new Map<string, Cell & { readonly offers: Offer[] }>();
  for (const offer of context.offers) {
    if (offer.category === null) continue;
    const category = parentCategory(offer.category);
    for (const group of new Set(offer.targetGroups)) {
      for (const area of new Set(offer.areas)) {
        if (context.network.find('areas', area)?.insideQuarter !== true) continue;
        const key = JSON.stringify([category, group, area]);
        const known = cells.get(key);
        if (known) known.offers.push(offer);
        else cells.set(key, { category, group, area, offers: [offer] });
      }
    }
  }
  return [...cells.values()];
}

function providersOf(offers: readonly Offer[]): string[] {
  return [...new Set(offers.map(({ actorId }): string => actorId))].sort(byCodePoint);
}

/** Cells with the same providers make one finding. */
function crowded(context: RuleContext, cells: readonly Cell[]): Draft[] {
  const { cellMinProviders, cellCoordDensity, pairCoordMin } = context.thresholds;
  const providers = providersOf(cells.flatMap(({ offers }) => offers));
  const pairs = providers.flatMap((a, at) =>
    providers.slice(at + 1).map((b) => ({ value: coordination(context, a, b).value })),
  );
  if (!reaches(providers.length, cellMinProviders) || pairs.length === 0) return [];
  const coordinated = pairs.filter(({ value }) => reaches(value, pairCoordMin)).length;
  if (reaches(coordinated / pairs.length, cellCoordDensity)) return [];
  const unique = (keyOf: (cell: Cell) => string) => [...new Set(cells.map(keyOf))].sort(byCodePoint);
  return [
    {
      subjects: providers,
      severity: 'medium',
      parameters: {
        actors: actorsParameter(...providers),
        providers: numberParameter(providers.length, 0),
        coordinated: numberParameter(coordinated, 0),
        pairs: numberParameter(pairs.length, 0),
        category: keysParameter(
          'offerCategories',
          unique(({ category }) => category),
        ),
        groups: keysParameter(
          'targetGroups',
          unique(({ group }) => group),
        ),
        areas: keysParameter(
          'areas',
          unique(({ area }) => area),
        ),
      },
      evidence: evidenceOf('offers', new Set(cells.flatMap(({ offers }) => offers))),
    },
  ];
}
