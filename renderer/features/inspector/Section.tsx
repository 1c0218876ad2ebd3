import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { create } from 'zustand';
import styles from './inspector.module.css';

const useFolded = create<Readonly<Record<string, boolean>>>(() => ({}));

interface SectionProps {
  /** Names the section; a section stays folded for the next record too. */
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  /** Stands at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A foldable part of the profile. */
export function Section({ id, title, count, aside, children }: SectionProps) {
  const folded = useFolded((state) => state[id] ?? false);
  const content = useId();
  const Chevron = folded ? IconChevronRight : IconChevronDown;
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h3>
          <UnstyledButton
            className={styles.toggle}
            aria-expanded={!folded}
            aria-controls={content}
            onClick={() => useFolded.setState({ [id]: !folded })}
          >
            <Chevron size={16} stroke={1.6} aria-hidden />
            {title}
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </UnstyledButton>
        </h3>
        {!folded && aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      <Collapse expanded={!folded} id={content}>
        {children}
      </Collapse>
    </section>
  );
}
