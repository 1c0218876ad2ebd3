interface BrandMarkProps {
  /** Edge length in pixels. */
  readonly size: number;
  readonly className?: string;
}

/** The four forms of the sectors, tied crosswise, in the colour of the text around them. */
export function BrandMark({ size, className }: BrandMarkProps) {
  return (
    <svg viewBox="6 6 36 36" width={size} height={size} className={className} aria-hidden="true" focusable="false">
      <g fill="currentColor" stroke="currentColor" strokeLinejoin="round">
        <path d="M14 14 34 34M34 14 14 34" fill="none" strokeWidth={3} />
        <rect x={8.5} y={8.5} width={10} height={10} strokeWidth={3} />
        <circle cx={34.5} cy={13.5} r={6.8} stroke="none" />
        <path d="M14 28 20 34.5 14 41 8 34.5Z" strokeWidth={1.5} />
        <path d="M34.5 28.5 40 38.5H29Z" strokeWidth={3} />
      </g>
    </svg>
  );
}
