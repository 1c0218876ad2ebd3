import type { StakeholderTier, WelfareSector } from '../../shared/model/enumerations.ts';
import { ghostDash, type NodeSign, nodeForm } from '../../shared/notation/node-form.ts';
import { shapePath } from '../../shared/notation/shape-path.ts';

interface SectorSignProps {
  readonly sector: WelfareSector | null;
  readonly tier?: StakeholderTier | null;
  /** A partner that is not there yet. */
  readonly ghost?: boolean;
  /** Measures and bodies have shapes of their own. */
  readonly type?: NodeSign['type'];
  /** Group whose colour it has in place of that of its sector. */
  readonly group?: number | null | undefined;
  /** Width and height in pixels. */
  readonly size?: number;
}

/** Side of the drawing, and diameter of a sign of factor 1 in it: a ring round the biggest shape still fits. */
const side = 24;
const diameter = 13.2;

const sectorVariables: Readonly<Record<WelfareSector, string>> = {
  state: '--kw-sector-state',
  thirdSector: '--kw-sector-third-sector',
  market: '--kw-sector-market',
  informal: '--kw-sector-informal',
};

/** The sign of an actor as on the map: shape and colour of its sector, fill and ring of its tier. Decorative. */
export function SectorSign({
  sector,
  tier = 'primary',
  ghost = false,
  type = 'actor',
  group = null,
  size = 18,
}: SectorSignProps) {
  const form = nodeForm({ type, sector, tier, ghost, group, veto: false, focus: false });
  const variable = sector ? sectorVariables[sector] : null;
  const groupLine = form.groupColour === null ? null : `var(--kw-group-${form.groupColour})`;
  const line =
    groupLine ?? (type !== 'actor' ? 'var(--kw-ink)' : ghost ? 'var(--kw-ghost)' : `var(${variable ?? '--kw-ink3'})`);
  const fills = {
    full: line,
    soft: variable ? `var(${variable}-soft)` : 'var(--kw-hover)',
    surface: 'var(--kw-surface)',
    paper: 'none',
  };
  const shapeSize = diameter * form.sizeFactor;
  return (
    <svg
      width={size}
      height={size}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {form.ring && (
        <path d={shapePath(form.shape, shapeSize + 6)} fill="none" style={{ stroke: line }} strokeWidth={1.4} />
      )}
      <path
        d={shapePath(form.shape, shapeSize)}
        style={{ fill: fills[form.fill], stroke: line }}
        strokeWidth={1.7}
        strokeDasharray={form.dashed ? ghostDash.map((length) => length * 0.6).join(' ') : undefined}
      />
    </svg>
  );
}
