import { Collapse, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Fragment, useId, useState } from 'react';
import type { CoreActorMeasure } from '../../../shared/views/shown-view.ts';
import type { coreNetworkMeasures } from '../../state/core-analysis.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './inspector.module.css';

type CoreMeasure = CoreActorMeasure | (typeof coreNetworkMeasures)[number];

/** What measures mean, how they are computed, and what to be careful about. */
export function Explanations({ ids }: { readonly ids: readonly CoreMeasure[] }) {
  const t = useTranslate();
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
              <dt>{t(`measures:${id}.name`)}</dt>
              <dd>
                <p>{t(`measures:${id}.reading`)}</p>
                <p>{t(`measures:${id}.formula`)}</p>
                <p>{t('map:inspector.caution', { text: t(`measures:${id}.caution`) })}</p>
                <p>{t('map:inspector.sourceOf', { text: t(`measures:${id}.source`) })}</p>
              </dd>
            </Fragment>
          ))}
        </dl>
      </Collapse>
    </div>
  );
}
