import path from 'node:path';

const sources = {
  reader: 'exchange/reader-process.ts',
  'analysis-worker': 'analysis/worker.ts',
} as const;

/** The files the host starts as processes or threads of their own. */
export type EntryName = keyof typeof sources;

/**
 * Absolute path of a file the host starts on its own: the source itself when Node runs the sources, the sibling
 * `<name>.js` in the build. The worker is unpacked from the archive, because a worker thread cannot be loaded from
 * inside an asar file.
 */
export function entryPath(name: EntryName): string {
  return entryPathIn(import.meta.filename, name);
}

/** What `entryPath` answers when this code itself lies in `ownFile`. */
export function entryPathIn(ownFile: string, name: EntryName): string {
  const folder = path.dirname(ownFile);
  if (ownFile.endsWith('.ts')) return path.join(folder, sources[name]);
  const built = path.join(folder, `${name}.js`);
  return name === 'analysis-worker' ? built.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked') : built;
}
