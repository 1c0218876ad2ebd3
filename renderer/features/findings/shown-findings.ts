import type { JudgedAnalysis } from '../../../shared/contract/index.ts';
import type { Label } from '../../../shared/model/changes.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { JudgedFinding } from '../../../shared/model/finding-standing.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Decision } from '../../../shared/model/records/decision.ts';
import { themeOf } from './finding-list.ts';
import { actorsOf } from './finding-records.ts';

/** A finding of the list; one whose cause is gone has no parameters any more, but says when and by what. */
export interface ShownFinding extends JudgedFinding {
  readonly resolved: { readonly on: string; readonly by: Label | null } | null;
}

/** Where a finding stands, as the list can be narrowed; `active` is everything nobody has settled. */
export const standings = ['active', 'undecided', 'acknowledged', 'planned', 'dismissed', 'resolved'] as const;
export type Standing = (typeof standings)[number];

/** What the list is narrowed to beside severities and words; null is everything. */
export interface FindingScope {
  readonly standing: Standing;
  readonly theme: string | null;
  readonly field: string | null;
  readonly actorId: string | null;
}

/** All findings of an analysis, those whose cause is gone at the end. */
export function shownFindings({ findings, resolved }: Pick<JudgedAnalysis, 'findings' | 'resolved'>): ShownFinding[] {
  return [
    ...findings.map((finding) => ({ ...finding, resolved: null })),
    ...resolved.map(({ resolvedOn, resolvedBy, ...finding }) => ({
      ...finding,
      score: null,
      parameters: {},
      thresholds: {},
      evidence: [],
      state: 'resolved' as const,
      reopenedOn: null,
      reopenedBecause: null,
      reviewDue: false,
      resolved: { on: resolvedOn, by: resolvedBy },
    })),
  ];
}

const within: Readonly<Record<Standing, (state: ShownFinding['state']) => boolean>> = {
  active: (state) => state !== 'dismissed' && state !== 'resolved',
  undecided: (state) => state === 'new' || state === 'reopened',
  acknowledged: (state) => state === 'acknowledged',
  planned: (state) => state === 'actionPlanned',
  dismissed: (state) => state === 'dismissed',
  resolved: (state) => state === 'resolved',
};

/** The findings that stand there. */
export function standingAt<F extends Pick<ShownFinding, 'state'>>(findings: readonly F[], standing: Standing): F[] {
  return findings.filter(({ state }) => within[standing](state));
}

/** The findings of a theme, about a field of action and about an actor. */
export function inScope<F extends Finding>(network: Network, findings: readonly F[], scope: FindingScope): F[] {
  const { theme, field, actorId } = scope;
  return findings.filter(
    (finding) =>
      (theme === null || themeOf(finding) === theme) &&
      (field === null || fieldOf(network, finding) === field) &&
      (actorId === null || actorsOf(network, finding).includes(actorId)),
  );
}

/** The field of action a finding is about: the one it names, else a core field its actors share, else one of theirs. */
export function fieldOf(network: Network, finding: Finding): string | null {
  const named = finding.parameters['field'];
  if (named?.type === 'keys' && named.ids[0] !== undefined) return named.ids[0];
  const evidence = finding.evidence.find(({ table }) => table === 'fieldsOfAction');
  if (evidence) return evidence.id;
  const [first = [], ...others] = actorsOf(network, finding).map((id) =>
    (network.find('actors', id)?.fields ?? []).filter(({ weight }) => weight === 'core').map(({ field }) => field),
  );
  return first.find((field) => others.every((fields) => fields.includes(field))) ?? first[0] ?? null;
}

/**
 * What has changed since a day: findings seen for the first time or again, and those whose cause is gone. Null where
 * nobody had looked by then, so that everything would be new.
 */
export function changeSince(
  findings: readonly ShownFinding[],
  day: string,
): { readonly fresh: number; readonly resolved: number } | null {
  if (!findings.some(({ firstSeenOn }) => firstSeenOn <= day)) return null;
  return {
    fresh: findings.filter(({ resolved, firstSeenOn, reopenedOn }) => !resolved && (reopenedOn ?? firstSeenOn) > day)
      .length,
    resolved: findings.filter(({ resolved }) => resolved !== null && resolved.on > day).length,
  };
}

/** The day of the last meeting of a body up to a day, of a steering group where there is one; null where none was held. */
export function lastMeetingBefore({ records }: Network, asOf: string): string | null {
  const steering = new Set(records.bodies.filter(({ kind }) => kind === 'steeringGroup').map(({ id }) => id));
  const held = records.meetings.filter(({ heldOn }) => heldOn !== null && heldOn <= asOf);
  const counted = held.filter(({ bodyId }) => steering.has(bodyId));
  const days = (counted.length > 0 ? counted : held).flatMap(({ heldOn }) => heldOn ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** Findings about the same actors, those that share the most with this one first. */
export function relatedTo<F extends Finding>(network: Network, finding: F, findings: readonly F[]): F[] {
  const own = new Set(actorsOf(network, finding));
  const shared = (other: F) => actorsOf(network, other).filter((id) => own.has(id)).length;
  return findings
    .filter((other) => other.fingerprint !== finding.fingerprint)
    .map((other) => ({ other, weight: shared(other) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, two) => two.weight - one.weight)
    .map(({ other }) => other);
}

/** Everything that was decided about a finding, the latest first. */
export function decisionsAbout({ records }: Network, { fingerprint }: Pick<Finding, 'fingerprint'>): Decision[] {
  return records.decisions.filter((decision) => decision.fingerprint === fingerprint).toReversed();
}

/** The key of the word for where a finding stands, with its verdict or a meeting; null for one nobody has looked at yet. */
export function standingWord(finding: ShownFinding, decision: Decision | null, onAgenda: boolean): string | null {
  if (finding.reviewDue) return 'findings:tag.reviewDue';
  if (onAgenda && finding.state !== 'resolved' && finding.state !== 'dismissed') return 'findings:tag.meeting';
  if (finding.state === 'new') return null;
  const isDecided = finding.state === 'actionPlanned' || finding.state === 'dismissed';
  if (isDecided && decision?.verdict) return `model:duplicateVerdict.${decision.verdict}`;
  return `findings:tag.${finding.state}`;
}
