import { IconPencil } from '@tabler/icons-react';
import { isDescribed } from '../../../shared/description/record-title.ts';
import type { Command } from '../../app/commands.ts';
import { currentDocument } from '../../state/document.ts';
import { openRecord, startRecord } from '../../state/open-record.ts';
import type { RecordTable } from '../../state/record-commands.ts';
import { currentSelection } from '../../state/selection.ts';
import { recordIcons } from '../../ui/records/record-icons.ts';

/** Tables whose records can be started from anywhere in the window. */
const startable = [
  'actors',
  'relations',
  'agreements',
  'offers',
  'needSignals',
  'bodies',
  'meetings',
  'measures',
  'contactPersons',
  'contactLog',
  'actionItems',
  'snapshots',
  'areas',
] as const satisfies readonly RecordTable[];

const hasDocument = () => currentDocument().status !== null;

/** Opens what is selected to be changed. */
const editCommand: Command = {
  id: 'record.edit',
  label: (t) => t('records:form.edit'),
  icon: IconPencil,
  keys: 'E',
  enabled: () => {
    const [first, second] = currentSelection();
    return first !== undefined && second === undefined && isDescribed(first.table);
  },
  run: () => {
    const [first] = currentSelection();
    if (first && isDescribed(first.table)) openRecord(first.table, first.id);
  },
};

/** What can be done with records of every type from anywhere in the window. */
export const recordPageCommands: readonly Command[] = [
  editCommand,
  ...startable.map(
    (table): Command => ({
      id: `record.new.${table}`,
      // The table of actors has a quicker way that asks for the name only.
      label: (t) => (table === 'actors' ? t('records:form.newActor') : t(`records:new.${table}`)),
      icon: recordIcons[table],
      enabled: hasDocument,
      run: () => void startRecord(table),
    }),
  ),
  {
    id: 'record.network',
    label: (t) => t('records:form.network'),
    icon: recordIcons.network,
    enabled: hasDocument,
    run: () => openRecord('network', 'network'),
  },
];
