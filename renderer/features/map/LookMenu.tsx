import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import { coreActorMeasures, measureNamed } from '../../../shared/views/shown-view.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { View } from '../../../shared/model/records/view.ts';
import {
  attributeNamed,
  choosableAttributes,
  nameOfAttribute,
  recordedAttributes,
  sizingAttributes,
} from '../../../shared/views/view-attributes.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { changeView } from './current-view.ts';
import styles from './map.module.css';

/** Influence is what signs are sized by anyway, the sector what they are coloured by. */
const sizing = sizingAttributes.filter(({ key }) => key !== 'influence');
const colouring = choosableAttributes.filter(({ key }) => key !== 'welfareSector');

/** By what signs are sized and coloured: a measure or an attribute. */
export function LookMenu({ network, view }: { readonly network: Network; readonly view: View }) {
  const { actors } = network.records;
  const t = useTranslate();
  const words = useTranslateDynamic();
  const measureId = measureNamed(view.sizeBy);
  const attribute = attributeNamed(view.sizeBy);
  const measure = attribute
    ? words(attribute.label)
    : measureId
      ? t(`measures:${measureId}.name`)
      : t('map:toolbar.influence');
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Tooltip label={t('map:toolbar.size', { measure })}>
          <ActionIcon variant="default" size="input-sm" aria-label={t('map:toolbar.size', { measure })}>
            <IconPalette size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown className={styles.longMenu}>
        <Menu.RadioGroup
          value={attribute || measureId ? (view.sizeBy ?? '') : ''}
          onChange={(value) => void changeView({ sizeBy: value === '' ? null : value })}
        >
          <Menu.Label>{t('map:toolbar.sizeLabel')}</Menu.Label>
          <Menu.RadioItem value="" closeMenuOnClick>
            {t('map:toolbar.influence')}
          </Menu.RadioItem>
          {coreActorMeasures.map((id) => (
            <Menu.RadioItem key={id} value={`measure:${id}`} closeMenuOnClick>
              {t(`measures:${id}.name`)}
            </Menu.RadioItem>
          ))}
          {recordedAttributes(sizing, actors).map((one) => (
            <Menu.RadioItem key={one.key} value={nameOfAttribute(one)} closeMenuOnClick>
              {words(one.label)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.RadioGroup
          value={attributeNamed(view.colourBy) ? (view.colourBy ?? '') : ''}
          onChange={(value) => void changeView({ colourBy: value === '' ? null : value })}
        >
          <Menu.Label>{t('map:look.colourLabel')}</Menu.Label>
          <Menu.RadioItem value="" closeMenuOnClick>
            {t('map:look.sector')}
          </Menu.RadioItem>
          {recordedAttributes(colouring, actors).map((one) => (
            <Menu.RadioItem key={one.key} value={nameOfAttribute(one)} closeMenuOnClick>
              {words(one.label)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
