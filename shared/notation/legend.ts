import type { StakeholderTier, WelfareSector } from '../model/enumerations.ts';
import { type Badge, type NodeForm, type NodeSign, nodeForm } from './node-form.ts';
import type { Sheet, SheetNode, SheetTie } from './sheet.ts';
import {
  type LineSymbol,
  type NamedKind,
  namedKinds,
  type TieEnd,
  type TieForm,
  type TieSign,
  tieForm,
} from './tie-form.ts';

/** What an entry shows beside its words. */
export type LegendSample =
  | { readonly type: 'node'; readonly sign: NodeSign; readonly form: NodeForm }
  | { readonly type: 'sizes'; readonly sign: NodeSign }
  | { readonly type: 'badge'; readonly badge: Badge }
  | { readonly type: 'tie'; readonly form: TieForm }
  /** A kind written on a line. */
  | { readonly type: 'mark'; readonly kind: NamedKind };

export type NodeEntryId =
  | WelfareSector
  | 'noSector'
  | 'missing'
  | 'measure'
  | 'body'
  | StakeholderTier
  | 'noTier'
  | 'influence'
  | 'byMeasure'
  | Badge;

export type TieEntryId =
  | 'loose'
  | 'regular'
  | 'close'
  | 'plain'
  | 'direction'
  | 'mandate'
  | 'membership'
  | 'doorOpener'
  | 'agreement'
  | 'intent'
  | 'wish'
  | 'dormant'
  | 'interrupted'
  | 'assumed'
  | 'muted'
  | 'jointMeasure'
  | 'jointMeasures'
  | 'participation'
  | 'fundingOnly'
  | 'competition'
  | 'conflict';

export interface LegendEntry {
  /** Key of its words in the locale, `map:legend.entry.*`; a kind has those of the kind. */
  readonly id: NodeEntryId | TieEntryId | 'kind';
  readonly sample: LegendSample;
}

export interface LegendGroup {
  /** Key of its heading, `map:legend.group.*`. */
  readonly id: 'sector' | 'record' | 'tier' | 'tie' | 'kind' | 'tension';
  readonly entries: readonly LegendEntry[];
}

/** The legend of a sheet: every sign on it, and none that is not, in a fixed order (UX.md §3). */
export function legendOf(sheet: Pick<Sheet, 'nodes' | 'ties' | 'sizes'>): readonly LegendGroup[] {
  const groups: LegendGroup[] = [
    { id: 'sector', entries: sectorEntries(sheet.nodes) },
    { id: 'record', entries: recordEntries(sheet.nodes) },
    { id: 'tier', entries: [...tierEntries(sheet.nodes), ...sizeEntries(sheet), ...badgeEntries(sheet.nodes)] },
    ...tieGroups(sheet.ties),
  ];
  return groups.filter((group) => group.entries.length > 0);
}

const plainNode: NodeSign = { type: 'actor', sector: null, tier: null, veto: false, focus: false, ghost: false };

function nodeEntry(id: LegendEntry['id'], changes: Partial<NodeSign>): LegendEntry {
  const sign: NodeSign = { ...plainNode, ...changes };
  return { id, sample: { type: 'node', sign, form: nodeForm(sign) } };
}

const sectors: readonly WelfareSector[] = ['state', 'thirdSector', 'market', 'informal'];

function sectorEntries(nodes: readonly SheetNode[]): LegendEntry[] {
  const actors = nodes.filter((node) => node.sign.type === 'actor');
  const present = new Set(actors.filter((node) => !node.sign.ghost).map((node) => node.sign.sector));
  return [
    ...sectors.filter((sector) => present.has(sector)).map((sector) => nodeEntry(sector, { sector, tier: 'primary' })),
    ...(present.has(null) ? [nodeEntry('noSector', { tier: 'primary' })] : []),
    ...(actors.some((node) => node.sign.ghost) ? [nodeEntry('missing', { ghost: true })] : []),
  ];
}

function recordEntries(nodes: readonly SheetNode[]): LegendEntry[] {
  return (['body', 'measure'] as const)
    .filter((type) => nodes.some((node) => node.sign.type === type))
    .map((type) => nodeEntry(type, { type }));
}

/** Rings are explained in the sector most of the actors have; nothing is said while nobody has been placed on one. */
function tierEntries(nodes: readonly SheetNode[]): LegendEntry[] {
  const actors = nodes.filter((node) => node.sign.type === 'actor' && !node.sign.ghost);
  const tiers = new Set(actors.map((node) => node.sign.tier));
  const placed = (['key', 'primary', 'secondary'] as const).filter((tier) => tiers.has(tier));
  if (placed.length === 0) return [];
  const sector = commonSector(actors);
  return [
    ...placed.map((tier) => nodeEntry(tier, { sector, tier })),
    ...(tiers.has(null) && !tiers.has('primary') ? [nodeEntry('noTier', { sector })] : []),
  ];
}

function commonSector(nodes: readonly SheetNode[]): WelfareSector | null {
  const counts = sectors.map((sector) => nodes.filter((node) => node.sign.sector === sector).length);
  const most = Math.max(...counts);
  return most === 0 ? null : (sectors[counts.indexOf(most)] ?? null);
}

