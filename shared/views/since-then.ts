import type { Network } from '../model/network.ts';
import type { Sheet, SheetTie } from '../notation/sheet.ts';

/**
 * What has changed between two days on one sheet: the sheet of the later day with the ties that have ended since, and
 * a sign on every tie that is new, gone or different.
 */
export function sinceThen(then: Sheet, now: Sheet): Sheet {
  const before = new Map(then.ties.map((tie) => [tie.key, tie]));
  const after = new Set(now.ties.map(({ key }) => key));
  const nodes = new Map([...then.nodes, ...now.nodes].map((node) => [node.key, node]));
  const ended = then.ties.filter(({ key }) => !after.has(key)).map((tie) => signed(tie, 'ended'));
  const ties = now.ties.map((tie) => {
    const old = before.get(tie.key);
    if (!old) return signed(tie, 'added');
    return isAlike(old, tie) ? tie : signed(tie, 'changed');
  });
  return { ...now, nodes: [...nodes.values()], ties: [...ties, ...ended] };
}

/** What the line of a changed tie says is seen, also where the tie is usually muted. */
function signed(tie: SheetTie, symbol: 'added' | 'ended' | 'changed'): SheetTie {
  return { ...tie, form: { ...tie.form, symbols: [symbol, ...tie.form.symbols] } };
}

function isAlike(one: SheetTie, other: SheetTie): boolean {
  return (['kind', 'status', 'strength', 'direction', 'written', 'assumed'] as const).every(
    (part) => one.sign[part] === other.sign[part],
  );
}

/** The first and the last day the document tells of: of relations, agreements, measures; null where it names none. */
export function daysOf(network: Network): { readonly first: string; readonly last: string } | null {
  const { relations, agreements } = network.records;
  const days = [
    ...relations.flatMap(({ since, endedOn }) => [since, endedOn]),
    ...agreements.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]),
  ]
    .filter((day) => day !== null)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { first, last } : null;
}
