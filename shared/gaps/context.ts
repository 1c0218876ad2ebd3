import { type CompactGraph, compactGraph, degreeOf, neighboursOf, weightsOf } from '../analysis/compact-graph.ts';
import { presentActors, strengthOf } from '../analysis/projection.ts';
import { type Expectations, kindsOf } from '../model/expectations.ts';
import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import type { Agreement } from '../model/records/agreement.ts';
import type { Offer } from '../model/records/offer.ts';
import { isWorkingKind } from '../model/records/relation.ts';
import { byId } from './comparison.ts';
import { Bodies } from './bodies.ts';
import { Contacts } from './contacts.ts';
import { Kinship } from './kinship.ts';
import { Participations } from './participations.ts';
import { profileOffer } from './profile-offers.ts';
import type { Thresholds } from './thresholds.ts';
import { Ties } from './ties.ts';

/** A partner of an actor in the working graph. */
export interface Neighbour {
  readonly id: string;
  /** Greatest strength of their working relations. */
  readonly weight: number;
}

interface ContextOptions {
  /** Reference date. */
  readonly asOf: string;
  readonly thresholds: Thresholds;
  readonly expectations: Expectations;
  /** Fingerprints of findings somebody has dismissed. */
  readonly dismissed: ReadonlySet<string>;
  /** Actors without offers count as if they offered what their profile says. */
  readonly offersFromProfiles: boolean;
}

/** What the rules ask about a network on one day; everything is computed on first use and once (DOMAIN.md §6.1). */
export class RuleContext {
  /** In order of identifiers. */
  readonly network: Network;
  readonly asOf: string;
  readonly thresholds: Thresholds;
  readonly expectations: Expectations;
  readonly dismissed: ReadonlySet<string>;
  /** The actors that count, by identifier: everybody who has not left. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** The actor whose network this is, if it counts. */
  readonly focus: Actor | null;
  /** The focus actor's host, if it counts. */
  readonly host: Actor | null;
  readonly kinship: Kinship;
  readonly ties: Ties;
  readonly bodies: Bodies;
  readonly participations: Participations;
  /** Offers of the actors that count, those from profiles last. */
  readonly offers: readonly Offer[];
  readonly #known = new Map<unknown, unknown>();

  /** The network in order of identifiers. */
  constructor(network: Network, options: ContextOptions) {
    const { asOf, thresholds, expectations, dismissed, offersFromProfiles } = options;
    this.network = network;
    this.asOf = asOf;
    this.thresholds = thresholds;
    this.expectations = expectations;
    this.dismissed = dismissed;
    this.actors = new Map(presentActors(network).map((actor) => [actor.id, actor]));
    this.focus = this.#present(network.focusActor);
    this.host = this.#present(network.hostActor);
    this.kinship = new Kinship(this.actors, this.focus, this.host);
    this.ties = new Ties(network, this.actors);
    this.bodies = new Bodies(network, this.actors, asOf);
    this.participations = new Participations(network, this.actors, asOf);
    const offers = network.records.offers.filter((offer) => this.actors.has(offer.actorId));
    const silent = offersFromProfiles
      ? [...this.actors.values()].filter(({ id }) => network.offersOf(id).length === 0)
      : [];
    this.offers = [...offers, ...silent.map((actor) => profileOffer(network, actor))];
  }

  /** What a function says about this context, computed once however many rules ask for it. */
  once<Value>(compute: (context: RuleContext) => Value): Value {
    if (!this.#known.has(compute)) this.#known.set(compute, compute(this));
    return this.#known.get(compute) as Value;
  }

  get contacts(): Contacts {
    return this.once(contactsOf);
  }

  /** Working relations between the actors that count, weight = highest strength; nodes in order of identifiers. */
  get graph(): CompactGraph {
    return this.once(workingGraph);
  }

  /** The same without the focus actor; the same graph where there is none. */
  get graphWithoutFocus(): CompactGraph {
    return this.focus ? this.once(graphWithoutFocus) : this.graph;
  }

  /** Partners of an actor in `graph`. */
  neighboursOf(actorId: string): readonly Neighbour[] {
    const node = this.#nodeOf(actorId);
    const weights = weightsOf(this.graph, node);
    return Array.from(neighboursOf(this.graph, node), (next, at) => ({
      id: this.graph.nodeIds[next] ?? '',
      weight: weights[at] ?? 0,
    }));
  }

  degreeOf(actorId: string): number {
    return degreeOf(this.graph, this.#nodeOf(actorId));
  }

  /** Whether two actors have a working relation; nobody is tied to an actor that is not there. */
  areTied(a: string, b: string | undefined): boolean {
    return b !== undefined && this.ties.workingBetween(a, b).length > 0;
  }

  /** Agreements of whatever state that settle something between two: hosts and municipalities stand in (DOMAIN.md §5.4). */
  agreementsBetween(a: string, b: string): Agreement[] {
    const others = this.kinship.aliasesOf(b);
    const found = this.kinship
      .aliasesOf(a)
      .flatMap((own) =>
        this.network
          .agreementsOf(own)
          .filter((agreement) => agreement.partyIds.some((party) => party !== own && others.includes(party))),
      );
    return [...new Set(found)].filter(({ type }) => type === 'loi' || type === 'cooperation' || type === 'contract');
  }

  /** Actors of the kinds a pattern names, in order of identifiers (DOMAIN.md §4.1). */
  actorsLike(pattern: string): readonly Actor[] {
    const byKind = this.once(actorsByKind);
    const found = kindsOf(pattern).flatMap(({ kind, subKind }) =>
      (byKind.get(kind) ?? []).filter((actor) => subKind === null || actor.subKind === subKind),
    );
    return [...new Set(found)].sort(byId);
  }

  #nodeOf(actorId: string): number {
    const node = this.once(nodesById).get(actorId);
    if (node === undefined) throw new RangeError(`not an actor of the graph: ${actorId}`);
    return node;
  }

  #present(actor: Actor | null): Actor | null {
    return actor && this.actors.has(actor.id) ? actor : null;
  }
}

function contactsOf(context: RuleContext): Contacts {
  return new Contacts(context.network, context.ties);
}

function workingGraph(context: RuleContext): CompactGraph {
  return workingGraphOf(context, [...context.actors.keys()]);
}

function graphWithoutFocus(context: RuleContext): CompactGraph {
  return workingGraphOf(
    context,
    [...context.actors.keys()].filter((id) => id !== context.focus?.id),
  );
}

function workingGraphOf(context: RuleContext, nodeIds: readonly string[]): CompactGraph {
  const ties = context.ties.existing
    .filter(({ kind }) => isWorkingKind(kind))
    .map((relation) => ({ source: relation.sourceId, target: relation.targetId, weight: strengthOf(relation) }));
  return compactGraph(nodeIds, [{ ties, combine: 'max' }]);
}

function nodesById(context: RuleContext): ReadonlyMap<string, number> {
  return new Map(context.graph.nodeIds.map((id, node) => [id, node]));
}

function actorsByKind(context: RuleContext): ReadonlyMap<string, readonly Actor[]> {
  return Map.groupBy(context.actors.values(), ({ kind }) => kind);
}