function sizeEntries({ nodes, sizes }: Pick<Sheet, 'nodes' | 'sizes'>): LegendEntry[] {
  const actors = nodes.filter((node) => node.sign.type === 'actor' && !node.sign.ghost);
  if (actors.length === 0) return [];
  const sign: NodeSign = { ...plainNode, sector: commonSector(actors), tier: 'primary' };
  if (sizes) return [{ id: 'byMeasure', sample: { type: 'sizes', sign } }];
  const diameters = new Set(actors.map((node) => node.diameter / node.form.sizeFactor));
  return diameters.size > 1 ? [{ id: 'influence', sample: { type: 'sizes', sign } }] : [];
}

function badgeEntries(nodes: readonly SheetNode[]): LegendEntry[] {
  return (['veto', 'focus'] as const)
    .filter((badge) => nodes.some((node) => node.form.badge === badge))
    .map((badge) => ({ id: badge, sample: { type: 'badge', badge } }));
}

const plainTie: TieSign = {
  kind: 'cooperation',
  status: 'existing',
  strength: 2,
  direction: 'none',
  written: null,
  assumed: false,
  muted: false,
  named: false,
};

/** The signs that explain a tie, in the order of the legend. */
const tieSamples: Readonly<Record<TieEntryId, Partial<TieSign>>> = {
  loose: { strength: 1 },
  regular: { strength: 2 },
  close: { strength: 3 },
  plain: { strength: null },
  direction: { kind: 'funding', direction: 'forward' },
  mandate: { kind: 'mandate', direction: 'forward' },
  membership: { kind: 'membership', direction: 'forward' },
  doorOpener: { kind: 'doorOpener', direction: 'forward' },
  jointMeasure: { kind: 'jointMeasure', strength: 1 },
  jointMeasures: { kind: 'jointMeasure', strength: 3 },
  participation: { kind: 'participation', strength: null },
  fundingOnly: { kind: 'participation', strength: 1 },
  agreement: { written: 'agreement' },
  intent: { written: 'intent' },
  wish: { status: 'desired' },
  dormant: { status: 'dormant' },
  interrupted: { status: 'interrupted' },
  assumed: { assumed: true },
  muted: { muted: true },
  competition: { kind: 'competition' },
  conflict: { kind: 'conflict' },
};

const tensions: ReadonlySet<TieEntryId> = new Set<TieEntryId>(['competition', 'conflict']);

function tieGroups(ties: readonly SheetTie[]): LegendGroup[] {
  const lines = new Set(ties.map((tie) => lineEntry(tie.sign)));
  const details = new Set(ties.flatMap((tie) => detailEntries(tie.sign)));
  if (lines.has('regular')) lines.delete('plain');
  const entries = (Object.keys(tieSamples) as TieEntryId[])
    .filter((id) => lines.has(id) || details.has(id))
    .map((id): LegendEntry => ({ id, sample: { type: 'tie', form: sampleForm(id, lines.has(id)) } }));
  return [
    { id: 'tie', entries: entries.filter((entry) => !tensions.has(entry.id as TieEntryId)) },
    { id: 'kind', entries: kindEntries(ties) },
    { id: 'tension', entries: entries.filter((entry) => tensions.has(entry.id as TieEntryId)) },
  ];
}

function kindEntries(ties: readonly SheetTie[]): LegendEntry[] {
  const kinds = new Set(ties.map((tie) => tie.form.mark));
  return namedKinds.filter((kind) => kinds.has(kind)).map((kind) => ({ id: 'kind', sample: { type: 'mark', kind } }));
}

/** A detail whose own line is not on the sheet is shown on a plain one. */
function sampleForm(id: TieEntryId, withLine: boolean): TieForm {
  const form = tieForm({ ...plainTie, ...tieSamples[id] });
  if (withLine || id === 'loose') return form;
  return { ...tieForm(plainTie), source: form.source, target: form.target, symbols: form.symbols };
}

const endEntries: Partial<Record<TieEnd, TieEntryId>> = {
  arrow: 'direction',
  bigArrow: 'mandate',
  diamond: 'membership',
  vee: 'doorOpener',
};

const symbolEntries: Partial<Record<LineSymbol, TieEntryId>> = {
  slashes: 'interrupted',
  pause: 'dormant',
  question: 'assumed',
};

/** What a reader needs to know beside the line itself: its ends, its symbols, dots on a muted tie. */
function detailEntries(sign: TieSign): TieEntryId[] {
  const form = tieForm(sign);
  const parts: (TieEntryId | undefined)[] = [
    sign.muted && form.dash === 'dots' ? 'loose' : undefined,
    endEntries[form.source],
    endEntries[form.target],
    ...form.symbols.map((symbol) => symbolEntries[symbol]),
  ];
  return parts.filter((id) => id !== undefined);
}

const strengthEntries = { 1: 'loose', 2: 'regular', 3: 'close' } as const;

/** The entry of the line itself, in the order in which tieForm decides. */
function lineEntry(sign: TieSign): TieEntryId {
  const { kind, status, strength } = sign;
  if (kind === 'conflict' || kind === 'competition') return kind;
  if (status === 'planned' || status === 'desired') return 'wish';
  if (status === 'dormant' || status === 'interrupted') return status;
  if (sign.written) return sign.written;
  if (kind === 'participation') return strength === 1 ? 'fundingOnly' : 'participation';
  if (kind === 'mandate' || kind === 'membership' || kind === 'doorOpener') return kind;
  if (sign.muted) return 'muted';
  if (kind === 'jointMeasure') return (strength ?? 1) > 1 ? 'jointMeasures' : 'jointMeasure';
  return strength === null ? 'plain' : strengthEntries[strength];
}
