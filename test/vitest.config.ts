import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    include: [
      '{shared,electron,renderer}/**/*.test.{ts,tsx}',
      'test/{contract,host,architecture,desktop}/**/*.test.ts',
    ],
    environment: 'node',
    globalSetup: ['test/node-version.ts'],
    pool: 'forks',
    testTimeout: 30_000,
    clearMocks: false,
  },
});
