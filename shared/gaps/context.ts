import type { CompactGraph } from '../analysis/compact-graph.ts';
import { existsOn, presentActors, project } from '../analysis/projection.ts';
import { type Network, referenceDateOf } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import type { Agreement } from '../model/records/agreement.ts';
import type { Measure } from '../model/records/measure.ts';
import type { Offer } from '../model/records/offer.ts';
import type { Relation } from '../model/records/relation.ts';
import { daysBetween } from './days.ts';
import { Kinship } from './kinship.ts';
import { type Thresholds, thresholdsWith } from './thresholds.ts';

/** Attendance counts over this many days before the reference date (DOMAIN.md §6.1). */
const attendanceDays = 365;

interface Attendance {
  readonly held: number;
  readonly attended: ReadonlyMap<string, number>;
}

/** What the rules ask about a network on one day; everything is computed on first use and once (DOMAIN.md §6.1). */
export class RuleContext {
  readonly network: Network;
  /** Reference date. */
  readonly asOf: string;
  readonly thresholds: Thresholds;
  /** The actors that count, by identifier: everybody who has not left. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** The actor whose network this is, if it counts. */
  readonly focus: Actor | null;
  /** The focus actor's host, if it counts. */
  readonly host: Actor | null;
  readonly kinship: Kinship;
  /** Offers of the actors that count, in order of creation. */
  readonly offers: readonly Offer[];
  #graph: CompactGraph | undefined;
  #graphWithoutFocus: CompactGraph | undefined;
  #nodes: ReadonlyMap<string, number> | undefined;
  readonly #attendance = new Map<string, Attendance>();

  constructor(network: Network, asOf: string, thresholds: Thresholds) {
    this.network = network;
    this.asOf = asOf;
    this.thresholds = thresholds;
    this.actors = new Map(presentActors(network).map((actor) => [actor.id, actor]));
    this.focus = this.#present(network.focusActor);
    this.host = this.#present(network.hostActor);
    this.kinship = new Kinship(this.actors, this.focus, this.host);
    this.offers = network.records.offers.filter((offer) => this.actors.has(offer.actorId));
  }

  /** Working relations between the actors that count, weight = highest strength. */
  get graph(): CompactGraph {
    this.#graph ??= this.#working([]);
    return this.#graph;
  }

  /** The same without the focus actor; the same graph where there is none. */
  get graphWithoutFocus(): CompactGraph {
    this.#graphWithoutFocus ??= this.focus ? this.#working([this.focus.id]) : this.graph;
    return this.#graphWithoutFocus;
  }

  /** The place of an actor that counts in `graph`. */
  nodeOf(actorId: string): number {
    this.#nodes ??= new Map(this.graph.nodeIds.map((id, node) => [id, node]));
    const node = this.#nodes.get(actorId);
    if (node === undefined) throw new RangeError(`not an actor of the graph: ${actorId}`);
    return node;
  }

  /** Relations of any kind that exist between two actors, either way round. */
  relationsBetween(a: string, b: string): Relation[] {
    return this.network
      .relationsOf(a)
      .filter((relation) => (relation.sourceId === b || relation.targetId === b) && existsOn(relation, this.asOf));
  }

  /** Agreements of whatever type and state that name one party of each side, hosts and municipalities standing in. */
  agreementsBetween(a: string, b: string): Agreement[] {
    const others = this.kinship.aliasesOf(b);
    const found = this.kinship
      .aliasesOf(a)
      .flatMap((own) =>
        this.network
          .agreementsOf(own)
          .filter((agreement) => agreement.partyIds.some((party) => party !== own && others.includes(party))),
      );
    return [...new Set(found)];
  }

  /** Measures an actor takes part in other than by money; those not realised do not count. */
  measuresOf(actorId: string): Measure[] {
    return this.network
      .measuresOf(actorId)
      .filter(
        (measure) =>
          measure.status !== 'notRealised' &&
          measure.participants.some((entry) => entry.actorId === actorId && entry.role !== 'funder'),
      );
  }

  /** Bodies in which an actor has a seat; guests have none. */
  bodyIdsOf(actorId: string): string[] {
    return this.network
      .bodiesOf(actorId)
      .filter((body) => body.members.some((member) => member.actorId === actorId && member.role !== 'guest'))
      .map((body) => body.id);
  }

  /** Share of the body's meetings of the last 365 days that the actor or a deputy attended; null if none was held. */
  attendanceOf(bodyId: string, actorId: string): number | null {
    let attendance = this.#attendance.get(bodyId);
    if (!attendance) {
      attendance = this.#countAttendance(bodyId);
      this.#attendance.set(bodyId, attendance);
    }
    return attendance.held === 0 ? null : (attendance.attended.get(actorId) ?? 0) / attendance.held;
  }

  #countAttendance(bodyId: string): Attendance {
    const attended = new Map<string, number>();
    let held = 0;
    for (const meeting of this.network.meetingsOf(bodyId)) {
      if (meeting.heldOn === null) continue;
      const days = daysBetween(meeting.heldOn, this.asOf);
      if (days < 0 || days > attendanceDays) continue;
      held++;
      const present = meeting.attendance.filter(({ status }) => status === 'present' || status === 'deputy');
      for (const id of new Set(present.map((entry) => entry.actorId))) attended.set(id, (attended.get(id) ?? 0) + 1);
    }
    return { held, attended };
  }

  #present(actor: Actor | null): Actor | null {
    return actor && this.actors.has(actor.id) ? actor : null;
  }

  #working(without: string[]): CompactGraph {
    return project(this.network, { asOf: this.asOf, without, ties: ['relations'], relationKinds: null }).graph;
  }
}

/** The context of a network on a day; null is the network's own reference date. Throws `unknownThreshold`. */
export function createContext(
  network: Network,
  options: { readonly asOf: string | null; readonly thresholds: Readonly<Partial<Record<string, number>>> },
): RuleContext {
  return new RuleContext(network, referenceDateOf(network, options.asOf), thresholdsWith(options.thresholds));
}
