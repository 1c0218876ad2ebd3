import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { kindKey } from '../../../shared/model/records/catalogue.ts';
import type { Importance } from '../../../shared/model/records/expectation.ts';
import { importances } from '../../../shared/overviews/coverage-table.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { usePageViews } from '../../ui/page/page-views.ts';
import { addPartner } from './slot-commands.ts';
import { useExpectationWords } from '../../state/expectation-words.ts';
import styles from './coverage.module.css';

interface NewPartnerProps {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** Expects a kind of actor in a field of action, beside what the template expects. */
export function NewPartner({ isOpen, onToggle }: NewPartnerProps) {
  const t = useTranslate();
  const views = usePageViews();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    first.current?.scrollIntoView({ block: 'nearest' });
    first.current?.focus();
  }, [isOpen]);
  const format = useFormat();
  const network = useNetwork();
  const words = useExpectationWords();
  const [field, setField] = useState('');
  const [pattern, setPattern] = useState('');
  const [importance, setImportance] = useState<Importance>('should');
  const { fieldsOfAction, actorKinds } = network.records;
  const fields = fieldsOfAction.map(({ id }) => ({ value: id, label: words.field(id) }));
  const kinds = actorKinds
    .map(({ kind, subKind }) => ({
      value: subKind === null ? kind : `${kind}/${subKind}`,
      label: words.kind(kindKey(kind, subKind)),
    }))
    .toSorted((one, other) => format.compare(one.label, other.label));
  const choose = { value: '', label: t('coverage:choose') };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (await addPartner({ field, pattern, importance }, words.partner(pattern))) setPattern('');
  };
  return (
    <details className={styles.part} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{t('coverage:define')}</summary>
      <form className={styles.asked} onSubmit={(event) => void add(event)}>
        <NativeSelect
          ref={first}
          label={t('coverage:field')}
          value={field}
          data={[choose, ...fields]}
          onChange={(event) => setField(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('coverage:kind')}
          value={pattern}
          data={[choose, ...kinds]}
          onChange={(event) => setPattern(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('coverage:weight')}
          value={importance}
          data={importances.map((value) => ({ value, label: t(`coverage:importance.${value}`) }))}
          onChange={(event) => setImportance(event.currentTarget.value as Importance)}
        />
        <Button type="submit" disabled={field === '' || pattern === ''}>
          {t('coverage:add')}
        </Button>
        <p className={styles.quiet}>
          {t('coverage:templateHint')}{' '}
          <button type="button" className={styles.link} onClick={() => views?.show('expectations')}>
            {t('expectations:templates.title')}
          </button>
        </p>
      </form>
    </details>
  );
}
