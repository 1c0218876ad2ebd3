import type { Direction, RelationKind } from '../model/enumerations.ts';
import { isWorkingKind, type Relation } from '../model/records/relation.ts';
import type { Notation } from '../model/records/view.ts';
import type { Tokens } from './tokens.ts';

/** Recorded relations, agreements without a recorded relation, and what is derived from measures, bodies, agreements. */
export type TieKind =
  | RelationKind
  | 'agreement'
  | 'jointMeasure'
  | 'participation'
  | 'commonBody'
  | 'bodyMembership'
  | 'party';

/** What a tie of a sheet says; how it looks follows from it (UX.md §3, DOMAIN.md §5.3). */
export interface TieSign {
  readonly kind: TieKind;
  readonly status: Relation['status'];
  /** 1 loose, 2 regular, 3 close; null (not known) is drawn like 2. Joint measures: their number, 3 for more. */
  readonly strength: 1 | 2 | 3 | null;
  readonly direction: Direction;
  /** In writing between exactly these two: a cooperation or contract in force, or only a signed letter of intent. */
  readonly written: 'agreement' | 'intent' | null;
  /** Nobody has confirmed this tie. */
  readonly assumed: boolean;
  /** Tie of the focus actor, drawn quietly. */
  readonly muted: boolean;
  /** The kind of a working tie is written on its line: lines alone do not tell one from the other. */
  readonly named: boolean;
}

/** A working tie as most are. */
export const plainTie: TieSign = {
  kind: 'cooperation',
  status: 'existing',
  strength: 2,
  direction: 'none',
  written: null,
  assumed: false,
  muted: false,
  named: false,
};

export type Dash = 'solid' | 'dots' | 'wish' | 'intent' | 'competition';
export type TieEnd = 'none' | 'arrow' | 'bigArrow' | 'vee' | 'diamond' | 'bar' | 'pin' | 'box';
export type TieColour = keyof Pick<Tokens, 'tie' | 'tieQm' | 'agree' | 'wish' | 'comp' | 'conf'> | KindColour;
/** The last three tell what has changed since an earlier day. */
export type LineSymbol = 'lightning' | 'slashes' | 'pause' | 'question' | 'added' | 'ended' | 'changed';

/** Working kinds, in the order of the legend. Their lines say how close and which way, not what for. */
export const namedKinds = [
  'information',
  'cooperation',
  'referral',
  'resourceSharing',
  'jointPresence',
  'funding',
  'advocacy',
] as const satisfies readonly RelationKind[];
export type NamedKind = (typeof namedKinds)[number];

/** The colour of each working kind where lines are told apart by it. */
export const kindColours = {
  information: 'netInformation',
  cooperation: 'netCooperation',
  referral: 'netReferral',
  resourceSharing: 'netResourceSharing',
  jointPresence: 'netJointPresence',
  funding: 'netFunding',
  advocacy: 'netAdvocacy',
} as const satisfies Readonly<Record<NamedKind, keyof Tokens>>;
type KindColour = (typeof kindColours)[NamedKind];

/** How a tie looks; widths and lengths in map units. */
export interface TieForm {
  readonly width: number;
  readonly dash: Dash;
  /** Two parallel strokes with paper between them. */
  readonly double: boolean;
  readonly colour: TieColour;
  readonly source: TieEnd;
  readonly target: TieEnd;
  /** Drawn at the middle of the tie, in this order. */
  readonly symbols: readonly LineSymbol[];
  /** The kind written on the tie, or null. */
  readonly mark: NamedKind | null;
  /** What is drawn later lies above. */
  readonly layer: number;
}

/** Lengths of dash and gap in map units; dots are short strokes with round caps. */
export const dashPatterns: Readonly<Record<Exclude<Dash, 'solid'>, readonly number[]>> = {
  dots: [0.5, 4],
  wish: [7, 5],
  intent: [9, 5],
  competition: [9, 3, 2, 3],
};

/** Inner width of a double line and width of its two strokes. */
export const doubleInner = 2.2;
export const doubleStroke = 1.4;

const plain: TieForm = {
  width: 1.75,
  dash: 'solid',
  double: false,
  colour: 'tie',
  source: 'none',
  target: 'none',
  symbols: [],
  mark: null,
  layer: 5,
};

const strengthWidths = { 1: 2, 2: 1.75, 3: 3.6 } as const;
const mutedWidths = { 1: 1, 2: 1, 3: 2 } as const;
const jointWidths = { 1: 1.25, 2: 2, 3: 3 } as const;

/** Two work on the same thing, or sit at the same table. */
const sharedEnds = {
  jointMeasure: { source: 'pin', target: 'pin' },
  commonBody: { source: 'box', target: 'box' },
} as const;

/** Whether ties of this kind follow from measures, bodies or agreements of many instead of being recorded. */
export function isDerived(kind: TieKind): boolean {
  return kind === 'jointMeasure' || kind === 'commonBody' || partKinds.has(kind);
}

/** Lines from a record to those who have a part in it. */
const partKinds: ReadonlySet<TieKind> = new Set<TieKind>(['participation', 'bodyMembership', 'party']);

const arrowed: Partial<Record<TieKind, TieEnd>> = {
  referral: 'arrow',
  resourceSharing: 'arrow',
  funding: 'arrow',
  advocacy: 'arrow',
  mandate: 'bigArrow',
  membership: 'diamond',
  doorOpener: 'vee',
};

