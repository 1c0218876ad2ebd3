import { IconAlertCircle } from '@tabler/icons-react';
import styles from './data-table.module.css';

/** Says beside a cell why what was entered cannot be stored; null is nothing to say. */
export function CellProblem({ id, sentence }: { readonly id: string; readonly sentence: string | null }) {
  if (sentence === null) return null;
  return (
    <span id={id} role="alert" className={styles.problem} ref={keepInside}>
      <IconAlertCircle size={15} stroke={1.6} aria-hidden />
      {sentence}
    </span>
  );
}

/** A sentence that would leave the table at its right edge ends with the cell instead of beginning with it. */
function keepInside(sentence: HTMLElement | null): void {
  const table = sentence?.closest('section');
  if (!sentence || !table) return;
  const isOutside = sentence.getBoundingClientRect().right > table.getBoundingClientRect().right;
  if (isOutside) sentence.dataset['end'] = 'true';
}
