import { ActionIcon, Button } from '@mantine/core';
import { IconChevronDown, IconRefresh, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { allowedTransitions } from '../../../shared/life-cycle/agreement.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { useFormat } from '../../state/format.ts';
import { openRecord } from '../../state/open-record.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { clearSelection } from '../../state/selection.ts';
import { useClosePanel } from '../../ui/close-panel.ts';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { agreementIcons } from './agreement-icons.ts';
import { askForStep } from './agreement-wishes.ts';
import { stepWord, titleOf } from './agreement-words.ts';
import { columnOf } from './board.ts';
import { ClauseList } from './ClauseList.tsx';
import { CourseList } from './CourseList.tsx';
import { DocumentAndFields } from './DocumentAndFields.tsx';
import { EndingButtons } from './EndingButtons.tsx';
import { lifeSteps } from './life-steps.ts';
import { PartyList } from './PartyList.tsx';
import { StepMenu } from './StepMenu.tsx';
import { TermList } from './TermList.tsx';
import { useMoment } from './use-moment.ts';
import styles from './detail.module.css';

interface AgreementDetailProps {
  readonly agreement: Agreement;
  /** What the rules noticed about it. */
  readonly findings: ReactNode;
}

/** Everything about one agreement: where it stands, whom it helps, what it settles, when it ends, its paper. */
export function AgreementDetail({ agreement, findings }: AgreementDetailProps) {
  const surroundings = useSurroundings();
  return (
    <FieldSurroundingsProvider value={surroundings}>
      <DetailHead agreement={agreement} />
      <Question agreement={agreement} />
      <PartyList agreement={agreement} />
      <ClauseList agreement={agreement} />
      <TermList agreement={agreement} />
      <DocumentAndFields agreement={agreement} />
      <CourseList agreement={agreement} />
      {findings}
      <DetailFoot agreement={agreement} />
    </FieldSurroundingsProvider>
  );
}

function DetailHead({ agreement }: { readonly agreement: Agreement }) {
  const t = useTranslate();
  const close = useClosePanel(clearSelection);
  const Icon = agreementIcons[agreement.type];
  return (
    <header className={styles.head}>
      <p className={styles.type}>
        <Icon size={18} stroke={1.6} aria-hidden />
        {t(`model:agreementType.${agreement.type}`)}
      </p>
      <ActionIcon className={styles.close} aria-label={t('map:inspector.close')} onClick={close}>
        <IconX size={18} stroke={1.6} />
      </ActionIcon>
      <h2 tabIndex={-1}>{titleOf(agreement, t)}</h2>
      <ol className={styles.steps} aria-label={t('agreements:lifeCycle')}>
        {lifeSteps(agreement).map(({ state, reach }) => (
          <li key={state} data-reach={reach} aria-current={reach === 'current' ? 'step' : undefined}>
            <span className={styles.stepDot} aria-hidden />
            <span className={styles.stepName}>{t(`agreements:stepName.${state}`)}</span>
            {reach !== 'open' && (
              <span className="kw-visually-hidden">
                , {reach === 'done' ? t('agreements:reached') : t('agreements:now')}
              </span>
            )}
          </li>
        ))}
      </ol>
    </header>
  );
}

/** What runs out or has run out asks what is to become of it; the state stays until somebody says so. */
function Question({ agreement }: { readonly agreement: Agreement }) {
  const t = useTranslate();
  const format = useFormat();
  const moment = useMoment();
  const column = columnOf(agreement, moment);
  if ((column !== 'expired' && column !== 'expiring') || agreement.validUntil === null) return null;
  return (
    <div className={styles.question} data-column={column}>
      <p>
        {t(`agreements:question.${column}`, {
          name: titleOf(agreement, t),
          date: format.date(agreement.validUntil),
        })}
      </p>
      <EndingButtons agreement={agreement} className={styles.answers} />
    </div>
  );
}

function DetailFoot({ agreement }: { readonly agreement: Agreement }) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const steps = allowedTransitions(agreement);
  const next = steps.includes('renewed') && agreement.state !== 'signed' ? 'renewed' : steps[0];
  return (
    <footer className={styles.foot}>
      {next && (
        <Button
          variant="filled"
          leftSection={next === 'renewed' ? <IconRefresh size={17} stroke={1.6} /> : undefined}
          onClick={() => askForStep(agreement.id, [next])}
        >
          {stepWord(next, translate)}
        </Button>
      )}
      <Button onClick={() => openRecord('agreements', agreement.id)}>{t('agreements:edit')}</Button>
      {steps.length > 1 && (
        <StepMenu agreement={agreement} without={next ? [next] : []}>
          <Button variant="subtle" color="gray" rightSection={<IconChevronDown size={15} stroke={1.6} />}>
            {t('agreements:changeState')}
          </Button>
        </StepMenu>
      )}
    </footer>
  );
}
