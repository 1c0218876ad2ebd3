import { Button } from '@mantine/core';
import { allowedTransitions } from '../../../shared/life-cycle/agreement.ts';
import type { AgreementState } from '../../../shared/model/enumerations.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { useTranslateDynamic } from '../../state/preferences.ts';
import { askForStep } from './agreement-wishes.ts';
import { stepWord } from './agreement-words.ts';

const endings: ReadonlySet<AgreementState> = new Set<AgreementState>(['renewed', 'expired', 'terminated', 'ended']);

interface EndingButtonsProps {
  readonly agreement: Agreement;
  readonly className: string | undefined;
}

/** What can become of an agreement that runs out or has run out: renew it, let it expire, end it. */
export function EndingButtons({ agreement, className }: EndingButtonsProps) {
  const translate = useTranslateDynamic();
  return (
    <div className={className}>
      {allowedTransitions(agreement)
        .filter((to) => endings.has(to))
        .map((to) => (
          <Button key={to} size="compact-sm" onClick={() => askForStep(agreement.id, [to])}>
            {stepWord(to, translate)}
          </Button>
        ))}
    </div>
  );
}
