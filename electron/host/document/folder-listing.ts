import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readFailure } from './durable-file.ts';
import { ending } from './file-names.ts';

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly kind: 'folder' | 'document' | 'file';
}

export interface FolderListing {
  readonly path: string;
  /** Null at the top. */
  readonly parent: string | null;
  /** Folders first, each kind in the order of German names; nothing hidden. */
  readonly entries: FolderEntry[];
}

const rank = { folder: 0, document: 1, file: 1 } as const;
const order = new Intl.Collator('de', { numeric: true });

/** Folders and documents in a folder, with `files` every other file too. Fails with fileNotFound or fileUnreadable. */
export async function listFolder(folder: string, files: boolean): Promise<FolderListing> {
  const whole = path.resolve(folder);
  try {
    const found = await readdir(whole, { withFileTypes: true });
    const entries = found.flatMap((entry): FolderEntry[] => {
      const { name } = entry;
      if (name.startsWith('.') || name.startsWith('~$')) return [];
      const at = { name, path: path.join(whole, name) };
      if (entry.isDirectory()) return [{ ...at, kind: 'folder' }];
      if (!entry.isFile()) return [];
      if (name.endsWith(ending)) return [{ ...at, kind: 'document' }];
      return files ? [{ ...at, kind: 'file' }] : [];
    });
    const parent = path.dirname(whole);
    return {
      path: whole,
      parent: parent === whole ? null : parent,
      entries: entries.toSorted((a, b) => rank[a.kind] - rank[b.kind] || order.compare(a.name, b.name)),
    };
  } catch (error) {
    throw readFailure(error, whole);
  }
}
