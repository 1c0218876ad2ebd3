import { MultiSelect } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type Ref, useMemo } from 'react';
import { agreementType } from '../../../shared/model/enumerations.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useWording } from '../../state/wording.ts';
import { choiceOf, valuesOf } from './agreement-filter.ts';
import { setAgreementsView, useAgreementsView } from './agreements-view.ts';
import styles from './agreements.module.css';

/** Chooses types, parties and fields by typing; what is chosen stands as chips. */
export function AgreementFilter({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const t = useTranslate();
  const format = useFormat();
  const wording = useWording();
  const { choices } = useAgreementsView();
  const groups = useMemo(() => {
    const { agreements } = wording.network.records;
    const named = (aspect: 'party' | 'field', table: 'actors' | 'fieldsOfAction') =>
      [...new Set(agreements.flatMap((agreement) => valuesOf(agreement, aspect)))]
        .map((id) => ({ value: choiceOf(aspect, id), label: recordTitle(table, id, wording) }))
        .toSorted((one, other) => format.compare(one.label, other.label));
    const types = agreementType.options
      .filter((type) => agreements.some((agreement) => agreement.type === type))
      .map((type) => ({ value: choiceOf('type', type), label: t(`model:agreementType.${type}`) }));
    return [
      { group: t('agreements:filter.type'), items: types },
      { group: t('agreements:filter.party'), items: named('party', 'actors') },
      { group: t('agreements:filter.field'), items: named('field', 'fieldsOfAction') },
    ].filter(({ items }) => items.length > 0);
  }, [wording, t, format]);
  return (
    <MultiSelect
      ref={ref}
      className={styles.filter}
      aria-label={t('agreements:filter.label')}
      placeholder={choices.length === 0 ? t('agreements:filter.placeholder') : undefined}
      leftSection={<IconFilter size={16} stroke={1.6} aria-hidden />}
      rightSection={<span />}
      data={groups}
      value={[...choices]}
      onChange={(chosen) => setAgreementsView({ choices: chosen })}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('agreements:filter.release') }}
      hidePickedOptions
      nothingFoundMessage={t('records:field.nothingFound')}
      maxDropdownHeight={320}
    />
  );
}
