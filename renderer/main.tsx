import './app/page-security.ts';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Shell } from '../shared/contract/index.ts';
import { App } from './app/App.tsx';
import { registerShellCommands } from './app/shell-commands.ts';
import { createBrowserShell } from './app/surroundings/browser-shell.ts';
import { connectPort, connectSocket } from './app/surroundings/connect.ts';
import { openDocument } from './state/document-commands.ts';
import { followDocument, watchDocument } from './state/document.ts';
import { connectHost, shell } from './state/host.ts';
import { followAddress, goTo, isPageChosen } from './state/navigation.ts';

declare global {
  interface Window {
    /** What the preload of the desktop edition offers; absent in a browser. */
    readonly knotenwerk?: Shell;
  }
}

const desktop = window.knotenwerk;
connectHost(desktop ? connectPort() : connectSocket(), desktop ?? createBrowserShell());

registerShellCommands();
followAddress();
shell().onOpenDocument((path) => void openDocument(path));
watchDocument(({ status }) => {
  if (status && !isPageChosen()) goTo('map');
});
void followDocument(new AbortController().signal);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
