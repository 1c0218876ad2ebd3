import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';

interface RowButtonsProps {
  /** What the row is called. */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** Moves a row of a list or takes it out. */
export function RowButtons({ name, index, count, onMove, onRemove }: RowButtonsProps) {
  const { translate } = useFieldSurroundings().wording;
  return (
    <span className={styles.rowButtons}>
      {count > 1 && (
        <>
          <ActionIcon
            size="sm"
            disabled={index === 0}
            aria-label={translate('records:field.moveUp', { name })}
            onClick={() => onMove(index - 1)}
          >
            <IconArrowUp size={15} stroke={1.6} />
          </ActionIcon>
          <ActionIcon
            size="sm"
            disabled={index === count - 1}
            aria-label={translate('records:field.moveDown', { name })}
            onClick={() => onMove(index + 1)}
          >
            <IconArrowDown size={15} stroke={1.6} />
          </ActionIcon>
        </>
      )}
      <ActionIcon size="sm" aria-label={translate('records:field.takeOut', { name })} onClick={onRemove}>
        <IconX size={15} stroke={1.6} />
      </ActionIcon>
    </span>
  );
}
