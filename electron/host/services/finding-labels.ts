import type { FollowUpTable } from '../../../shared/contract/index.ts';
import { createTranslator, dynamicTranslate, type TranslateDynamic } from '../../../shared/locale/translate.ts';
import type { Label } from '../../../shared/model/changes.ts';
import type { DecisionState, DuplicateVerdict } from '../../../shared/model/enumerations.ts';
import type { Network } from '../../../shared/model/network.ts';
import { plainTitle } from '../../../shared/model/plain-title.ts';
import type { ExpectedPartner } from '../../../shared/model/records/expectation.ts';
import type { TableName } from '../../../shared/model/tables.ts';

/** Tables whose records findings are about by their identifier. */
const subjectTables = [
  'actors',
  'agreements',
  'needSignals',
  'bodies',
  'meetings',
  'measures',
  'actionItems',
  'relations',
  'contactPersons',
  'expectedPartners',
] as const satisfies readonly TableName[];
const namesShown = 2;

let german: TranslateDynamic | undefined;

/** What a finding is called in a label, in German, the language of the product: its rule and the first of its subjects. */
function findingName(network: Network, fingerprint: string): string {
  german ??= dynamicTranslate(createTranslator('de'));
  const [ruleId = '', rest = ''] = fingerprint.split(/:(.*)/s);
  const find = (table: TableName, id: string) => network.find(table, id);
  const names = rest.split('+').flatMap((id) => {
    const table = subjectTables.find((name) => network.find(name, id));
    return table ? plainTitle(find, table, network.find(table, id) ?? {}).de : [];
  });
  const rule = german(`rules:${ruleId}.short`);
  const shown = names.slice(0, namesShown).join(', ');
  return shown === '' ? rule : `${rule}: ${shown}`;
}

export function decisionLabel(
  network: Network,
  { state, verdict }: { readonly state: DecisionState; readonly verdict: DuplicateVerdict | null },
  fingerprints: readonly string[],
): Label {
  const name = findingName(network, fingerprints[0] ?? '');
  const key = verdict === null ? `history:findings.to.${state}` : `history:findings.verdict.${verdict}`;
  return { key, values: { name, count: fingerprints.length } };
}

/** What a step is called that made something out of a finding. */
export function followLabel(network: Network, table: FollowUpTable, fingerprint: string): Label {
  return { key: `history:findings.follow.${table}`, values: { name: findingName(network, fingerprint) } };
}

export function slotLabel(network: Network, partner: ExpectedPartner, isWeighed: boolean): Label {
  const name = plainTitle((table, id) => network.find(table, id), 'expectedPartners', partner).de;
  const change = isWeighed ? 'update' : partner.notNeeded ? 'notNeeded' : 'needed';
  return { key: `history:expectedPartners.${change}`, values: { name } };
}
