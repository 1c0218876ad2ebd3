import { Collapse, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Fragment, useId, useState } from 'react';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import styles from './inspector.module.css';

/** What measures mean, how they are computed, and what to be careful about. */
export function Explanations({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslate();
  const dynamic = useTranslateDynamic();
  const [open, setOpen] = useState(false);
  const content = useId();
  return (
    <div className={styles.explanations}>
      <UnstyledButton
        className={styles.explain}
        aria-expanded={open}
        aria-controls={content}
        onClick={() => setOpen(!open)}
      >
        <IconInfoCircle size={16} stroke={1.6} aria-hidden />
        {open ? t('map:inspector.hideExplanation') : t('map:inspector.howComputed')}
      </UnstyledButton>
      <Collapse expanded={open} id={content}>
        <dl>
          {ids.map((id) => (
            <Fragment key={id}>
              <dt>{dynamic(`measures:${id}.name`)}</dt>
              <dd>
                <p>{dynamic(`measures:${id}.reading`)}</p>
                <p>{dynamic(`measures:${id}.formula`)}</p>
                <p>{t('map:inspector.caution', { text: dynamic(`measures:${id}.caution`) })}</p>
                <p>{t('map:inspector.sourceOf', { text: dynamic(`measures:${id}.source`) })}</p>
              </dd>
            </Fragment>
          ))}
        </dl>
      </Collapse>
    </div>
  );
}
