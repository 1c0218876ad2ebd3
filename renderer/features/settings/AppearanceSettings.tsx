import { Button, Radio, Stack } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { languages } from '../../../shared/locale/resources.ts';
import { setLanguage, setTheme, themes, useLanguage, useTheme, useTranslate } from '../../state/preferences.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import styles from './settings.module.css';

/** Theme and language of this window, and the overview of keys; they are not part of the document. */
export function AppearanceSettings({ onKeys }: { readonly onKeys: () => void }) {
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
    <section className={styles.page} aria-label={t('settings:view.appearance')}>
      <PageHead title={t('common:page.settings')} />
      <div className={styles.content}>
        <p className={styles.lead}>{t('settings:lead.appearance')}</p>
        <Stack gap="lg" align="flex-start">
          <Radio.Group
            label={t('common:settings.theme')}
            value={theme}
            onChange={(value) => setTheme(themes.find((one) => one === value) ?? theme)}
          >
            <Stack gap="xs" mt="xs">
              {themes.map((value) => (
                <Radio key={value} value={value} label={themeNames[value]} />
              ))}
            </Stack>
          </Radio.Group>
          <Radio.Group
            label={t('common:settings.language')}
            value={language}
            onChange={(value) => setLanguage(languages.find((one) => one === value) ?? language)}
          >
            <Stack gap="xs" mt="xs">
              {languages.map((value) => (
                <Radio key={value} value={value} lang={value} label={languageNames[value]} />
              ))}
            </Stack>
          </Radio.Group>
          <Button leftSection={<IconKeyboard size={18} stroke={1.6} />} onClick={onKeys}>
            {t('common:keys.overview')}
          </Button>
        </Stack>
      </div>
    </section>
  );
}
