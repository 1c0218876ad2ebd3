import { welfareSector, type WelfareSector } from '../model/enumerations.ts';
import type { FieldId } from '../model/identifiers.ts';
import type { WeightedField } from '../model/records/actor.ts';
import type { ActorKind } from '../model/records/catalogue.ts';
import type { Catalogues } from '../model/templates.ts';
import type { RowNotices } from './row-notices.ts';
import type { TableRow } from './table-reader.ts';

/** Understands the words of the table of actors that stand for entries of catalogues. */
export class KindFinder {
  readonly #kinds = new Map<string, ActorKind>();
  readonly #fields: ReadonlyMap<string, FieldId>;
  readonly #coreFields: readonly FieldId[];

  constructor(catalogues: Catalogues) {
    const { actorKinds, fieldsOfAction } = catalogues;
    // A key counts before a label and a label before a synonym, whatever the order of the entries.
    for (const wordsOf of [keysOf, labelsOf, synonymsOf]) {
      for (const entry of actorKinds) {
        for (const word of wordsOf(entry)) {
          if (!this.#kinds.has(word.toLowerCase())) this.#kinds.set(word.toLowerCase(), entry);
        }
      }
    }
    this.#fields = new Map(fieldsOfAction.map(({ id }) => [id.toLowerCase(), id]));
    this.#coreFields = fieldsOfAction.filter(({ isCore }) => isCore).map(({ id }) => id);
  }

  /** Kind and sub-kind of `kind/subKind`, a label or a synonym; an unknown sub-kind is none, an unknown kind `other`. */
  kind(row: TableRow<'actors'>, notices: RowNotices): { kind?: string; subKind?: string | null } {
    const cell = row.cell('kind');
    if (cell === '') return {};
    const entry = this.#kinds.get(cell.toLowerCase());
    if (entry) return { kind: entry.kind, subKind: entry.subKind };
    notices.add('unknownKind', row, 'kind', cell);
    const general = this.#kinds.get(cell.split('/', 1)[0]?.trim().toLowerCase() ?? '');
    return { kind: general?.kind ?? 'other', subKind: null };
  }

  sector(row: TableRow<'actors'>, notices: RowNotices): { welfareSector?: WelfareSector } {
    const cell = row.cell('welfare_sector');
    const sector = welfareSector.options.find((option) => option.toLowerCase() === cell.toLowerCase());
    if (cell !== '' && !sector) notices.add('invalidValue', row, 'welfare_sector', cell);
    return sector ? { welfareSector: sector } : {};
  }

  /** Fields of action: `*` marks a core field, `all` stands for the ten core fields, `-` for none; null for no word. */
  fields(row: TableRow<'actors'>, notices: RowNotices): WeightedField[] | null {
    const words = row.cell('fields').split(/[\s;,]+/);
    const weights = new Map<FieldId, WeightedField['weight']>();
    for (const word of words) {
      if (word === '' || word === '-') continue;
      const weight = word.endsWith('*') ? 'core' : 'secondary';
      const name = word.replace(/\*$/, '').toLowerCase();
      const field = this.#fields.get(name);
      if (!field && name !== 'all') notices.add('unknownField', row, 'fields', word);
      const meant = name === 'all' ? this.#coreFields : field ? [field] : [];
      for (const one of meant) weights.set(one, weight);
    }
    if (row.cell('fields') === '') return null;
    return [...weights].map(([field, weight]) => ({ field, weight }));
  }
}

const keysOf = (entry: ActorKind) => (entry.subKind === null ? [entry.id, entry.kind] : [entry.id]);
const labelsOf = (entry: ActorKind) => [entry.labels.de, entry.labels.en];
const synonymsOf = (entry: ActorKind) => entry.synonyms;
