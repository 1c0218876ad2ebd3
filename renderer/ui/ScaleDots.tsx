import styles from './ScaleDots.module.css';

interface ScaleDotsProps {
  readonly value: number;
  readonly most: number;
  /** The value in words for those who do not see the dots: „2 von 5“. */
  readonly label: string;
}

/** A small whole number as filled and open squares with the number beside them. */
export function ScaleDots({ value, most, label }: ScaleDotsProps) {
  return (
    <span className={styles.scale}>
      <span className="kw-visually-hidden">{label}</span>
      {Array.from({ length: most }, (_, index) => (
        <span key={index} aria-hidden className={styles.dot} data-filled={index < value || undefined} />
      ))}
      <span aria-hidden className={styles.value}>
        {value}
      </span>
    </span>
  );
}
