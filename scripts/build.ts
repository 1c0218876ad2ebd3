import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const stampFolder = path.join(root, 'out/.built');

interface Part {
  readonly name: string;
  /** What the part is made from: a change in any of these makes it stale. */
  readonly sources: readonly string[];
  readonly configurations: readonly string[];
}

const common = ['shared', 'resources', 'scripts/vite', 'package-lock.json'];
const parts: readonly Part[] = [
  { name: 'page', sources: ['renderer', ...common], configurations: ['renderer'] },
  { name: 'processes', sources: ['electron', ...common], configurations: ['node', 'worker', 'preload'] },
];

/** A digest of names and contents of all files below the sources. */
function digest(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesBelow)) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function filesBelow(source: string): string[] {
  if (statSync(path.join(root, source)).isFile()) return [source];
  return readdirSync(path.join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

function stampOf(part: Part): string | null {
  try {
    return readFileSync(path.join(stampFolder, part.name), 'utf8');
  } catch {
    return null;
  }
}

async function buildPart(part: Part, state: string): Promise<void> {
  const started = performance.now();
  rmSync(path.join(stampFolder, part.name), { force: true });
  for (const name of part.configurations) {
    await build({ configFile: path.join(root, `scripts/vite/${name}.ts`), logLevel: 'warn' });
  }
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(path.join(stampFolder, part.name), state);
  console.log(`built ${part.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

// `node scripts/build.ts [--stale] [part …]`: builds everything, or only what its sources have left behind.
const args = process.argv.slice(2);
const wanted = args.filter((argument) => !argument.startsWith('-'));
try {
  for (const part of parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const state = digest(part.sources);
    if (!args.includes('--stale') || stampOf(part) !== state) await buildPart(part, state);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
