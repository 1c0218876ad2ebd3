import type { ComponentType, ReactNode } from 'react';
import styles from './StateSign.module.css';

/** What a state means: settled, under way, at rest, ended, pressing, late, or nothing to mind. */
export type StateTone = 'done' | 'running' | 'open' | 'ended' | 'soon' | 'late' | 'plain';

interface StateSignProps {
  readonly tone: StateTone;
  /** The second cue beside the colour. */
  readonly icon: ComponentType<{ size?: number | string; stroke?: number | string }>;
  readonly children: ReactNode;
}

/** A state in its colour, with an icon of its own and always in words. */
export function StateSign({ tone, icon: Icon, children }: StateSignProps) {
  return (
    <span className={styles.sign} data-tone={tone}>
      <Icon size={16} stroke={1.8} aria-hidden />
      {children}
    </span>
  );
}