/**
 * How a tie looks. Later rules win: kind, then what is in writing, then status, then tension; the notation changes what
 * then is there.
 */
export function tieForm(sign: TieSign, notation: Notation = 'actorMap'): TieForm {
  const form = {
    ...stroke(sign),
    ...(endsDrawn(sign) ? ends(sign) : {}),
    symbols: symbolsOf(sign),
    mark: markOf(sign),
  };
  return notations[notation](form, sign);
}

const notations: Readonly<Record<Notation, (form: TieForm, sign: TieSign) => TieForm>> = {
  actorMap: (form) => form,
  plain: plainForm,
  netMap: coloured,
  targetActual: targetActualForm,
};

/** Every tie that is there as the same line; wishes and tension stay what they are. */
function plainForm(form: TieForm, sign: TieSign): TieForm {
  if (isWish(sign)) return { ...form, source: 'none', target: 'none' };
  if (form.colour === 'conf' || form.colour === 'comp') return form;
  return { ...plain, symbols: form.symbols };
}

/** Working ties in the colour of their kind, which is written on them too; all of one width. */
function coloured(form: TieForm, sign: TieSign): TieForm {
  const kind = namedKinds.find((one) => one === sign.kind);
  if (!kind || isWish(sign)) return form;
  const arrow = ends({ ...sign, muted: false });
  return { ...form, ...arrow, colour: kindColours[kind], width: 2, dash: 'solid', double: false, mark: kind, layer: 5 };
}

/** What is there as a thin line, what is planned dashed, what is wished for dotted. */
function targetActualForm(form: TieForm, sign: TieSign): TieForm {
  if (isDerived(sign.kind) || form.colour === 'conf' || form.colour === 'comp') return form;
  if (sign.status === 'desired') return { ...form, dash: 'dots', width: 2.6 };
  if (sign.status === 'planned') return { ...form, width: 2.4 };
  return { ...form, width: 1.25, dash: 'solid', double: false, colour: 'tie', layer: Math.min(form.layer, 5) };
}

function isWish({ status, kind }: TieSign): boolean {
  return (status === 'planned' || status === 'desired') && kind !== 'conflict' && kind !== 'competition';
}

function stroke(sign: TieSign): TieForm {
  if (sign.kind === 'conflict') return { ...plain, colour: 'conf', width: 2.25, layer: 10 };
  if (sign.kind === 'competition') {
    return { ...plain, colour: 'comp', width: 2, dash: 'competition', source: 'bar', target: 'bar', layer: 9 };
  }
  if (sign.status === 'planned' || sign.status === 'desired') {
    return { ...plain, colour: 'wish', width: 2, dash: 'wish', layer: 9 };
  }
  if (sign.status === 'dormant' || sign.status === 'interrupted') return { ...plain, width: 1.25 };
  if (sign.written) {
    const dash = sign.written === 'intent' ? 'intent' : 'solid';
    return { ...plain, colour: 'agree', width: doubleInner, double: true, dash, layer: 8 };
  }
  if (sign.kind === 'doorOpener') return { ...plain, colour: 'wish', width: 2, dash: 'dots' };
  if (sign.kind === 'mandate') return { ...plain, width: 2.4 };
  if (sign.kind === 'membership') return { ...plain, width: 1.25 };
  if (partKinds.has(sign.kind)) return { ...plain, width: 1.25, dash: sign.strength === 1 ? 'dots' : 'solid' };
  if (sign.kind === 'jointMeasure' || sign.kind === 'commonBody') {
    const width = jointWidths[sign.strength ?? 1];
    return sign.muted
      ? { ...plain, width: Math.min(width, 1.5), colour: 'tieQm', layer: 1 }
      : { ...plain, width, ...sharedEnds[sign.kind] };
  }
  return working(sign);
}

function working(sign: TieSign): TieForm {
  const strength = sign.strength ?? 2;
  const dash = strength === 1 ? 'dots' : 'solid';
  if (sign.muted) return { ...plain, width: mutedWidths[strength], dash, colour: 'tieQm', layer: 1 };
  return { ...plain, width: strengthWidths[strength], dash };
}

function endsDrawn(sign: TieSign): boolean {
  return !sign.muted && arrowed[sign.kind] !== undefined;
}

function ends(sign: TieSign): Pick<TieForm, 'source' | 'target'> {
  const end = arrowed[sign.kind] ?? 'none';
  // Only an exchange can be without direction; a mandate always goes somewhere.
  const direction = sign.direction === 'none' && end !== 'arrow' ? 'forward' : sign.direction;
  return {
    source: direction === 'backward' || direction === 'both' ? end : 'none',
    target: direction === 'forward' || direction === 'both' ? end : 'none',
  };
}

function markOf({ kind, named, muted }: TieSign): NamedKind | null {
  return named && !muted ? (namedKinds.find((one) => one === kind) ?? null) : null;
}

function symbolsOf(sign: TieSign): readonly LineSymbol[] {
  const symbols: LineSymbol[] = [];
  if (sign.kind === 'conflict') symbols.push('lightning');
  if (sign.status === 'interrupted') symbols.push('slashes');
  if (sign.status === 'dormant') symbols.push('pause');
  if (sign.assumed) symbols.push('question');
  return symbols;
}

/** Whether a written agreement of the pair may be drawn on this tie instead of beside it. */
export function carriesAgreement(tie: Pick<Relation, 'kind' | 'status'>): boolean {
  return tie.status === 'existing' && isWorkingKind(tie.kind);
}
