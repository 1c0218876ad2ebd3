import { useMemo } from 'react';
import type { Severity } from '../../../../shared/model/finding.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { Translate } from '../../../../shared/locale/translate.ts';
import { unknownValue } from '../../../../shared/description/filter.ts';
import { useCoreAnalysis } from '../../../state/core-analysis.ts';
import { useNetwork } from '../../../state/document.ts';
import { type Format, useFormat } from '../../../state/format.ts';
import { useTranslate } from '../../../state/preferences.ts';
import { useFindings } from '../../../state/results.ts';
import type { TableExtras } from '../extras.ts';
import type { ColumnFilter, TableColumn, TableRow } from '../table-column.ts';
import { type ActorFacts, actorFacts, severityRank } from './actor-facts.ts';
import { type ActorView, actorViews } from './actor-views.ts';
import { ContactCell, CountCell, FindingsCell, NumberCell } from './FactCells.tsx';

/** What the table of actors shows in addition: ties, agreements, last contact, figures and findings, and its views. */
export function useActorExtras(): TableExtras {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const { result: analysis } = useCoreAnalysis(null);
  const { findings } = useFindings();
  const facts = useMemo(() => actorFacts({ network, analysis, findings, asOf: null }), [network, analysis, findings]);
  return useMemo(() => {
    const factsOf = ({ id }: TableRow) => facts.get(id) ?? null;
    return {
      columns: (own) => [...own, ...factColumns(factsOf, t, format)],
      shown: usualColumns(network),
      views: (Object.keys(actorViews) as ActorView[]).map((id) => ({
        id,
        label: t(`actors:view.${id}`),
        none: t(`actors:noneInView.${id}`),
        test: (row) => {
          const own = factsOf(row);
          return own !== null && actorViews[id](row.record, own);
        },
      })),
    };
  }, [facts, t, format, network]);
}

/**
 * Figures are shown when asked for, measures where they are what joins the actors because no relations are recorded,
 * then without agreements if there are none.
 */
function usualColumns(network: Network): Record<string, boolean> {
  const { relations, measures, agreements } = network.records;
  const joinedByMeasures = relations.length === 0 && measures.length > 0;
  return { measures: joinedByMeasures, agreements: !joinedByMeasures || agreements.length > 0 };
}

type FactsOf = (row: TableRow) => ActorFacts | null;

const contactDays = [30, 90, 180, 365];
const countSteps = [1, 2, 3, 5, 10, 20];
const shareSteps = [0.01, 0.05, 0.1, 0.2];
const severities: readonly Severity[] = ['high', 'medium', 'low', 'info'];

function factColumns(factsOf: FactsOf, t: Translate, format: Format): TableColumn[] {
  const plain = { group: null, attribute: null, grows: false, isPrivate: false } as const;
  const from = (steps: readonly number[], valueOf: (facts: ActorFacts) => number | null): ColumnFilter => ({
    kind: 'atLeast',
    options: () =>
      steps.map((step) => ({ value: String(step), label: t('tables:filter.from', { value: format.number(step) }) })),
    test: (value) => (row) => (valueOf(factsOf(row) ?? none) ?? -1) >= Number(value),
    text: (value) => t('tables:filter.from', { value: format.number(Number(value)) }),
  });
  const count = (id: 'ties' | 'agreements' | 'measures', width: number): TableColumn => ({
    ...plain,
    id,
    width,
    label: t(`actors:column.${id}`),
    short: t(`actors:column.${id}Short`),
    isNumeric: true,
    isShown: true,
    sortKey: (row) => factsOf(row)?.[id] ?? 0,
    text: (row) => String(factsOf(row)?.[id] ?? 0),
    filter: from(countSteps, (facts) => facts[id]),
    cell: (row) => <CountCell count={factsOf(row)?.[id] ?? 0} />,
  });
  const figure = (id: 'degree' | 'betweenness', steps: readonly number[]): TableColumn => ({
    ...plain,
    id,
    width: 108,
    label: t(`actors:column.${id}`),
    isNumeric: true,
    isShown: false,
    sortKey: (row) => factsOf(row)?.[id] ?? null,
    text: (row) => numberText(factsOf(row)?.[id] ?? null, format),
    filter: from(steps, (facts) => facts[id]),
    cell: (row) => <NumberCell value={factsOf(row)?.[id] ?? null} />,
  });
  return [
    count('ties', 60),
    count('agreements', 74),
    count('measures', 74),
    {
      ...plain,
      id: 'lastContact',
      width: 160,
      label: t('actors:column.lastContact'),
      isNumeric: false,
      isShown: true,
      sortKey: (row) => factsOf(row)?.lastContact?.on ?? null,
      text: (row) => {
        const contact = factsOf(row)?.lastContact;
        return contact ? format.date(contact.on) : '';
      },
      filter: contactFilter(factsOf, t),
      cell: (row) => <ContactCell contact={factsOf(row)?.lastContact ?? null} />,
    },
    figure('degree', countSteps),
    figure('betweenness', shareSteps),
    {
      ...plain,
      id: 'findings',
      width: 78,
      label: t('actors:column.findings'),
      isNumeric: false,
      isShown: true,
      sortKey: (row) => {
        const found = factsOf(row)?.findings;
        return found ? severityRank(found.worst) * 1e6 + found.count : null;
      },
      text: (row) => String(factsOf(row)?.findings?.count ?? 0),
      filter: findingsFilter(factsOf, t),
      cell: (row) => <FindingsCell findings={factsOf(row)?.findings ?? null} />,
    },
  ];
}

const none: ActorFacts = {
  ties: 0,
  agreements: 0,
  measures: 0,
  lastContact: null,
  degree: null,
  betweenness: null,
  findings: null,
  possibleDouble: false,
  incomplete: false,
};

function numberText(value: number | null, format: Format): string {
  return value === null ? '' : format.number(value);
}

function contactFilter(factsOf: FactsOf, t: Translate): ColumnFilter {
  const never = () => t('actors:neverContacted');
  return {
    kind: 'atLeast',
    options: () => [
      ...contactDays.map((count) => ({ value: String(count), label: t('actors:longerThan', { count }) })),
      { value: unknownValue, label: never() },
    ],
    test: (value) => (row) => {
      const contact = factsOf(row)?.lastContact ?? null;
      return value === unknownValue ? contact === null : contact !== null && contact.days > Number(value);
    },
    text: (value) => (value === unknownValue ? never() : t('actors:longerThan', { count: Number(value) })),
  };
}

function findingsFilter(factsOf: FactsOf, t: Translate): ColumnFilter {
  const word = (value: Severity) => {
    const severity = t(`model:severity.${value}`);
    return value === 'high' || value === 'info' ? severity : t('tables:filter.from', { value: severity });
  };
  return {
    kind: 'atLeast',
    options: () => severities.map((value) => ({ value, label: word(value) })),
    test: (value) => (row) => {
      const found = factsOf(row)?.findings;
      return found ? severityRank(found.worst) >= severityRank(value as Severity) : false;
    },
    text: (value) => word(value as Severity),
  };
}
