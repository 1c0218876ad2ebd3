import type { Network } from '../model/network.ts';
import { type Actor, actor } from '../model/records/actor.ts';
import { normaliseName } from '../model/name-similarity.ts';
import type { Catalogues } from '../model/templates.ts';
import { KindFinder } from './kind-finder.ts';
import { nameKey } from './name-key.ts';
import type { RowNotices } from './row-notices.ts';
import { findSimilarNames } from './similar-names.ts';
import type { TableRow } from './table-reader.ts';

const columnOf = { name: 'actor', welfareSector: 'welfare_sector', notes: 'source_note' };

/** Actors by name, those of the document and those of the tables; makes the ones that are only named somewhere. */
export class ActorBook {
  readonly #byName = new Map<string, Actor>();
  readonly #ids: Set<string>;
  /** The last number tried behind a slug. */
  readonly #slugs = new Map<string, number>();
  readonly #touched = new Map<string, Actor>();
  readonly #new = new Map<string, { row: TableRow; column: string }>();
  readonly #defined = new Set<string>();
  readonly #notices: RowNotices;
  readonly #kinds: KindFinder;

  constructor(existing: Network, catalogues: Catalogues, notices: RowNotices) {
    this.#notices = notices;
    this.#kinds = new KindFinder(catalogues);
    this.#ids = new Set(existing.records.actors.map(({ id }) => id));
    for (const known of existing.records.actors) {
      if (!this.#byName.has(nameKey(known.name))) this.#byName.set(nameKey(known.name), known);
    }
  }

  /** Every actor a table described or named, in that order. */
  get actors(): Actor[] {
    return [...this.#touched.values()];
  }

  /** Takes over a row of the table of actors; a known actor keeps what the table does not say. */
  define(row: TableRow<'actors'>): void {
    const name = row.cell('actor');
    if (this.#defined.has(nameKey(name))) {
      this.#notices.add('duplicateId', row, 'actor', name);
      return;
    }
    const known = this.#byName.get(nameKey(name));
    const described = {
      ...(known ?? { id: this.#freeId(name), name }),
      ...this.#kinds.kind(row, this.#notices),
      ...this.#kinds.sector(row, this.#notices),
      fields: this.#kinds.fields(row, this.#notices) ?? known?.fields ?? [],
      notes: row.cell('source_note') || (known?.notes ?? null),
    };
    const made = this.#notices.parse(actor, row, described as Actor, columnOf);
    if (!made) return;
    this.#defined.add(nameKey(name));
    this.#keep(made, known ? null : { row, column: 'actor' });
  }

  /** The actor of this name; one that nobody knows is made with the kind `other` and noticed. Null for no possible name. */
  named(name: string, row: TableRow, column: string): Actor | null {
    const known = this.#byName.get(nameKey(name));
    if (known) {
      this.#touched.set(known.id, known);
      return known;
    }
    const made = this.#notices.parse(actor, row, { id: this.#freeId(name) as Actor['id'], name }, { name: column });
    if (!made) return null;
    this.#notices.add('createdActor', row, column, name);
    this.#keep(made, { row, column });
    return made;
  }

  /** Notices new actors whose names differ from another one so little that they may be the same. */
  noticeSimilarNames(): void {
    const all = [...this.#byName.values()];
    const names = all.map(({ name }) => name);
    for (const pair of findSimilarNames(names, (index) => this.#new.has(all[index]?.id ?? ''))) {
      const origin = this.#new.get(all[pair.later]?.id ?? '');
      const both = `${names[pair.earlier]} / ${names[pair.later]}`;
      if (origin) this.#notices.add('similarNames', origin.row, origin.column, both);
    }
  }

  #keep(made: Actor, origin: { row: TableRow; column: string } | null): void {
    this.#ids.add(made.id);
    this.#byName.set(nameKey(made.name), made);
    this.#touched.set(made.id, made);
    if (origin) this.#new.set(made.id, origin);
  }

  #freeId(name: string): string {
    const slug = slugOf(name);
    for (let count = this.#slugs.get(slug) ?? 1; ; count++) {
      const id = count === 1 ? slug : `${slug}-${count}`;
      this.#slugs.set(slug, count);
      if (!this.#ids.has(id)) return id;
    }
  }
}

/** A readable identifier: `Bewohner*innen Sanierungsgebiet` becomes `bewohner-innen-sanierungsgebiet`. */
function slugOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).map(normaliseName);
  return (
    words
      .filter((word) => word !== '')
      .join('-')
      .slice(0, 100) || 'actor'
  );
}
