import { UnstyledButton } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { showFinding } from '../../../state/open-finding.ts';
import { useFormat } from '../../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../../state/preferences.ts';
import { useFindings } from '../../../state/results.ts';
import styles from './drawing.module.css';

/** The rule whose findings propose that two actors meet. */
const proposing = 'MIS-07';

/** Says so where a tie between two actors has been proposed, with the reasons and the way to the finding. */
export function SuggestedTie({ ends }: { readonly ends: readonly [string, string] }) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const format = useFormat();
  const { findings } = useFindings();
  const finding = findings.find(
    ({ ruleId, state, subjects }) =>
      ruleId === proposing && state !== 'resolved' && ends.every((id) => subjects.includes(id)),
  );
  if (!finding) return null;
  const { reasons } = finding.parameters;
  const why = reasons?.type === 'text' ? (reasons.words ?? []).map((key) => words(key)) : [];
  return (
    <div className={styles.suggested}>
      <IconBulb size={18} stroke={1.6} aria-hidden />
      <p>
        <strong>{t('drawing:tie.suggested')}</strong>{' '}
        {why.length > 0 && t('drawing:tie.reasons', { reasons: format.list(why) })}{' '}
        <UnstyledButton className={styles.link} onClick={() => showFinding(finding.fingerprint)}>
          {t('drawing:tie.howReckoned')}
        </UnstyledButton>
      </p>
    </div>
  );
}
