import { Button, Checkbox, Fieldset, NumberInput, Select } from '@mantine/core';
import { actorGrouping, type TieSource, tieSource } from '../../../shared/model/analysis.ts';
import { type RelationKind, relationKind } from '../../../shared/model/enumerations.ts';
import { isWorkingKind } from '../../../shared/model/records/relation.ts';
import { useNetwork } from '../../state/document.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { setAnalysis, setOption, useAnalysisView } from './analysis-view.ts';
import styles from './analysis.module.css';

const usualKinds = relationKind.options.filter(isWorkingKind);

/** Every option of the reckoning; what is not chosen takes its default. */
export function OptionFields() {
  const t = useTranslate();
  const language = useLanguage();
  const network = useNetwork();
  const { options } = useAnalysisView();
  const usualTies: readonly TieSource[] =
    network.records.relations.length === 0 ? ['relations', 'measures'] : ['relations'];
  const ties = options.ties ?? usualTies;
  const kinds = options.relationKinds ?? usualKinds;
  const toggledTie = (source: TieSource) => tieSource.options.filter((one) => ties.includes(one) !== (one === source));
  const toggledKind = (kind: RelationKind) =>
    relationKind.options.filter((one) => kinds.includes(one) !== (one === kind));
  const chosenTies = (source: TieSource) => {
    const next = toggledTie(source);
    if (next.length > 0) setOption({ ties: next });
  };
  return (
    <>
      <Fieldset legend={t('analysis:bar.ties')} className={styles.fieldset}>
        {tieSource.options.map((source) => (
          <Checkbox
            key={source}
            label={t(`model:tieSource.${source}`)}
            checked={ties.includes(source)}
            onChange={() => chosenTies(source)}
          />
        ))}
      </Fieldset>
      <Fieldset legend={t('analysis:bar.kinds')} className={styles.fieldset} disabled={!ties.includes('relations')}>
        {relationKind.options.map((kind) => (
          <Checkbox
            key={kind}
            label={t(`model:relationKind.${kind}`)}
            checked={kinds.includes(kind)}
            onChange={() => setOption({ relationKinds: toggledKind(kind) })}
          />
        ))}
      </Fieldset>
      <Checkbox
        label={t('analysis:bar.weights')}
        checked={options.weights === 'strength'}
        onChange={(event) => setOption({ weights: event.currentTarget.checked ? 'strength' : null })}
      />
      <Checkbox
        label={t('analysis:bar.direction')}
        checked={options.direction === 'directed'}
        onChange={(event) => setOption({ direction: event.currentTarget.checked ? 'directed' : null })}
      />
      <Checkbox
        label={t('analysis:bar.fold')}
        checked={options.foldMunicipality === true}
        onChange={(event) => setOption({ foldMunicipality: event.currentTarget.checked || null })}
      />
      <div className={styles.pairs}>
        <Select
          label={t('analysis:bar.field')}
          placeholder={t('analysis:bar.all')}
          clearable
          searchable
          data={network.records.fieldsOfAction.map(({ id, labels }) => ({
            value: id as string,
            label: labels[language],
          }))}
          value={options.field ?? null}
          onChange={(field) => setOption({ field })}
          comboboxProps={{ withinPortal: false }}
        />
        <Select
          label={t('analysis:bar.area')}
          placeholder={t('analysis:bar.all')}
          clearable
          data={network.records.areas.map(({ id, name }) => ({ value: id as string, label: name }))}
          value={options.area ?? null}
          onChange={(area) => setOption({ area })}
          comboboxProps={{ withinPortal: false }}
        />
        <Select
          label={t('analysis:bar.grouping')}
          allowDeselect={false}
          data={actorGrouping.options.map((value) => ({ value, label: t(`measures:parts.groupings.${value}`) }))}
          value={options.grouping ?? 'sector'}
          onChange={(value) => setOption({ grouping: actorGrouping.options.find((one) => one === value) ?? null })}
          comboboxProps={{ withinPortal: false }}
        />
        <Whole
          label={t('analysis:bar.steps')}
          value={options.steps ?? 2}
          most={20}
          onChange={(steps) => setOption({ steps })}
        />
        <Whole
          label={t('analysis:bar.setSize')}
          value={options.setSize ?? 3}
          most={10}
          onChange={(setSize) => setOption({ setSize })}
        />
        <Whole
          label={t('analysis:bar.seed')}
          value={options.seed ?? 1}
          least={0}
          most={0xffff_ffff}
          onChange={(seed) => setOption({ seed })}
        />
      </div>
      <Button onClick={() => setAnalysis({ options: {}, otherDate: null })}>{t('analysis:bar.reset')}</Button>
    </>
  );
}

function Whole(props: {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  readonly onChange: (value: number | null) => void;
}) {
  const { label, value, least = 1, most, onChange } = props;
  return (
    <NumberInput
      label={label}
      value={value}
      min={least}
      max={most}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="blur"
      onChange={(next) => {
        if (typeof next === 'number' && next >= least && next <= most) onChange(next);
      }}
    />
  );
}
