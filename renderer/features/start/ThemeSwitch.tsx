import { SegmentedControl } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { setTheme, useThemeName, useTranslate } from '../../state/preferences.ts';
import styles from './ThemeSwitch.module.css';

/** Light or dark, at a glance. */
export function ThemeSwitch() {
  const t = useTranslate();
  const theme = useThemeName();
  const choice = (value: 'light' | 'dark', Icon: typeof IconSun, label: string) => ({
    value,
    label: (
      <span className={styles.choice}>
        <Icon size={17} stroke={1.6} aria-hidden="true" />
        {label}
      </span>
    ),
  });
  return (
    <SegmentedControl
      aria-label={t('common:settings.theme')}
      value={theme}
      onChange={(value) => setTheme(value === 'dark' ? 'dark' : 'light')}
      data={[choice('light', IconSun, t('common:settings.light')), choice('dark', IconMoon, t('common:settings.dark'))]}
    />
  );
}
