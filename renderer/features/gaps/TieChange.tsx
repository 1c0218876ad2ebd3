import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MissingTieResult, TieEffect } from '../../../shared/model/gap-analysis.ts';
import { useRevision } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import styles from './gaps.module.css';

/** What a tie would change in the network, reckoned when somebody asks. */
export function TieChange({ tie: { a, b } }: { readonly tie: Pick<MissingTieResult, 'a' | 'b'> }) {
  const t = useTranslate();
  const format = useFormat();
  const revision = useRevision();
  const [known, setKnown] = useState<{ readonly effect: TieEffect; readonly revision: number } | null>(null);
  const ask = async () => {
    const effect = await run(() => host().findings.tieEffect({ a, b }));
    if (effect) setKnown({ effect, revision });
  };
  if (known?.revision !== revision) {
    return (
      <Button className={styles.ask} size="xs" onClick={() => void ask()}>
        {t('gaps:ties.effect')}
      </Button>
    );
  }
  const { before, after } = known.effect;
  const steps = (distance: number | null) =>
    distance === null ? t('gaps:ties.noWay') : t('gaps:ties.steps', { count: distance });
  const percent = (share: number) => t('gaps:percent', { value: format.number(share * 100, 1) });
  return (
    <ul className={styles.effect} aria-label={t('gaps:ties.effect')}>
      <li>{t('gaps:ties.distance', { before: steps(before.distance), after: steps(after.distance) })}</li>
      <li>{t('gaps:ties.components', { before: before.components, after: after.components })}</li>
      {before.focusShare !== null && after.focusShare !== null && (
        <li>{t('gaps:ties.focusShare', { before: percent(before.focusShare), after: percent(after.focusShare) })}</li>
      )}
    </ul>
  );
}
