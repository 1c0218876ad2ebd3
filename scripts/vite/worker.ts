import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** The analysis thread as one file: it is unpacked from the archive, where no neighbour would lie beside it. */
export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'out/main',
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { 'analysis-worker': 'electron/host/analysis/worker.ts' },
      output: { format: 'esm', entryFileNames: '[name].js', codeSplitting: false },
    },
  },
});
