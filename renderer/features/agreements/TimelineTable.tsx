import { Table } from '@mantine/core';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { titleOf } from './agreement-words.ts';
import type { Bar } from './timeline.ts';
import styles from './timeline.module.css';

/** The terms as numbers: the equal of the drawing. */
export function TimelineTable({ bars }: { readonly bars: readonly Bar[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    // What scrolls is reached with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.tableFrame} tabIndex={0} aria-label={t('agreements:terms')}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('model:table.agreements')}</Table.Th>
            <Table.Th scope="col">{t('agreements:table.state')}</Table.Th>
            <Table.Th scope="col">{t('agreements:table.from')}</Table.Th>
            <Table.Th scope="col">{t('agreements:table.until')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bars.map(({ agreement, column, validUntil }) => (
            <Table.Tr key={agreement.id}>
              <Table.Th scope="row">
                <RecordAnchor table="agreements" id={agreement.id}>
                  {titleOf(agreement, t)}
                </RecordAnchor>
              </Table.Th>
              <Table.Td>{t(`agreements:column.${column}`)}</Table.Td>
              <Table.Td>{agreement.validFrom ? format.date(agreement.validFrom) : t('model:unknown')}</Table.Td>
              <Table.Td>{format.date(validUntil)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
