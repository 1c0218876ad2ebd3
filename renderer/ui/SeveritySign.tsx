import type { ReactNode } from 'react';
import type { Severity } from '../../shared/model/finding.ts';
import styles from './SeveritySign.module.css';

interface SeveritySignProps {
  readonly severity: Severity;
  /** The severity as a word; read out where the text beside the bars does not hold it. */
  readonly word: string;
  /** What stands beside the bars, on a soft ground: usually the word or a count. Without it the bars stand alone. */
  readonly children?: ReactNode;
}

const filledBars: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1, info: 0 };
const bars = [
  { x: 1, y: 9, height: 5 },
  { x: 6, y: 6, height: 8 },
  { x: 11, y: 2.5, height: 11.5 },
];

/** Three bars, 3, 2, 1 or none of them filled, in the colour of the severity (UX.md §2). Never without its word. */
export function SeveritySign({ severity, word, children }: SeveritySignProps) {
  const shownWord = typeof children === 'string' && children.includes(word);
  return (
    <span className={styles.sign} data-severity={severity} data-badge={children !== undefined || undefined}>
      <svg
        viewBox="0 0 15 15"
        className={styles.bars}
        {...(shownWord ? { 'aria-hidden': true } : { role: 'img', 'aria-label': word })}
      >
        {bars.map((bar, index) => (
          <rect
            key={bar.x}
            x={bar.x}
            y={bar.y}
            width={3.4}
            height={bar.height}
            rx={0.8}
            fill={index < filledBars[severity] ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth={1}
          />
        ))}
      </svg>
      {children}
    </span>
  );
}
