import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { RecentDocument } from '../../../shared/contract/document.ts';
import { exists, readText, replaceFile } from './durable-file.ts';
import { titleOf } from './file-names.ts';

const remembered = 20;

const entries = z.array(z.object({ path: z.string(), openedAt: z.iso.datetime(), actors: z.int().min(0) }));
type Entry = z.infer<typeof entries>[number];

/** The documents opened lately, the newest first, in a file of the data folder. Losing it loses nothing of anybody's. */
export class RecentDocuments {
  readonly #file: string;

  constructor(dataFolder: string) {
    this.#file = path.join(dataFolder, 'recent.json');
  }

  async list(): Promise<RecentDocument[]> {
    const found = await this.#read();
    return Promise.all(
      found.map(async (entry) => ({
        ...entry,
        name: titleOf(entry.path),
        available: await exists(entry.path).catch(() => false),
      })),
    );
  }

  /** Puts a document first. */
  async add(file: string, actors: number): Promise<void> {
    const others = (await this.#read()).filter((entry) => entry.path !== file);
    await this.#write([{ path: file, openedAt: new Date().toISOString(), actors }, ...others].slice(0, remembered));
  }

  /** Notes how large a document is by now. */
  async update(file: string, actors: number): Promise<void> {
    await this.#write((await this.#read()).map((entry) => (entry.path === file ? { ...entry, actors } : entry)));
  }

  async forget(file: string): Promise<void> {
    await this.#write((await this.#read()).filter((entry) => entry.path !== file));
  }

  async #read(): Promise<Entry[]> {
    try {
      return entries.parse(JSON.parse((await readText(this.#file)) ?? '[]'));
    } catch {
      return [];
    }
  }

  async #write(list: Entry[]): Promise<void> {
    try {
      await mkdir(path.dirname(this.#file), { recursive: true });
      await replaceFile(this.#file, JSON.stringify(list));
    } catch {
      return;
    }
  }
}
