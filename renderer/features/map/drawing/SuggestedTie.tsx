import { UnstyledButton } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { findingText } from '../../../../shared/description/finding-text.ts';
import { showFinding } from '../../../state/open-finding.ts';
import { useTranslate } from '../../../state/preferences.ts';
import { useFindings } from '../../../state/results.ts';
import { useWording } from '../../../state/wording.ts';
import styles from './drawing.module.css';

/** The rule whose findings propose that two actors meet. */
const proposing = 'MIS-07';

/** Says so where a tie between two actors has been proposed, with the reasons and the way to the finding. */
export function SuggestedTie({ ends }: { readonly ends: readonly [string, string] }) {
  const t = useTranslate();
  const { network, translate, language } = useWording();
  const { findings } = useFindings();
  const finding = findings.find(
    ({ ruleId, state, subjects }) =>
      ruleId === proposing && state !== 'resolved' && ends.every((id) => subjects.includes(id)),
  );
  if (!finding) return null;
  return (
    <div className={styles.suggested}>
      <IconBulb size={18} stroke={1.6} aria-hidden />
      <p>
        <strong>{t('drawing:tie.suggested')}</strong> {findingText(finding, network, translate, language).sentence}{' '}
        <UnstyledButton className={styles.link} onClick={() => showFinding(finding.fingerprint)}>
          {t('drawing:tie.howReckoned')}
        </UnstyledButton>
      </p>
    </div>
  );
}
