import styles from './analysis.module.css';
import type { ReckoningNames } from './use-comparison.ts';

/** Which sign in a table stands for which of the two reckonings. */
export function ReckoningKeys({ firstName, secondName }: ReckoningNames) {
  return (
    <>
      <span className={styles.key} data-kind="first">
        {firstName}
      </span>
      {secondName !== null && (
        <span className={styles.key} data-kind="second">
          {secondName}
        </span>
      )}
    </>
  );
}
