import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useEffect, useMemo } from 'react';
import { useDocumentStatus, useNetwork } from '../state/document.ts';
import { shell } from '../state/host.ts';
import { useLanguage, useThemeName, useTranslate } from '../state/preferences.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { styleNonce } from './page-security.ts';
import { themeIn, themeVariables } from './theme.ts';
import { useKeys } from './use-keys.ts';

/** The whole page in its theme and language. */
export function App() {
  const t = useTranslate();
  const themeName = useThemeName();
  const theme = useMemo(() => themeIn(t), [t]);
  useKeys();
  useSurroundings();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={themeVariables}
      forceColorScheme={themeName}
      getStyleNonce={() => styleNonce}
    >
      <Notifications position="bottom-center" limit={3} />
      <ErrorBoundary>
        <Frame />
      </ErrorBoundary>
    </MantineProvider>
  );
}

/** Keeps title and language of the page and of what surrounds it like those of the document. */
function useSurroundings(): void {
  const language = useLanguage();
  const status = useDocumentStatus();
  const network = useNetwork();
  const name = status && (network.settings?.name ?? status.fileName);
  const title = name === null ? 'Knotenwerk' : `${name} – Knotenwerk`;
  useEffect(() => {
    document.title = title;
    shell().setTitle(title);
  }, [title]);
  useEffect(() => {
    document.documentElement.lang = language;
    shell().setLanguage(language);
  }, [language]);
}
