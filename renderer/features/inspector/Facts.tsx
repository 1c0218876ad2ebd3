import { Fragment, type ReactNode } from 'react';
import { useTranslate } from '../../state/preferences.ts';
import styles from './inspector.module.css';

export interface Fact {
  readonly label: string;
  /** Null is not known: that is said, and left out where `optional`. */
  readonly value: ReactNode;
  readonly optional?: boolean;
}

/** What is known, line by line; what is not known says so. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const t = useTranslate();
  return (
    <dl className={styles.facts}>
      {facts
        .filter((fact) => !fact.optional || isKnown(fact.value))
        .map(({ label, value }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd data-unknown={!isKnown(value) || undefined}>{isKnown(value) ? value : t('model:unknown')}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

function isKnown(value: ReactNode): boolean {
  return value !== null && value !== undefined && value !== '' && value !== false;
}
