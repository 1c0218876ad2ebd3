import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeInterchange } from '../shared/exchange/interchange-writer.ts';
import { readSources } from '../shared/exchange/read-sources.ts';
import { Network } from '../shared/model/network.ts';
import type { Actor } from '../shared/model/records/actor.ts';
import { networkSettings } from '../shared/model/records/network-settings.ts';
import { emptyRecords, type Records } from '../shared/model/tables.ts';
import { templateRecords } from '../shared/model/templates.ts';

const target = path.resolve(import.meta.dirname, '../resources/examples');

/** What DOMAIN.md §8.1 says about actors of Belm beyond the columns of the tables; actors by name. */
const belmFacts: Readonly<Record<string, { parent?: string; insideQuarter?: boolean }>> = {
  'FD Soziales des Landkreises': { parent: 'Landkreis Osnabrück' },
  'Gesundheitsdienst des Landkreises': { parent: 'Landkreis Osnabrück' },
  Sozialamt: { parent: 'Gemeinde Belm' },
  'Osnabrücker Tafel': { insideQuarter: false },
};

function read(folder: string, names: readonly string[]): Records {
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }));
  const { records, issues } = readSources(files, null, new Network({ ...emptyRecords(), ...templateRecords() }));
  for (const issue of issues) process.stdout.write(`${issue.source}, ${issue.path}: ${issue.code} ${issue.value}\n`);
  return records;
}

function withBelmFacts(records: Records): Records {
  const idOf = (name: string): Actor['id'] => {
    const found = records.actors.find((actor) => actor.name === name);
    if (!found) throw new Error(`no actor ${name}`);
    return found.id;
  };
  for (const name of Object.keys(belmFacts)) idOf(name);
  const actors = records.actors.map((actor) => {
    const { parent, insideQuarter = actor.insideQuarter } = belmFacts[actor.name] ?? {};
    return { ...actor, parentActorId: parent ? idOf(parent) : actor.parentActorId, insideQuarter };
  });
  return { ...records, actors, network: [networkSettings.parse({ name: 'Belm-Powe', municipality: 'Gemeinde Belm' })] };
}

function write(name: string, records: Records): void {
  const file = path.join(target, `${name}.json`);
  writeFileSync(file, writeInterchange(records));
  const { actors, relations, measures } = records;
  process.stdout.write(
    `${name}: ${actors.length} actors, ${relations.length} relations, ${measures.length} measures\n`,
  );
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node scripts/make-examples.ts <folder with belm-*.csv and lindenhoehe.json>\n');
  process.exitCode = 2;
} else {
  write('belm', withBelmFacts(read(folder, ['belm-measures.csv', 'belm-actors.csv', 'belm-participations.csv'])));
  write('lindenhoehe', read(folder, ['lindenhoehe.json']));
}
