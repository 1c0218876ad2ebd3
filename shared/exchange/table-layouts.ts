/** The tables of the measures layout of the Belm files (data/README.md). */
export type TableKind = 'measures' | 'actors' | 'participations';

interface Layout {
  /** Columns by their name in the files, with the headings people use for them; headings are compared in lower case. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Without these nothing sensible can be read. */
  readonly required: readonly string[];
}

const measure = ['maßnahme', 'massnahme', 'maßnahmen', 'projekt', 'maßnahme/projekt', 'title', 'titel'];
const actor = ['akteur', 'akteurin', 'akteur*in', 'name', 'organisation', 'label', 'bezeichnung'];
const source = ['quelle', 'herkunft'];

export const layouts = {
  measures: {
    columns: {
      id: ['kennung', 'nr', 'nr.', 'kürzel', 'schlüssel'],
      measure,
      goal: ['ziel', 'hauptziel', 'oberziel', 'leitziel'],
      further_goals: ['weitere ziele', 'nebenziele', 'further goals'],
      actors: ['akteure', 'beteiligte', 'beteiligte akteure', 'mitwirkende'],
      urban_funding: ['städtebauförderung', 'städtebaufördermittel', 'urban funding'],
      other_funding: ['sonstige förderung', 'weitere förderung', 'sonstige fördermittel', 'förderung', 'other funding'],
      adopted: ['beschluss', 'beschlossen', 'beschlossen am', 'stand'],
      status: ['umsetzungsstand'],
      addendum: ['nachtrag', 'nachträge', 'fortschreibung'],
    },
    required: ['id', 'measure', 'goal', 'actors'],
  },
  actors: {
    columns: {
      actor,
      kind: ['art', 'akteursart', 'typ', 'type'],
      welfare_sector: ['sektor', 'sector', 'welfare sector', 'wohlfahrtssektor'],
      fields: ['handlungsfelder', 'handlungsfeld', 'fields of action'],
      source_note: ['anmerkung', 'notiz', 'bemerkung', ...source],
    },
    required: ['actor', 'kind'],
  },
  participations: {
    columns: { measure, actor, role: ['rolle', 'beteiligung'], source },
    required: ['measure', 'actor', 'role'],
  },
} as const satisfies Record<TableKind, Layout>;

export type Column<Kind extends TableKind = TableKind> = Kind extends TableKind
  ? keyof (typeof layouts)[Kind]['columns'] & string
  : never;

export const tableKinds = Object.keys(layouts) as TableKind[];

/** Where the columns of a layout stand in a heading row; the first of two equal headings counts. */
export function findColumns(kind: TableKind, headings: readonly string[]): ReadonlyMap<string, number> {
  const byHeading = new Map<string, string>();
  for (const [column, aliases] of Object.entries(layouts[kind].columns)) {
    for (const heading of [column, ...aliases]) byHeading.set(heading, column);
  }
  const found = new Map<string, number>();
  for (const [index, heading] of headings.entries()) {
    const column = byHeading.get(normaliseHeading(heading));
    if (column !== undefined && !found.has(column)) found.set(column, index);
  }
  return found;
}

function normaliseHeading(heading: string): string {
  return heading.normalize('NFC').trim().toLowerCase();
}
