import { ActionIcon, Button, Checkbox, CloseButton, Popover, Select, Tooltip } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { SheetFilter, View } from '../../../shared/model/records/view.ts';
import { choosableAttributes, countedValues, recordedAttributes } from '../../../shared/views/view-attributes.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { useWording } from '../../state/wording.ts';
import { changeView } from './current-view.ts';
import styles from './map.module.css';

interface FilterMenuProps {
  readonly network: Network;
  readonly view: View;
}

/** Which actors are shown, by the values of their attributes. */
export function FilterMenu({ network, view }: FilterMenuProps) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const [added, setAdded] = useState<string | null>(null);
  const { filter } = view;
  const keys = [...new Set([...filter.map(({ attribute }) => attribute), ...(added === null ? [] : [added])])];
  const shown = keys.flatMap((key) => choosableAttributes.find((one) => one.key === key) ?? []);
  const name = filter.length === 0 ? t('map:filter.label') : t('map:filter.active', { count: filter.length });
  return (
    <Popover position="bottom-end" trapFocus shadow="md" width={360}>
      <Popover.Target>
        <Tooltip label={name}>
          <ActionIcon variant={filter.length > 0 ? 'filled' : 'default'} size="input-sm" aria-label={name}>
            <IconFilter size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={styles.filter} aria-label={t('map:filter.label')}>
        {shown.map((attribute) => (
          <Values
            key={attribute.key}
            attribute={attribute}
            network={network}
            filter={filter}
            onRemove={() => {
              setAdded(null);
              void changeView({ filter: filter.filter((one) => one.attribute !== attribute.key) });
            }}
          />
        ))}
        <Select
          label={t('map:filter.add')}
          placeholder={t('map:filter.choose')}
          searchable
          comboboxProps={{ withinPortal: false }}
          nothingFoundMessage={t('map:filter.none')}
          data={recordedAttributes(choosableAttributes, network.records.actors)
            .filter(({ key }) => !keys.includes(key))
            .map((one) => ({ value: one.key, label: words(one.label) }))}
          value={null}
          onChange={setAdded}
        />
        {filter.length > 0 && (
          <Button
            onClick={() => {
              setAdded(null);
              void changeView({ filter: [] });
            }}
          >
            {t('map:filter.clear')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

interface ValuesProps {
  readonly attribute: AttributeDescription;
  readonly network: Network;
  readonly filter: SheetFilter;
  readonly onRemove: () => void;
}

/** The values of one attribute with how many actors have them; no value chosen filters nothing. */
function Values({ attribute, network, filter, onRemove }: ValuesProps) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const format = useFormat();
  const wording = useWording();
  const actors = network.records.actors.filter(({ lifecycle }) => lifecycle !== 'left');
  const wanted = new Set(filter.find((one) => one.attribute === attribute.key)?.values);
  const change = (value: string, on: boolean) => {
    const values = on ? [...wanted, value] : [...wanted].filter((one) => one !== value);
    const others = filter.filter((one) => one.attribute !== attribute.key);
    void changeView({ filter: values.length === 0 ? others : [...others, { attribute: attribute.key, values }] });
  };
  const name = words(attribute.label);
  return (
    <fieldset className={styles.filterValues}>
      <legend>{name}</legend>
      <CloseButton
        size="sm"
        className={styles.filterRemove}
        aria-label={t('map:filter.remove', { name })}
        onClick={onRemove}
      />
      {countedValues(attribute, actors, wording).map(({ value, label, count }) => (
        <Checkbox
          key={value}
          size="sm"
          checked={wanted.has(value)}
          label={
            <>
              {label} <span className={styles.itemCount}>{format.number(count, 0)}</span>
            </>
          }
          onChange={(event) => change(value, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
