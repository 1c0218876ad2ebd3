import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import type { Group } from '../../../shared/description/attribute.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './records.module.css';

interface FormGroupProps {
  readonly group: Group;
  readonly isOpen: boolean;
  /** How many of its attributes are recorded. */
  readonly recorded: number;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A part of a form under a heading that folds it. */
export function FormGroup({ group, isOpen, recorded, onToggle, children }: FormGroupProps) {
  const t = useTranslate();
  const id = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 className={styles.groupHead}>
        <UnstyledButton id={id} className={styles.groupToggle} aria-expanded={isOpen} onClick={onToggle}>
          <Chevron size={16} stroke={1.6} aria-hidden />
          {t(`records:group.${group}`)}
          {!isOpen && recorded > 0 && (
            <span className={styles.recorded}>{t('records:form.recorded', { count: recorded })}</span>
          )}
        </UnstyledButton>
      </h2>
      {isOpen && <div className={styles.groupBody}>{children}</div>}
    </section>
  );
}
