import type { Measure } from '../../../shared/analysis/measures/measure.ts';
import type { WrittenCell, WrittenTable } from '../../../shared/exchange/written-table.ts';
import { allTermsOf, type AnalysisSpeech } from '../../../shared/description/analysis-words.ts';
import { actorTable, tableOf } from '../../../shared/report/analysis-tables.ts';
import { ranksOf } from './measure-rows.ts';
import type { Comparison } from './use-comparison.ts';

/** The measures of all actors as a table that leaves the application: values and ranks, in both reckonings. */
export function comparedTable(
  { first, second, firstName, secondName }: Comparison,
  shown: readonly Measure[],
  speech: AnalysisSpeech,
): WrittenTable {
  if (!first) return { title: '', notes: [], headings: [], rows: [] };
  const { translate } = speech;
  const plain = actorTable(first, shown, speech);
  const ranked = shown.filter(({ values }) => values === 'number');
  const named = (key: string, name: string, heading: string) =>
    translate(`analysis:tables.${key}`, { measure: heading, name });
  const sides = [
    { result: first, table: plain, name: firstName },
    ...(second ? [{ result: second, table: actorTable(second, shown, speech), name: secondName ?? '' }] : []),
  ].map(({ result, table, name }) => ({
    headings: [
      ...table.headings.slice(1).map((heading) => (second ? named('compared', name, heading) : heading)),
      ...ranked.map(({ id }) => named('rank', second ? name : '', translate(`measures:${id}.name`)).trim()),
    ],
    cells: cellsByActor(result.actors, table, ranked),
  }));
  const ids = [...new Set([...first.actors, ...(second?.actors ?? [])].map(({ id }) => id))];
  const rows = ids.map((id): WrittenCell[] => [
    speech.network.find('actors', id)?.name ?? id,
    ...sides.flatMap(({ headings, cells }) => cells.get(id) ?? headings.map(() => null)),
  ]);
  const written = tableOf(
    'actors',
    [plain.headings[0] ?? '', ...sides.flatMap(({ headings }) => headings)],
    rows,
    first,
    shown,
    speech,
  );
  if (!second) return written;
  const terms = allTermsOf(second, speech).join('; ');
  const compared = translate('analysis:tables.otherTerms', { name: secondName ?? '', terms });
  return { ...written, notes: [written.notes[0] ?? '', compared, ...written.notes.slice(1)] };
}

function cellsByActor(
  actors: readonly { readonly id: string }[],
  { rows }: WrittenTable,
  ranked: readonly Measure[],
): ReadonlyMap<string, readonly WrittenCell[]> {
  const ranks = ranked.map(({ id }) => ranksOf(actors, id));
  return new Map(
    actors.map(({ id }, place) => [id, [...(rows[place] ?? []).slice(1), ...ranks.map((of) => of.get(id) ?? null)]]),
  );
}
