import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';

/** The end-to-end tests that take minutes: `npm run test:thorough`. */
const { grepInvert: long, ...common } = usual;

export default defineConfig({ ...common, ...(long ? { grep: long } : {}) });
