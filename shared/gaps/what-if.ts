import { Failure } from '../model/failure.ts';
import { Network } from '../model/network.ts';

/** What is imagined: actors that leave, agreements that lapse. */
export interface WhatIf {
  readonly without?: readonly string[];
  readonly lapsed?: readonly string[];
}

/** The network as it would be; the same one when nothing is imagined. Throws `unknownRecord`. */
export function imagine(network: Network, { without = [], lapsed = [] }: WhatIf): Network {
  if (without.length === 0 && lapsed.length === 0) return network;
  for (const [table, ids] of [['actors', without] as const, ['agreements', lapsed] as const]) {
    const unknown = ids.find((id) => network.find(table, id) === null);
    if (unknown !== undefined) throw new Failure('unknownRecord', { table, id: unknown });
  }
  const left = new Set(without);
  const ended = new Set(lapsed);
  return new Network({
    ...network.records,
    actors: network.records.actors.map((actor) => (left.has(actor.id) ? { ...actor, lifecycle: 'left' } : actor)),
    agreements: network.records.agreements.map((agreement) =>
      ended.has(agreement.id) ? { ...agreement, state: 'ended' } : agreement,
    ),
  });
}
