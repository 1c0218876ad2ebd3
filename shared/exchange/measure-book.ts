import { measureStatus, participationRole } from '../model/enumerations.ts';
import type { Network } from '../model/network.ts';
import { type Measure, measure } from '../model/records/measure.ts';
import type { ActorBook } from './actor-book.ts';
import { dateIn, type RowNotices, yesOrNo } from './row-notices.ts';
import { listIn, type TableRow } from './table-reader.ts';

const columnOf = {
  title: 'measure',
  furtherGoals: 'further_goals',
  participants: 'actors',
  fundingSources: 'other_funding',
  addenda: 'addendum',
};

type Participant = Measure['participants'][number];

/** Measures by identifier, those of the document and those of the tables. */
export class MeasureBook {
  readonly #existing: Network;
  readonly #actors: ActorBook;
  readonly #notices: RowNotices;
  readonly #measures = new Map<string, Measure>();

  constructor(existing: Network, actors: ActorBook, notices: RowNotices) {
    this.#existing = existing;
    this.#actors = actors;
    this.#notices = notices;
  }

  get measures(): Measure[] {
    return [...this.#measures.values()];
  }

  /** Takes over a row of the measures table. A second row of one identifier is an addendum to the first. */
  define(row: TableRow<'measures'>, withParticipants: boolean): void {
    const id = row.cell('id') || row.cell('measure');
    const earlier = this.#measures.get(id);
    const described = earlier ? this.#added(earlier, row) : this.#described(id, row);
    const made = this.#notices.parse(measure, row, described, columnOf);
    if (!made) return;
    this.#measures.set(id, made);
    if (!withParticipants) return;
    for (const name of listIn(row.cell('actors'))) {
      const named = this.#actors.named(name, row, 'actors');
      if (named) this.#join(made.id, { actorId: named.id, role: 'participant', source: null });
    }
  }

  /** Takes over a row of the table of participations; a measure that nobody knows is made and noticed. */
  participate(row: TableRow<'participations'>): void {
    const found = this.#named(row);
    const actor = row.cell('actor') === '' ? null : this.#actors.named(row.cell('actor'), row, 'actor');
    if (!found || !actor) {
      if (row.cell('actor') === '') this.#notices.add('droppedRecord', row, 'actor', '–');
      return;
    }
    const role = participationRole.options.find((option) => option === row.cell('role'));
    if (!role && row.cell('role') !== '') this.#notices.add('invalidValue', row, 'role', row.cell('role'));
    this.#join(found.id, { actorId: actor.id, role: role ?? 'participant', source: row.cell('source') || null });
  }

  #named(row: TableRow<'participations'>): Measure | null {
    const name = row.cell('measure');
    const same = ({ title }: Measure) => title.toLowerCase() === name.toLowerCase();
    const known =
      this.#measures.get(name) ??
      this.#existing.find('measures', name) ??
      this.measures.find(same) ??
      this.#existing.records.measures.find(same);
    const made = known ?? this.#notices.parse(measure, row, { id: name as Measure['id'], title: name }, { title: 'measure', id: 'measure' });
    if (!made) return null;
    if (!known) this.#notices.add('createdMeasure', row, 'measure', name);
    if (!this.#measures.has(made.id)) this.#measures.set(made.id, made);
    return made;
  }

  #described(id: string, row: TableRow<'measures'>): Measure {
    const known = this.#existing.find('measures', id);
    return {
      ...(known ?? measure.parse({ id: id || '–', title: '–' })),
      id: id as Measure['id'],
      title: row.cell('measure') || id,
      goal: row.cell('goal') || null,
      furtherGoals: listIn(row.cell('further_goals')),
      urbanFunding: yesOrNo(row, 'urban_funding', this.#notices),
      fundingSources: listIn(row.cell('other_funding')),
      adoptedOn: dateIn(row, 'adopted', this.#notices),
      status: this.#status(row),
      addenda: row.cell('addendum') === '' ? [] : [addendumOf(row.cell('addendum'), null)],
    };
  }

  #added(earlier: Measure, row: TableRow<'measures'>): Measure {
    const goals = [row.cell('goal'), ...listIn(row.cell('further_goals'))];
    const text = row.cell('addendum') || row.cell('measure');
    const adopted = dateIn(row, 'adopted', this.#notices);
    return {
      ...earlier,
      goal: earlier.goal ?? (row.cell('goal') || null),
      furtherGoals: union(earlier.furtherGoals, goals.filter((goal) => goal !== '' && goal !== earlier.goal)),
      urbanFunding: earlier.urbanFunding ?? yesOrNo(row, 'urban_funding', this.#notices),
      fundingSources: union(earlier.fundingSources, listIn(row.cell('other_funding'))),
      status: this.#status(row) ?? earlier.status,
      addenda: [...earlier.addenda, addendumOf(text, adopted)],
    };
  }

  #status(row: TableRow<'measures'>): Measure['status'] {
    const cell = row.cell('status');
    if (cell === '' || cell === 'unknown') return null;
    if (cell === 'notPursued') return 'notRealised';
    const status = measureStatus.options.find((option) => option === cell);
    if (!status) this.#notices.add('unknownStatus', row, 'status', cell);
    return status ?? null;
  }

  #join(id: string, participant: Participant): void {
    const joined = this.#measures.get(id);
    if (!joined) return;
    const isThere = joined.participants.some(
      ({ actorId, role }) => actorId === participant.actorId && role === participant.role,
    );
    if (!isThere) this.#measures.set(id, { ...joined, participants: [...joined.participants, participant] });
  }
}

/** `2003-12: Planung …` is dated by itself; other addenda have the date of their row. */
function addendumOf(text: string, adopted: string | null): Measure['addenda'][number] {
  const dated = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?): *(.+)$/s.exec(text);
  return dated?.[2] ? { on: dated[1] ?? null, text: dated[2] } : { on: adopted, text };
}

function union(before: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...before, ...added])];
}
