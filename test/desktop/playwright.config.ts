import { defineConfig } from '@playwright/test';
import browser from '../playwright.config.ts';

/** The page of the desktop edition in a browser, and the window itself where Electron is installed. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../out/test/desktop',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  reporter: 'line',
  use: { ...browser.use },
});
