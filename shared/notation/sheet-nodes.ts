import type { Actor } from '../model/records/actor.ts';
import type { Agreement } from '../model/records/agreement.ts';
import type { Body } from '../model/records/body.ts';
import type { Measure } from '../model/records/measure.ts';
import type { Notation, SheetLayers } from '../model/records/view.ts';
import { influenceDiameter, measuredDiameter, type NodeSign, nodeForm, recordDiameter } from './node-form.ts';
import type { Ghost, NodeGroups, NodeSizes, SheetNode } from './sheet.ts';
import { type NodeTable, sheetKey } from './sheet-key.ts';
import { labelOf, suggestShortName } from './short-name.ts';

/** What decides how nodes look beside what they are. */
export interface NodeLook {
  readonly notation: Notation;
  readonly layers: Pick<SheetLayers, 'influence' | 'veto'>;
  readonly focusId: string | null;
  readonly sizes: NodeSizes | null;
  /** The largest value of a drawn actor. */
  readonly largest: number;
  readonly groups: NodeGroups | null;
  /** Names of places that labels leave out. */
  readonly places: ReadonlySet<string>;
}

const plainNode: NodeSign = {
  type: 'actor',
  sector: null,
  tier: null,
  veto: false,
  focus: false,
  ghost: false,
  group: null,
};

export function actorNode(actor: Actor, look: NodeLook): SheetNode {
  const sign: NodeSign = {
    type: 'actor',
    sector: actor.welfareSector,
    tier: actor.stakeholderTier,
    veto: actor.hasVeto && look.layers.veto,
    focus: actor.id === look.focusId,
    ghost: false,
    group: look.groups ? (look.groups.groupOf.get(actor.id) ?? null) : null,
  };
  const size = look.sizes
    ? measuredDiameter(look.sizes.values.get(actor.id) ?? null, look.largest)
    : influenceDiameter(look.notation === 'plain' || !look.layers.influence ? null : actor.influence);
  const names = { id: actor.id, label: labelOf(actor, look.places), name: actor.name };
  return node('actors', sign, size, names, look.notation);
}

export function ghostNode({ id, label, name, sector = null }: Ghost, { notation }: NodeLook): SheetNode {
  return node('ghosts', { ...plainNode, ghost: true, sector }, influenceDiameter(null), { id, label, name }, notation);
}

export function measureNode({ id, title }: Measure): SheetNode {
  return recordNode('measures', { ...plainNode, type: 'measure' }, id, title);
}

export function bodyNode({ id, name }: Body): SheetNode {
  return recordNode('bodies', { ...plainNode, type: 'body' }, id, name);
}

export function agreementNode({ id, title }: Agreement): SheetNode {
  return recordNode('agreements', { ...plainNode, type: 'agreement' }, id, title ?? '');
}

function recordNode(table: NodeTable, sign: NodeSign, id: string, name: string): SheetNode {
  return node(table, sign, recordDiameter, { id, label: suggestShortName(name, new Set()), name }, 'actorMap');
}

function node(
  table: NodeTable,
  sign: NodeSign,
  size: number,
  names: Pick<SheetNode, 'id' | 'label' | 'name'>,
  notation: Notation,
): SheetNode {
  const form = nodeForm(sign, notation);
  return { key: sheetKey(table, names.id), table, sign, form, diameter: size * form.sizeFactor, ...names };
}
