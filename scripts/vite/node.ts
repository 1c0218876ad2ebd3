import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * The processes, as modules for Node 24 in one flat folder: what they share lies beside them, so that a path relative
 * to a file of the build is the same in every one of them.
 */
export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    outDir: 'out/main',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        main: 'electron/main/main.ts',
        host: 'electron/host/desktop.ts',
        reader: 'electron/host/exchange/reader-process.ts',
        cli: 'electron/host/cli/main.ts',
      },
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
