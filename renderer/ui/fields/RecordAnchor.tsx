import type { MouseEvent, ReactNode } from 'react';
import type { TableName } from '../../../shared/model/tables.ts';
import { useFieldSurroundings } from './field-surroundings.ts';

interface RecordAnchorProps {
  readonly table: TableName;
  readonly id: string;
  readonly className?: string | undefined;
  /** A name for assistive technology where the content has none. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Leads to the page of a record. */
export function RecordAnchor({ table, id, className, label, children }: RecordAnchorProps) {
  const { address, open } = useFieldSurroundings();
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(table, id);
  };
  return (
    <a href={address(table, id)} className={className} aria-label={label} title={label} onClick={onClick}>
      {children}
    </a>
  );
}
