import { measureStatus, participationRole } from '../model/enumerations.ts';
import type { Network } from '../model/network.ts';
import { type Measure, measure } from '../model/records/measure.ts';
import type { ActorBook } from './actor-book.ts';
import { nameKey } from './name-key.ts';
import { dateIn, type RowNotices, yesOrNo } from './row-notices.ts';
import { listIn, type TableRow } from './table-reader.ts';

const columnOf = {
  title: 'measure',
  furtherGoals: 'further_goals',
  fundingSources: 'other_funding',
  addenda: 'addendum',
};

type Participant = Measure['participants'][number];
type Addendum = Measure['addenda'][number];

/** A measure while rows are still added to it. */
interface Draft {
  readonly row: TableRow;
  readonly fields: Measure;
  readonly furtherGoals: Set<string>;
  readonly fundingSources: Set<string>;
  /** By date and text. */
  readonly addenda: Map<string, Addendum>;
  /** By actor and role. */
  readonly participants: Map<string, Participant>;
}

/** Measures by identifier, those of the document and those of the tables. */
export class MeasureBook {
  readonly #existing: Network;
  readonly #actors: ActorBook;
  readonly #notices: RowNotices;
  readonly #drafts = new Map<string, Draft>();
  /** Identifiers by title. */
  readonly #titles = new Map<string, string>();

  constructor(existing: Network, actors: ActorBook, notices: RowNotices) {
    this.#existing = existing;
    this.#actors = actors;
    this.#notices = notices;
    for (const { id, title } of existing.records.measures) this.#entitle(title, id);
  }

  /** Takes over a row of the measures table. A second row of one identifier is an addendum to the first. */
  define(row: TableRow<'measures'>, withParticipants: boolean): void {
    const id = row.cell('id') || row.cell('measure');
    const earlier = this.#drafts.get(id);
    const draft = earlier ?? this.#draft(id, row);
    if (earlier) this.#add(draft, row);
    else this.#describe(draft, row);
    if (!withParticipants) return;
    for (const name of listIn(row.cell('actors'))) {
      const named = this.#actors.named(name, row, 'actors');
      if (named) join(draft, { actorId: named.id, role: 'participant', source: null });
    }
  }

  /** Takes over a row of the table of participations; a measure that nobody knows is made and noticed. */
  participate(row: TableRow<'participations'>): void {
    for (const column of ['measure', 'actor'] as const) {
      if (row.cell(column) !== '') continue;
      this.#notices.add('droppedRecord', row, column, '');
      return;
    }
    const draft = this.#named(row.cell('measure'), row);
    const actor = this.#actors.named(row.cell('actor'), row, 'actor');
    const role = participationRole.options.find((option) => option === row.cell('role'));
    if (!role && row.cell('role') !== '') this.#notices.add('invalidValue', row, 'role', row.cell('role'));
    if (actor) join(draft, { actorId: actor.id, role: role ?? 'participant', source: row.cell('source') || null });
  }

  /** Every measure a table described or named, in that order. */
  finish(): Measure[] {
    return [...this.#drafts.values()].flatMap((draft) => {
      const record = {
        ...draft.fields,
        furtherGoals: [...draft.furtherGoals],
        fundingSources: [...draft.fundingSources],
        addenda: [...draft.addenda.values()],
        participants: [...draft.participants.values()],
      };
      return this.#notices.parse(measure, draft.row, record, columnOf) ?? [];
    });
  }

  #named(name: string, row: TableRow<'participations'>): Draft {
    const known = this.#isKnown(name) ? name : this.#titles.get(nameKey(name));
    if (known === undefined) this.#notices.add('createdMeasure', row, 'measure', name);
    const id = known ?? name;
    return this.#drafts.get(id) ?? this.#draft(id, row);
  }

  #isKnown(id: string): boolean {
    return this.#drafts.has(id) || this.#existing.find('measures', id) !== null;
  }

  #draft(id: string, row: TableRow): Draft {
    const known = this.#existing.find('measures', id) ?? measure.parse({ id: '–', title: id || '–' });
    const fields = { ...known, id: id as Measure['id'] };
    const draft: Draft = {
      row,
      fields,
      furtherGoals: new Set(fields.furtherGoals),
      fundingSources: new Set(fields.fundingSources),
      addenda: new Map(),
      participants: new Map(),
    };
    for (const participant of fields.participants) join(draft, participant);
    for (const addendum of fields.addenda) append(draft, addendum);
    this.#drafts.set(id, draft);
    this.#entitle(fields.title, id);
    return draft;
  }

  /** A first row: where it says nothing a measure of the document stays as it is. */
  #describe(draft: Draft, row: TableRow<'measures'>): void {
    const { fields } = draft;
    fields.title = row.cell('measure') || fields.title;
    fields.goal = row.cell('goal') || fields.goal;
    fields.urbanFunding = yesOrNo(row, 'urban_funding', this.#notices) ?? fields.urbanFunding;
    fields.adoptedOn = dateIn(row, 'adopted', this.#notices) ?? fields.adoptedOn;
    fields.status = this.#status(row) ?? fields.status;
    replace(draft.furtherGoals, listIn(row.cell('further_goals')));
    replace(draft.fundingSources, listIn(row.cell('other_funding')));
    if (row.cell('addendum') !== '') append(draft, addendumOf(row.cell('addendum'), null));
    this.#entitle(row.cell('measure'), fields.id);
  }

  /** A further row: goals, funding and what it says are added, a known status takes the place of the earlier one. */
  #add(draft: Draft, row: TableRow<'measures'>): void {
    const { fields } = draft;
    fields.goal ??= row.cell('goal') || null;
    fields.urbanFunding ??= yesOrNo(row, 'urban_funding', this.#notices);
    fields.status = this.#status(row) ?? fields.status;
    for (const goal of [row.cell('goal'), ...listIn(row.cell('further_goals'))]) {
      if (goal !== '' && goal !== fields.goal) draft.furtherGoals.add(goal);
    }
    for (const source of listIn(row.cell('other_funding'))) draft.fundingSources.add(source);
    const adopted = dateIn(row, 'adopted', this.#notices);
    const text = row.cell('addendum') || row.cell('measure');
    if (text !== '') append(draft, addendumOf(text, adopted));
  }

  #status(row: TableRow<'measures'>): Measure['status'] {
    const cell = row.cell('status');
    if (cell === '' || cell === 'unknown') return null;
    if (cell === 'notPursued') return 'notRealised';
    const status = measureStatus.options.find((option) => option === cell);
    if (!status) this.#notices.add('unknownStatus', row, 'status', cell);
    return status ?? null;
  }

  #entitle(title: string, id: string): void {
    if (!this.#titles.has(nameKey(title))) this.#titles.set(nameKey(title), id);
  }
}

function join(draft: Draft, participant: Participant): void {
  const key = `${participant.role} ${participant.actorId}`;
  if (!draft.participants.has(key)) draft.participants.set(key, participant);
}

function append(draft: Draft, addendum: Addendum): void {
  draft.addenda.set(`${addendum.on ?? ''} ${addendum.text}`, addendum);
}

function replace(set: Set<string>, entries: readonly string[]): void {
  if (entries.length === 0) return;
  set.clear();
  for (const entry of entries) set.add(entry);
}

/** `2003-12: Planung …` is dated by itself; other addenda have the date of their row. */
function addendumOf(text: string, adopted: string | null): Addendum {
  const dated = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?): *(.+)$/s.exec(text);
  return dated?.[2] ? { on: dated[1] ?? null, text: dated[2] } : { on: adopted, text };
}
