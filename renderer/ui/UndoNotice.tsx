import { Kbd, UnstyledButton } from '@mantine/core';
import styles from './UndoNotice.module.css';

interface UndoNoticeProps {
  readonly message: string;
  readonly action: string;
  readonly keys: string;
  readonly onUndo: () => void;
}

/** What was done, with the way back beside it. */
export function UndoNotice({ message, action, keys, onUndo }: UndoNoticeProps) {
  return (
    <div className={styles.notice}>
      <span className={styles.message}>{message}</span>
      <UnstyledButton className={styles.action} onClick={onUndo}>
        {action}
      </UnstyledButton>
      <Kbd className={styles.keys}>{keys}</Kbd>
    </div>
  );
}
