import { daysBetween } from '../../../../shared/gaps/days.ts';
import type { AnalysisResult } from '../../../../shared/model/analysis.ts';
import type { Finding, Severity } from '../../../../shared/model/finding.ts';
import { type Network, referenceDateOf } from '../../../../shared/model/network.ts';
import type { Actor } from '../../../../shared/model/records/actor.ts';
import { isWorkingKind } from '../../../../shared/model/records/relation.ts';
import { isResting, lastContacts } from '../../../../shared/overviews/last-contacts.ts';

/** What is counted, computed and found about an actor. */
export interface ActorFacts {
  /** Existing working relations. */
  readonly ties: number;
  readonly agreements: number;
  readonly measures: number;
  /** Day of the last contact, its distance to the reference date in days, and whether that is long for the tier. */
  readonly lastContact: { readonly on: string; readonly days: number; readonly resting: boolean } | null;
  /** Measures of the analysis; null where not computed or not defined. */
  readonly degree: number | null;
  readonly betweenness: number | null;
  readonly findings: { readonly count: number; readonly worst: Severity } | null;
  /** Named in a finding about a possible double record. */
  readonly possibleDouble: boolean;
  /** Neither field, target group nor area where one is expected (DOMAIN.md §6.13, DQ-01). */
  readonly incomplete: boolean;
}

/** What the facts are made from; analysis and findings are the last ones known, or null. */
export interface FactSources {
  readonly network: Network;
  readonly analysis: Pick<AnalysisResult, 'actors'> | null;
  readonly findings: readonly Finding[] | null;
  readonly asOf: string | null;
}

/** The facts about every actor by its identifier. */
export function actorFacts({ network, analysis, findings, asOf }: FactSources): ReadonlyMap<string, ActorFacts> {
  const day = referenceDateOf(network, asOf);
  const contacts = lastContacts(network);
  const computed = new Map(analysis?.actors.map((entry) => [entry.id, entry]));
  const noticed = findingsByActor(findings ?? []);
  const factsOf = (actor: Actor): ActorFacts => {
    const measures = computed.get(actor.id);
    return {
      ties: network.relationsOf(actor.id).filter((tie) => tie.status === 'existing' && isWorkingKind(tie.kind)).length,
      agreements: network.agreementsOf(actor.id).length,
      measures: network.measuresOf(actor.id).length,
      lastContact: contactOf(actor, contacts.get(actor.id) ?? null, day),
      degree: numberOf(measures?.['degree']),
      betweenness: numberOf(measures?.['betweenness']),
      findings: noticed.get(actor.id)?.summary ?? null,
      possibleDouble: noticed.get(actor.id)?.double ?? false,
      incomplete: isIncomplete(network, actor),
    };
  };
  return new Map(network.records.actors.map((actor) => [actor.id, factsOf(actor)]));
}

function contactOf(actor: Actor, on: string | null, day: string): ActorFacts['lastContact'] {
  if (on === null) return null;
  const days = daysBetween(on, day);
  return { on, days, resting: isResting(actor, days) };
}

function isIncomplete(network: Network, actor: Actor): boolean {
  if (network.childrenOf(actor.id).length > 0) return false;
  const somewhere = actor.cityWide || actor.areas.length > 0;
  return actor.fields.length === 0 || actor.targetGroups.length === 0 || !somewhere;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

const ranks: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1, info: 0 };

/** Orders severities: 3 for high, 0 for a mere note. */
export function severityRank(severity: Severity): number {
  return ranks[severity];
}

interface Noticed {
  readonly summary: { readonly count: number; readonly worst: Severity };
  readonly double: boolean;
}

function findingsByActor(findings: readonly Finding[]): ReadonlyMap<string, Noticed> {
  const byActor = new Map<string, Noticed>();
  for (const finding of findings) {
    const actors = finding.evidence.filter((record) => record.table === 'actors').map((record) => record.id);
    for (const id of new Set([...finding.subjects, ...actors])) {
      const { summary, double } = byActor.get(id) ?? { summary: { count: 0, worst: 'info' as const }, double: false };
      const worst = ranks[finding.severity] > ranks[summary.worst] ? finding.severity : summary.worst;
      byActor.set(id, {
        summary: { count: summary.count + 1, worst },
        double: double || (finding.ruleId === 'DQ-03' && finding.subjects.includes(id)),
      });
    }
  }
  return byActor;
}
