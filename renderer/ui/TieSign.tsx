import { discLine, symbolShapes } from '../../shared/notation/line-symbols.ts';
import { dashPatterns, doubleInner, doubleStroke, type TieEnd, type TieForm } from '../../shared/notation/tie-form.ts';

interface TieSignProps {
  readonly form: TieForm;
  readonly width?: number;
}

const height = 18;

const colours: Readonly<Record<TieForm['colour'], string>> = {
  tie: 'var(--kw-tie)',
  tieQm: 'var(--kw-tie-qm)',
  agree: 'var(--kw-agree)',
  wish: 'var(--kw-wish)',
  comp: 'var(--kw-comp)',
  conf: 'var(--kw-conf)',
  netInformation: 'var(--kw-net-information)',
  netCooperation: 'var(--kw-net-cooperation)',
  netReferral: 'var(--kw-net-referral)',
  netResourceSharing: 'var(--kw-net-resource-sharing)',
  netJointPresence: 'var(--kw-net-joint-presence)',
  netFunding: 'var(--kw-net-funding)',
  netAdvocacy: 'var(--kw-net-advocacy)',
};

/** How much of the line an end covers. */
const endLengths: Readonly<Record<TieEnd, number>> = {
  none: 0,
  arrow: 6,
  bigArrow: 8,
  vee: 2,
  diamond: 10,
  bar: 1.5,
  pin: 3,
  box: 7,
};

/** A sample of a tie as on the map, from left to right. Decorative. */
export function TieSign({ form, width = 34 }: TieSignProps) {
  const colour = colours[form.colour];
  const start = 1 + endLengths[form.source];
  const end = width - 1 - endLengths[form.target];
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <Stroke form={form} start={start} end={end} colour={colour} />
      <End end={form.source} at={1} towards={-1} colour={colour} />
      <End end={form.target} at={width - 1} towards={1} colour={colour} />
      {form.symbols.map((symbol, index) => (
        <Symbol key={symbol} symbol={symbol} x={width / 2 + (index - (form.symbols.length - 1) / 2) * 14} />
      ))}
    </svg>
  );
}

interface StrokeProps {
  readonly form: TieForm;
  readonly start: number;
  readonly end: number;
  readonly colour: string;
}

function Stroke({ form, start, end, colour }: StrokeProps) {
  const pattern = form.dash === 'solid' ? undefined : dashPatterns[form.dash].join(' ');
  const offsets = form.double ? [-1, 1].map((side) => (side * (doubleInner + doubleStroke)) / 2) : [0];
  return offsets.map((y) => (
    <line
      key={y}
      x1={start}
      x2={end}
      y1={y}
      y2={y}
      style={{ stroke: colour }}
      strokeWidth={form.double ? doubleStroke : form.width}
      strokeDasharray={pattern}
      strokeLinecap={form.dash === 'dots' ? 'round' : 'butt'}
    />
  ));
}

interface EndProps {
  readonly end: TieEnd;
  readonly at: number;
  /** 1 at the right end, -1 at the left one. */
  readonly towards: 1 | -1;
  readonly colour: string;
}

function End({ end, at, towards, colour }: EndProps) {
  const place = `translate(${at} 0) scale(${towards} 1)`;
  const line = { fill: 'none', stroke: colour };
  switch (end) {
    case 'none':
      return null;
    case 'arrow':
      return <path transform={place} d="M0 0 L-7 -3.4 V3.4 Z" style={{ fill: colour }} />;
    case 'bigArrow':
      return <path transform={place} d="M0 0 L-9.5 -4.8 V4.8 Z" style={{ fill: colour }} />;
    case 'vee':
      return <path transform={place} d="M-7 -4 L0 0 L-7 4" style={line} strokeWidth={1.8} />;
    case 'diamond':
      return <path transform={place} d="M-0.5 0 L-5 -3.6 L-9.5 0 L-5 3.6 Z" style={line} strokeWidth={1.25} />;
    case 'bar':
      return <path transform={place} d="M-1 -4.5 V4.5" style={line} strokeWidth={2} />;
    case 'box':
      return <path transform={place} d="M-0.6 -3.2 H-7 V3.2 H-0.6 Z" style={line} strokeWidth={1.25} />;
    case 'pin':
      return <circle transform={place} cx={-2.8} r={2.6} style={{ fill: colour }} />;
  }
}

function Symbol({ symbol, x }: { readonly symbol: TieForm['symbols'][number]; readonly x: number }) {
  const shape = symbolShapes[symbol];
  const colour = shape.colour === 'ink' ? 'var(--kw-ink)' : colours[shape.colour];
  const isFilled = shape.lineWidth === null;
  return (
    <g transform={`translate(${x} 0) scale(0.8)`} style={{ stroke: colour }}>
      {shape.disc > 0 && <circle r={shape.disc} style={{ fill: 'var(--kw-surface)' }} strokeWidth={discLine} />}
      <path
        d={shape.path}
        style={isFilled ? { fill: colour, stroke: 'none' } : { fill: 'none' }}
        strokeWidth={shape.lineWidth ?? undefined}
        strokeLinecap="round"
      />
    </g>
  );
}
