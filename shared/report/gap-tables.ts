import { findingText } from '../description/finding-text.ts';
import { recordTitle } from '../description/record-title.ts';
import type { Wording } from '../description/wording.ts';
import type { WrittenTable } from '../exchange/written-table.ts';
import type { GapAnalysisResult } from '../model/gap-analysis.ts';
import type { JudgedFinding } from '../model/finding-standing.ts';
import { plainTitle } from '../model/plain-title.ts';
import type { Decision } from '../model/records/decision.ts';

interface Judged {
  readonly asOf: string;
  readonly findings: readonly JudgedFinding[];
}

/** Every finding with its sentence, where it stands and what was decided; one row a finding. */
export function findingsTable({ asOf, findings }: Judged, wording: Wording): WrittenTable {
  const { network, translate, language } = wording;
  const decisions = new Map(network.records.decisions.map((one): [string, Decision] => [one.id, one]));
  return tableOf(
    'findings',
    ['rule', 'group', 'severity', 'state', 'finding', 'sentence', 'score', 'firstSeen', 'reason', 'decidedBy', 'id'],
    findings.map((finding) => {
      const { short, sentence } = findingText(finding, network, translate, language);
      const decision = finding.decisionId === null ? undefined : decisions.get(finding.decisionId);
      return [
        finding.ruleId,
        translate(`rules:groups.${finding.ruleId.replace(/-.*/, '')}`),
        translate(`model:severity.${finding.severity}`),
        translate(`model:findingState.${finding.state}`),
        short,
        sentence,
        finding.score,
        finding.firstSeenOn,
        decision ? reasonText(decision, wording) : null,
        decision?.decidedBy ?? null,
        finding.fingerprint,
      ];
    }),
    wording,
    [translate('gaps:tables.asOf', { date: asOf })],
  );
}

/** Everything that was decided, in order; a finding may occur more than once. */
export function decisionsTable(decisions: readonly Decision[], wording: Wording): WrittenTable {
  const { translate } = wording;
  return tableOf(
    'decisions',
    ['decidedOn', 'state', 'verdict', 'reason', 'decidedBy', 'reviewOn', 'id'],
    decisions.map(({ decidedOn, state, verdict, decidedBy, reviewOn, fingerprint, ...rest }) => [
      decidedOn,
      translate(`model:decisionState.${state}`),
      verdict === null ? null : translate(`model:duplicateVerdict.${verdict}`),
      reasonText(rest, wording),
      decidedBy,
      reviewOn,
      fingerprint,
    ]),
    wording,
  );
}

/** Why somebody decided so, in one line; null where nothing was said. */
function reasonText({ reason, note }: Pick<Decision, 'reason' | 'note'>, { translate }: Wording): string | null {
  const parts = [reason === null ? '' : translate(`model:dismissalReason.${reason}`), note ?? ''];
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? null : said.join(' – ');
}

/** How far each field has the partners it needs, 0 to 1. */
export function coverageTable({ coverage }: Pick<GapAnalysisResult, 'coverage'>, wording: Wording): WrittenTable {
  const rows = Object.entries(coverage).map(([field, share]) => [fieldName(field, wording), share]);
  return tableOf('coverage', ['field', 'share'], rows, wording);
}

/** The partners fields still need, the most pressing first. */
export function slotsTable(
  { slots }: Pick<GapAnalysisResult, 'slots'>,
  wording: Wording,
  limit = Number.POSITIVE_INFINITY,
): WrittenTable {
  const { translate } = wording;
  const open = slots.filter(({ priority }) => priority > 0).slice(0, limit);
  return tableOf(
    'slots',
    ['partner', 'importance', 'slotState', 'candidates', 'priority'],
    open.map(({ field, pattern, importance, state, candidates, priority }) => [
      expectationName({ field, pattern }, wording),
      translate(`gaps:importance.${importance}`),
      translate(`gaps:slotState.${state}`),
      candidates.map((id) => recordTitle('actors', id, wording)).join(', '),
      priority,
    ]),
    wording,
  );
}

/** The ties that would bring most, the best first, with what speaks for each. */
export function missingTiesTable(
  { missingTies }: Pick<GapAnalysisResult, 'missingTies'>,
  wording: Wording,
  limit = Number.POSITIVE_INFINITY,
): WrittenTable {
  const actor = (id: string | null) => (id === null ? null : recordTitle('actors', id, wording));
  return tableOf(
    'missingTies',
    ['first', 'second', 'P', 'T', 'M', 'B', 'L', 'H', 'phi', 'opener'],
    missingTies
      .slice(0, limit)
      .map(({ a, b, P, T, M, B, L, H, phi, doorOpener }) => [
        actor(a),
        actor(b),
        P,
        T,
        M,
        B,
        L,
        H,
        phi,
        actor(doorOpener),
      ]),
    wording,
  );
}

/** An expected partner by its field and kinds. */
function expectationName(
  expectation: { readonly field: string; readonly pattern: string },
  { network, language }: Pick<Wording, 'network' | 'language'>,
): string {
  return plainTitle((table, id) => network.find(table, id), 'expectedPartners', expectation)[language];
}

function fieldName(field: string, { network, language }: Wording): string {
  return network.find('fieldsOfAction', field)?.labels[language] ?? field;
}

function tableOf(
  name: string,
  headings: readonly string[],
  rows: WrittenTable['rows'],
  { translate }: Wording,
  notes: readonly string[] = [],
): WrittenTable {
  const title = translate(`gaps:tables.${name}`);
  return { title, notes, headings: headings.map((heading) => translate(`gaps:headings.${heading}`)), rows };
}
