import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { notation as notations, type View } from '../../../shared/model/records/view.ts';
import { useTranslate } from '../../state/preferences.ts';
import { changeView } from './current-view.ts';
import styles from './map.module.css';

/** In which language of signs the sheet is drawn. */
export function NotationMenu({ view }: { readonly view: View }) {
  const t = useTranslate();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={15} />}>{t('map:notation.label')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={view.notation}
          onChange={(value) => void changeView({ notation: notations.parse(value) })}
        >
          {notations.options.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              {t(`map:notation.${one}.name`)}
              <span className={styles.itemDetail}>{t(`map:notation.${one}.detail`)}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
