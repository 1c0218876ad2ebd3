import { defineConfig } from '@playwright/test';

/** The desktop window itself: runs only where Electron is installed and may open a window. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../out/test/desktop',
  timeout: 60_000,
  workers: 1,
  reporter: 'line',
});
