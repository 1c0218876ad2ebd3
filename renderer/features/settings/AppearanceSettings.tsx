import { Button, Radio, Stack } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { languageChoices, themeChoices } from '../../state/appearance.ts';
import { useLanguage, useTheme, useTranslate } from '../../state/preferences.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import styles from './settings.module.css';

/** Theme and language of this window, and the overview of keys; they are not part of the document. */
export function AppearanceSettings({ onKeys }: { readonly onKeys: () => void }) {
  const t = useTranslate();
  const theme = useTheme();
  const language = useLanguage();
  const appearances = themeChoices(t);
  const tongues = languageChoices(t);
  return (
    <section className={styles.page} aria-label={t('settings:view.appearance')}>
      <PageHead title={t('common:page.settings')} />
      <div className={styles.content}>
        <p className={styles.lead}>{t('settings:lead.appearance')}</p>
        <Stack gap="lg" align="flex-start">
          <Radio.Group label={t('common:settings.theme')} value={theme} onChange={appearances.choose}>
            <Stack gap="xs" mt="xs">
              {appearances.choices.map(({ value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </Stack>
          </Radio.Group>
          <Radio.Group label={t('common:settings.language')} value={language} onChange={tongues.choose}>
            <Stack gap="xs" mt="xs">
              {tongues.choices.map(({ value, label }) => (
                <Radio key={value} value={value} lang={value} label={label} />
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
