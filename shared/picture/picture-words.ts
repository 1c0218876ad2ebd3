import { formatOf } from '../locale/format.ts';
import type { Language } from '../locale/resources.ts';
import type { TranslateDynamic } from '../locale/translate.ts';
import { type LegendEntry, sizeNameKey } from '../notation/legend.ts';
import type { Sheet, SheetTie } from '../notation/sheet.ts';
import { namedKinds } from '../notation/tie-form.ts';
import type { Annotations } from './annotations.ts';
import type { LegendWords } from './legend-drawing.ts';
import type { ProfileWords } from './profile.ts';
import type { SignWords } from './sheet-drawing.ts';

/** What is written on the signs of a sheet. */
export function signWords(t: TranslateDynamic): SignWords {
  return {
    badges: { veto: t('map:badge.veto'), focus: t('map:badge.focus') },
    kinds: Object.fromEntries(namedKinds.map((kind) => [kind, t(`map:kindMark.${kind}`)])) as SignWords['kinds'],
  };
}

/** The words of one entry of a legend. */
export function legendText(
  { id, sample }: LegendEntry,
  sizes: Sheet['sizes'],
  t: TranslateDynamic,
  language: Language,
): string {
  if (sample.type === 'mark') return t(`model:relationKind.${sample.kind}`);
  if (sample.type === 'group') return sample.label;
  if (id !== 'byMeasure') return t(`map:legend.entry.${id}`);
  const largest = formatOf(language).number(sizes?.largest ?? 0, 2);
  return t('map:legend.entry.byMeasure', { measure: t(sizeNameKey(sizes?.measureId ?? '')), largest });
}

export function legendWords(sheet: Sheet, t: TranslateDynamic, language: Language): LegendWords {
  return {
    ...signWords(t),
    heading: (group) => t(`map:legend.group.${group}`),
    entry: (entry) => legendText(entry, sheet.sizes, t, language),
    size: (value) => formatOf(language).number(value, 2),
  };
}

export function profileWords(t: TranslateDynamic): ProfileWords {
  return {
    privatePerson: (number) => t('picture:privatePerson', { number }),
    actor: (number) => t('picture:actor', { number }),
    record: (number) => t('picture:record', { number }),
  };
}

/** What is drawn as sentences: the actors by name, then every tie with its kind. */
export function sheetLists(sheet: Sheet, t: TranslateDynamic) {
  const names = new Map(sheet.nodes.map(({ key, name }) => [key, name]));
  return [
    { title: t('picture:list.nodes'), items: sheet.nodes.map(({ name }) => name) },
    {
      title: t('picture:list.ties'),
      items: sheet.ties.map((tie) =>
        t('picture:list.tie', {
          one: names.get(tie.sourceKey) ?? '',
          other: names.get(tie.targetKey) ?? '',
          kind: kindText(tie, t),
        }),
      ),
    },
  ];
}

/** What people put on a sheet as sentences: notes as they are, areas with the actors in them that are drawn. */
export function annotationLists(
  { notes, areas }: Pick<Annotations, 'notes' | 'areas'>,
  sheet: Sheet,
  t: TranslateDynamic,
) {
  const names = new Map(sheet.nodes.map(({ id, name }) => [id, name]));
  const drawn = areas.map(({ label, actorIds }) =>
    t('picture:list.area', { label, names: actorIds.flatMap((id) => names.get(id) ?? []).join('; ') }),
  );
  return [
    { title: t('picture:list.areas'), items: drawn },
    { title: t('picture:list.notes'), items: notes.map(({ text }) => text) },
  ].filter(({ items }) => items.length > 0);
}

const kindEntries: Readonly<Partial<Record<SheetTie['sign']['kind'], string>>> = {
  agreement: 'agreement',
  jointMeasure: 'jointMeasure',
  commonBody: 'commonBody',
  participation: 'participation',
  bodyMembership: 'bodyMembership',
  party: 'party',
};

function kindText({ sign }: SheetTie, t: TranslateDynamic): string {
  const entry = kindEntries[sign.kind];
  return entry ? t(`map:legend.entry.${entry}`) : t(`model:relationKind.${sign.kind}`);
}
