import { UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslate } from '../../state/preferences.ts';
import { setAnalysis } from './analysis-view.ts';
import styles from './analysis.module.css';

interface ExplainButtonProps {
  readonly id: string;
  readonly name: string;
  /** In a head that sorts when pressed, which can hold no second button; the keyboard has the choice in the panel. */
  readonly nested?: boolean;
}

/** Shows the explanation of a measure. */
export function ExplainButton({ id, name, nested = false }: ExplainButtonProps) {
  const t = useTranslate();
  const text = t('analysis:columns.explain', { name });
  const explain = (event: MouseEvent) => {
    event.stopPropagation();
    setAnalysis({ measure: id });
  };
  const sign = <IconInfoCircle size={15} stroke={1.6} aria-hidden />;
  return nested ? (
    <UnstyledButton component="span" className={styles.info} title={text} onClick={explain}>
      {sign}
    </UnstyledButton>
  ) : (
    <UnstyledButton className={styles.info} aria-label={text} title={text} onClick={explain}>
      {sign}
    </UnstyledButton>
  );
}
