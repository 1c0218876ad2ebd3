import type { ComponentType } from 'react';
import type { DescribedTable } from '../../../shared/description/descriptions.ts';

/** The form of one record, as the frame of the page provides it. */
export type FormOfRecord = ComponentType<{
  readonly table: DescribedTable;
  readonly id: string;
  /** Attributes that are not shown here. */
  readonly omit?: readonly string[];
}>;
