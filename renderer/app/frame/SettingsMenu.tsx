import { Menu } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { languageChoices, themeChoices } from '../../state/appearance.ts';
import { useLanguage, useTheme, useTranslate } from '../../state/preferences.ts';
import { showDialog } from '../dialogs.ts';

interface SettingsMenuProps {
  /** The button that opens the menu. */
  readonly children: ReactElement;
  readonly position: 'bottom-end' | 'right-end';
}

/** Language, appearance and the overview of keys. */
export function SettingsMenu({ children, position }: SettingsMenuProps) {
  const t = useTranslate();
  const theme = useTheme();
  const language = useLanguage();
  const appearances = themeChoices(t);
  const tongues = languageChoices(t);
  return (
    <Menu position={position} width={220}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('common:settings.language')}</Menu.Label>
        <Menu.RadioGroup value={language} onChange={tongues.choose}>
          {tongues.choices.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value} lang={value}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('common:settings.theme')}</Menu.Label>
        <Menu.RadioGroup value={theme} onChange={appearances.choose}>
          {appearances.choices.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={18} stroke={1.6} />} onClick={() => showDialog('keys')}>
          {t('common:keys.overview')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
