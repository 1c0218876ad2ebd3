import { Modal } from '@mantine/core';
import { useNetwork } from '../../state/document.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { forgetWish, useAgreementWish } from './agreement-wishes.ts';
import { stepWord } from './agreement-words.ts';
import { NewAgreementForm } from './NewAgreementForm.tsx';
import { StepForm } from './StepForm.tsx';

/** The dialogs of agreements, wherever in the window they are asked for. */
export function AgreementDialogs() {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const surroundings = useSurroundings();
  const network = useNetwork();
  const wish = useAgreementWish();
  const agreement = wish?.kind === 'step' ? network.find('agreements', wish.id) : null;
  const [step = 'idea'] = wish?.kind === 'step' ? wish.offered : [];
  const isStep = wish?.kind === 'step' && agreement !== null;
  const title = isStep ? stepTitle() : t('agreements:new.title');

  function stepTitle(): string {
    return wish?.kind === 'step' && wish.offered.length > 1 ? t('agreements:changeState') : stepWord(step, translate);
  }
  return (
    <Modal
      opened={isStep || wish?.kind === 'new'}
      onClose={forgetWish}
      title={title}
      size={wish?.kind === 'new' ? '40rem' : '30rem'}
    >
      <FieldSurroundingsProvider value={surroundings}>
        {isStep && <StepForm key={agreement.id} agreement={agreement} offered={wish.offered} />}
        {wish?.kind === 'new' && <NewAgreementForm start={wish} />}
      </FieldSurroundingsProvider>
    </Modal>
  );
}
