import type { StakeholderTier, WelfareSector } from '../model/enumerations.ts';
import type { Notation } from '../model/records/view.ts';
import { type Badge, groupColourCount, type NodeForm, type NodeSign, nodeForm } from './node-form.ts';
import type { Sheet, SheetNode, SheetTie } from './sheet.ts';
import {
  isDerived,
  kindColours,
  type LineSymbol,
  type NamedKind,
  namedKinds,
  type TieEnd,
  type TieForm,
  type TieSign,
  tieForm,
  plainTie,
} from './tie-form.ts';

/** What an entry shows beside its words. */
export type LegendSample =
  | { readonly type: 'node'; readonly sign: NodeSign; readonly form: NodeForm }
  | { readonly type: 'sizes'; readonly sign: NodeSign }
  | { readonly type: 'badge'; readonly badge: Badge }
  /** The number of open findings. */
  | { readonly type: 'findings' }
  | { readonly type: 'tie'; readonly form: TieForm }
  /** A kind written on a line, with the line where it has one of its own. */
  | { readonly type: 'mark'; readonly kind: NamedKind; readonly form: TieForm | null }
  /** A group of actors, by its colour and number. */
  | { readonly type: 'group'; readonly sign: NodeSign; readonly number: number; readonly label: string };

export type NodeEntryId =
  | WelfareSector
  | 'noSector'
  | 'missing'
  | 'measure'
  | 'body'
  | 'agreementNode'
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
  | 'line'
  | 'existing'
  | 'wish'
  | 'planned'
  | 'dormant'
  | 'interrupted'
  | 'assumed'
  | 'added'
  | 'ended'
  | 'changed'
  | 'muted'
  | 'jointMeasure'
  | 'jointMeasures'
  | 'commonBody'
  | 'commonBodies'
  | 'bodyMembership'
  | 'guest'
  | 'party'
  | 'participation'
  | 'fundingOnly'
  | 'competition'
  | 'conflict';

export interface LegendEntry {
  /** Key of its words in the locale, `map:legend.entry.*`; a kind or group has its own. */
  readonly id: NodeEntryId | TieEntryId | 'kind' | 'group' | 'openFindings';
  readonly sample: LegendSample;
}

export interface LegendGroup {
  /** Key of its heading, `map:legend.group.*`. */
  readonly id: 'sector' | 'group' | 'record' | 'tier' | 'tie' | 'kind' | 'tension' | 'findings';
  readonly entries: readonly LegendEntry[];
}

/** The key of the name of what signs are sized by. */
export function sizeNameKey(measureId: string): string {
  return measureId.includes(':') ? measureId : `measures:${measureId}.name`;
}

