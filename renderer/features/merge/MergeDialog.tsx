import { Modal } from '@mantine/core';
import { optionsOf } from '../../../shared/description/options.ts';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { readOption } from '../../../shared/description/read-option.ts';
import { useNetwork } from '../../state/document.ts';
import { askToMerge, useMergeWish } from '../../state/merge-request.ts';
import { useTranslate } from '../../state/preferences.ts';
import { FieldSurroundingsProvider, useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { Picker } from '../../ui/fields/Picker.tsx';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { MergeForm } from './MergeForm.tsx';
import styles from './merge.module.css';

/** Makes two actors one: whose values count, and what moves along. */
export function MergeDialog() {
  const t = useTranslate();
  const network = useNetwork();
  const surroundings = useSurroundings();
  const wish = useMergeWish();
  const first = network.find('actors', wish?.keepId ?? null);
  const second = network.find('actors', wish?.dropId ?? null);
  return (
    <Modal
      opened={first !== null}
      onClose={() => askToMerge(null)}
      title={t('merge:title')}
      size={second ? '58rem' : 'md'}
    >
      <FieldSurroundingsProvider value={surroundings}>
        {first && second && <MergeForm key={`${first.id} ${second.id}`} first={first} second={second} />}
        {first && !second && <OtherActor id={first.id} name={first.name} />}
      </FieldSurroundingsProvider>
    </Modal>
  );
}

/** Asks for the actor the one chosen becomes one with. */
function OtherActor({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useTranslate();
  const { wording } = useFieldSurroundings();
  const options = () =>
    optionsOf(attributeOf('actors', 'parentActorId'), {}, wording).filter(({ value }) => value !== id);
  return (
    <div className={styles.other}>
      <label htmlFor="merge-other">{t('merge:other', { name })}</label>
      <Picker
        naming={{ id: 'merge-other', describedBy: undefined, invalid: false }}
        options={options}
        value={null}
        shown=""
        read={(text) => readOption(options(), text, true, null)}
        onChoose={(value) => askToMerge({ keepId: id, dropId: String(value) })}
        onProblem={() => undefined}
      />
    </div>
  );
}
