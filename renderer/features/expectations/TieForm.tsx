import { Button, MultiSelect, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { focusSide } from '../../../shared/model/expectations.ts';
import { kindKey } from '../../../shared/model/records/catalogue.ts';
import type { ExpectedTie, Importance } from '../../../shared/model/records/expectation.ts';
import { importances } from '../../../shared/overviews/coverage-table.ts';
import { useNetwork } from '../../state/document.ts';
import { useExpectationWords } from '../../state/expectation-words.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './expectations.module.css';
import { addTie, changeTie } from './tie-commands.ts';

interface TieFormProps {
  /** The tie that is edited; null for a new one. */
  readonly tie: ExpectedTie | null;
  readonly onClose: () => void;
}

/** Who should work with whom, how important that is, and which field needs it. */
export function TieForm({ tie, onClose }: TieFormProps) {
  const t = useTranslate();
  const network = useNetwork();
  const words = useExpectationWords();
  const [x, setX] = useState<string[]>(tie?.x.split('|') ?? []);
  const [y, setY] = useState<string[]>(tie?.y.split('|') ?? []);
  const [importance, setImportance] = useState<Importance>(tie?.importance ?? 'should');
  const [field, setField] = useState<string>(tie?.field ?? '');
  const [problem, setProblem] = useState<'missing' | 'same' | null>(null);
  const [busy, setBusy] = useState(false);
  const fields = network.records.fieldsOfAction.map(({ id }) => ({ value: id, label: words.field(id) }));

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const sides = { x: x.join('|'), y: y.join('|') };
    const gap =
      sides.x === '' || sides.y === '' ? 'missing' : sides.x === sides.y && sides.x === focusSide ? 'same' : null;
    setProblem(gap);
    if (gap !== null || busy) return;
    setBusy(true);
    const saying = { ...sides, importance, field: field === '' ? null : field };
    const name = t('expectations:ties.pair', { first: words.side(sides.x), second: words.side(sides.y) });
    const kept = await (tie ? changeTie(tie, saying, 'changed', name) : addTie(saying, name));
    setBusy(false);
    if (kept) onClose();
  };
  return (
    <form
      className={styles.form}
      aria-label={tie ? t('expectations:ties.edit') : t('expectations:ties.newTitle')}
      onSubmit={(event) => void keep(event)}
    >
      <Side label={t('expectations:ties.first')} value={x} onChange={setX} isFirst />
      <Side label={t('expectations:ties.second')} value={y} onChange={setY} />
      <NativeSelect
        label={t('expectations:ties.importance')}
        value={importance}
        data={importances.map((value) => ({ value, label: t(`coverage:importance.${value}`) }))}
        onChange={(event) => setImportance(event.currentTarget.value as Importance)}
      />
      <NativeSelect
        label={t('expectations:ties.field')}
        value={field}
        data={[{ value: '', label: t('expectations:ties.noField') }, ...fields]}
        onChange={(event) => setField(event.currentTarget.value)}
      />
      {problem && (
        <p className={styles.problem} role="alert">
          {t(`expectations:ties.${problem}`)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={busy}>
          {t('expectations:ties.keep')}
        </Button>
        <Button onClick={onClose}>{t('expectations:ties.cancel')}</Button>
      </div>
    </form>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: string[];
  readonly onChange: (value: string[]) => void;
  /** The keyboard begins here. */
  readonly isFirst?: boolean;
}

/** Kinds of actors any of which may stand at this side; the neighbourhood management stands alone. */
function Side({ label, value, onChange, isFirst }: SideProps) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const words = useExpectationWords();
  const kinds = network.records.actorKinds
    .map(({ kind, subKind }) => ({
      value: subKind === null ? kind : `${kind}/${subKind}`,
      label: words.kind(kindKey(kind, subKind)),
    }))
    .toSorted((one, other) => format.compare(one.label, other.label));
  const known = new Set(kinds.map((one) => one.value));
  const unknown = value
    .filter((one) => one !== focusSide && !known.has(one))
    .map((one) => ({ value: one, label: one }));
  return (
    <MultiSelect
      data-autofocus={isFirst}
      label={label}
      placeholder={value.length === 0 ? t('expectations:ties.choose') : ''}
      data={[{ value: focusSide, label: t('expectations:ties.focus') }, ...kinds, ...unknown]}
      value={value}
      onChange={(next) => onChange(next.at(-1) === focusSide ? [focusSide] : next.filter((one) => one !== focusSide))}
      searchable
      hidePickedOptions
      nothingFoundMessage={t('records:field.nothingFound')}
    />
  );
}