/** The legend of a sheet: every sign on it, and none that is not, in a fixed order (UX.md §3). */
export function legendOf(sheet: Sheet): readonly LegendGroup[] {
  const groups: LegendGroup[] = [
    { id: 'sector', entries: sectorEntries(sheet) },
    { id: 'group', entries: groupEntries(sheet) },
    { id: 'record', entries: recordEntries(sheet.nodes) },
    { id: 'tier', entries: [...tierEntries(sheet), ...sizeEntries(sheet), ...badgeEntries(sheet.nodes)] },
    ...tieGroups(sheet),
    { id: 'findings', entries: findingEntries(sheet.nodes) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

const plainNode: NodeSign = { type: 'actor', sector: null, tier: null, veto: false, focus: false, ghost: false };

function nodeEntry(id: LegendEntry['id'], changes: Partial<NodeSign>): LegendEntry {
  const sign: NodeSign = { ...plainNode, ...changes };
  return { id, sample: { type: 'node', sign, form: nodeForm(sign) } };
}

const sectors: readonly WelfareSector[] = ['state', 'thirdSector', 'market', 'informal'];

/** Where colours tell groups, only the shape tells the sector: it is shown in the colour of no group. */
function sectorEntries({ nodes, groups }: Sheet): LegendEntry[] {
  const colourless = groups ? { group: groupColourCount } : {};
  const actors = nodes.filter((node) => node.sign.type === 'actor');
  const ghost = actors.find((node) => node.sign.ghost);
  const present = new Set(actors.filter((node) => !node.sign.ghost).map((node) => node.sign.sector));
  return [
    ...sectors
      .filter((sector) => present.has(sector))
      .map((sector) => nodeEntry(sector, { sector, tier: 'primary', ...colourless })),
    ...(present.has(null) ? [nodeEntry('noSector', { tier: 'primary', ...colourless })] : []),
    ...(ghost ? [nodeEntry('missing', { ghost: true, sector: ghost.sign.sector })] : []),
  ];
}

function groupEntries({ nodes, groups }: Sheet): LegendEntry[] {
  const present = new Set(nodes.map(({ sign }) => sign.group));
  return (groups ?? []).flatMap((label, group): LegendEntry[] => {
    const sign: NodeSign = { ...plainNode, sector: 'thirdSector', group };
    return present.has(group) ? [{ id: 'group', sample: { type: 'group', sign, number: group + 1, label } }] : [];
  });
}

function recordEntries(nodes: readonly SheetNode[]): LegendEntry[] {
  return (['body', 'measure', 'agreement'] as const)
    .filter((type) => nodes.some((node) => node.sign.type === type))
    .map((type) => nodeEntry(type === 'agreement' ? 'agreementNode' : type, { type }));
}

/** Rings are explained in the sector most of the actors have; nothing is said while nobody has been placed on one. */
function tierEntries({ nodes, groups, notation }: Sheet): LegendEntry[] {
  if (groups || notation === 'plain') return [];
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

function sizeEntries({ nodes, sizes }: Sheet): LegendEntry[] {
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

function findingEntries(nodes: readonly SheetNode[]): LegendEntry[] {
  const any = nodes.some(({ findings }) => findings !== undefined && findings > 0);
  return any ? [{ id: 'openFindings', sample: { type: 'findings' } }] : [];
}

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
  commonBody: { kind: 'commonBody', strength: 1 },
  commonBodies: { kind: 'commonBody', strength: 3 },
  bodyMembership: { kind: 'bodyMembership', strength: null },
  guest: { kind: 'bodyMembership', strength: 1 },
  party: { kind: 'party', strength: null },
  agreement: { written: 'agreement' },
  intent: { written: 'intent' },
  line: {},
  existing: {},
  wish: { status: 'desired' },
  planned: { status: 'planned' },
  dormant: { status: 'dormant' },
  interrupted: { status: 'interrupted' },
  assumed: { assumed: true },
  added: {},
  ended: {},
  changed: {},
  muted: { muted: true },
  competition: { kind: 'competition' },
  conflict: { kind: 'conflict' },
};

const tensions: ReadonlySet<TieEntryId> = new Set<TieEntryId>(['competition', 'conflict']);

function tieGroups({ ties, notation }: Sheet): LegendGroup[] {
  const lines = new Set(ties.map((tie) => lineEntry(tie.sign, notation)));
  const details = new Set(ties.flatMap((tie) => detailEntries(tie)));
  if (lines.has('regular')) lines.delete('plain');
  const entries = (Object.keys(tieSamples) as TieEntryId[])
    .filter((id) => lines.has(id) || details.has(id))
    .map((id): LegendEntry => ({ id, sample: { type: 'tie', form: sampleForm(id, lines.has(id), notation) } }));
  return [
    { id: 'tie', entries: entries.filter((entry) => !tensions.has(entry.id as TieEntryId)) },
    { id: 'kind', entries: kindEntries(ties) },
    { id: 'tension', entries: entries.filter((entry) => tensions.has(entry.id as TieEntryId)) },
  ];
}

function kindEntries(ties: readonly SheetTie[]): LegendEntry[] {
  const kinds = new Set(ties.map(({ form }) => form.mark));
  return namedKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => {
      const own = ties.find(({ form }) => form.mark === kind && form.colour === kindColours[kind])?.form;
      return { id: 'kind', sample: { type: 'mark', kind, form: own ? { ...own, symbols: [] } : null } };
    });
}

/** A detail whose own line is not on the sheet is shown on a plain one. */
function sampleForm(id: TieEntryId, withLine: boolean, notation: Notation): TieForm {
  const form = tieForm({ ...plainTie, ...tieSamples[id] }, id === 'muted' ? 'actorMap' : sampleNotation(notation));
  if (withLine || id === 'loose') return form;
  return {
    ...tieForm(plainTie, sampleNotation(notation)),
    source: form.source,
    target: form.target,
    symbols: isChange(id) ? [id] : form.symbols,
  };
}

function isChange(id: TieEntryId): id is 'added' | 'ended' | 'changed' {
  return id === 'added' || id === 'ended' || id === 'changed';
}

/** Where lines are told apart by kind, the other signs are those of the usual notation. */
function sampleNotation(notation: Notation): Notation {
  return notation === 'netMap' ? 'actorMap' : notation;
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
  added: 'added',
  ended: 'ended',
  changed: 'changed',
};

/** What a reader needs to know beside the line itself: its ends, its symbols, dots on a muted tie. */
function detailEntries({ sign, form }: SheetTie): TieEntryId[] {
  const parts: (TieEntryId | undefined)[] = [
    sign.muted && form.dash === 'dots' && form.colour === 'tieQm' ? 'loose' : undefined,
    endEntries[form.source],
    endEntries[form.target],
    ...form.symbols.map((symbol) => symbolEntries[symbol]),
  ];
  return parts.filter((id) => id !== undefined);
}

const strengthEntries = { 1: 'loose', 2: 'regular', 3: 'close' } as const;

/** The entry of the line itself, in the order in which tieForm decides. */
function lineEntry(sign: TieSign, notation: Notation): TieEntryId | null {
  const { kind, status, strength } = sign;
  if (kind === 'conflict' || kind === 'competition') return kind;
  if (status === 'planned' && notation === 'targetActual') return 'planned';
  if (status === 'planned' || status === 'desired') return 'wish';
  if (notation === 'plain') return 'line';
  if (notation === 'targetActual' && !isDerived(kind)) return 'existing';
  if (notation === 'netMap' && kind in kindColours) return null;
  if (status === 'dormant' || status === 'interrupted') return status;
  if (sign.written) return sign.written;
  if (kind === 'participation') return strength === 1 ? 'fundingOnly' : 'participation';
  if (kind === 'bodyMembership') return strength === 1 ? 'guest' : 'bodyMembership';
  if (kind === 'party') return kind;
  if (kind === 'mandate' || kind === 'membership' || kind === 'doorOpener') return kind;
  if (sign.muted) return 'muted';
  if (kind === 'jointMeasure') return (strength ?? 1) > 1 ? 'jointMeasures' : 'jointMeasure';
  if (kind === 'commonBody') return (strength ?? 1) > 1 ? 'commonBodies' : 'commonBody';
  return strength === null ? 'plain' : strengthEntries[strength];
}
