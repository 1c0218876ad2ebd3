import { Menu } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { languages } from '../../../shared/locale/resources.ts';
import { setLanguage, setTheme, themes, useLanguage, useTheme, useTranslate } from '../../state/preferences.ts';
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
  const languageNames = { de: t('common:settings.german'), en: t('common:settings.english') };
  const themeNames = {
    light: t('common:settings.light'),
    dark: t('common:settings.dark'),
    auto: t('common:settings.auto'),
  };
  return (
    <Menu position={position} width={220}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('common:settings.language')}</Menu.Label>
        <Menu.RadioGroup value={language} onChange={(value) => pick(languages, value, setLanguage)}>
          {languages.map((value) => (
            <Menu.RadioItem key={value} value={value} lang={value}>
              {languageNames[value]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('common:settings.theme')}</Menu.Label>
        <Menu.RadioGroup value={theme} onChange={(value) => pick(themes, value, setTheme)}>
          {themes.map((value) => (
            <Menu.RadioItem key={value} value={value}>
              {themeNames[value]}
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

function pick<T extends string>(choices: readonly T[], value: string, choose: (value: T) => void): void {
  const choice = choices.find((one) => one === value);
  if (choice) choose(choice);
}
