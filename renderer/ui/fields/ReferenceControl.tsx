import { IconArrowRight } from '@tabler/icons-react';
import type { AttributeWith } from '../../../shared/description/attribute.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import type { ControlProps } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';
import { RecordAnchor } from './RecordAnchor.tsx';

/** A record that is referred to: found by its name, with a way to its page. */
export function ReferenceControl(props: ControlProps<AttributeWith<'reference'>>) {
  const { wording } = useFieldSurroundings();
  const { attribute, record } = props;
  const id = record[attribute.key];
  return (
    <div className={styles.reference}>
      <ChoiceControl {...props} />
      {typeof id === 'string' && (
        <RecordAnchor
          table={attribute.target}
          id={id}
          className={styles.follow}
          label={wording.translate('records:field.follow', { name: recordTitle(attribute.target, id, wording) })}
        >
          <IconArrowRight size={16} stroke={1.6} aria-hidden />
        </RecordAnchor>
      )}
    </div>
  );
}
