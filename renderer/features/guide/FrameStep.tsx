import { attributeOf } from '../../../shared/description/descriptions.ts';
import { networkSettingsId } from '../../../shared/model/records/network-settings.ts';
import { useRecordEditing } from '../../state/record-editing.ts';
import { AttributeField } from '../../ui/fields/AttributeField.tsx';
import styles from './guide.module.css';

const keys = [
  'name',
  'municipality',
  'focusActorId',
  'hostActorId',
  'officeLocatedInActorId',
  'phase',
  'fundingEndsOn',
] as const;

/** What the network is about and who keeps it. */
export function FrameStep() {
  const editing = useRecordEditing('network', networkSettingsId);
  const { record } = editing;
  if (!record) return null;
  return (
    <div className={styles.form}>
      {keys.map((key) => (
        <AttributeField
          key={key}
          attribute={attributeOf('network', key)}
          record={record}
          problem={editing.problemAt(key)}
          onStore={editing.store}
        />
      ))}
    </div>
  );
}
