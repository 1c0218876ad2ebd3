import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../test/bench');

// `npm run bench [-- name …]`: every measurement of test/bench, or those whose names are given, one after the other.
const wanted = process.argv.slice(2);
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.basename(file, '.ts'))
      .sort()
  : [];
const chosen = wanted.length === 0 ? names : wanted;
const unknown = chosen.filter((name) => !names.includes(name));
if (chosen.length === 0) console.log('There is nothing to measure yet: test/bench is empty.');
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(', ')}. There are: ${names.join(', ') || 'none'}.`);
  process.exit(2);
}
for (const name of chosen) {
  console.log(`${name}:`);
  const { status } = spawnSync(process.execPath, [path.join(folder, `${name}.ts`)], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
