import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AfterPackContext, LinuxPackager } from 'electron-builder';

/**
 * The switches built into the Electron program, in the order in which they lie there, and how ours stand
 * (RELIABILITY.md §1b). Every switch has to be named: one that a new version adds stops the packing.
 */
export const fuses = {
  runAsNode: false,
  cookieEncryption: true,
  nodeOptions: false,
  nodeCliInspect: false,
  embeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  wasmTrapHandlers: true,
};

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wireVersion = 1;
const on = 0x31;
const off = 0x30;
const removed = 0x72;

/** No Electron is smaller than this; the stand-in of the pack check is. */
const smallestElectron = 1024 * 1024;

/**
 * Sets all switches in the program (changed in place) and returns how many sets of them it has: two where it holds two
 * architectures. Throws where the program has none, or others than those named.
 */
export function setFuses(program: Buffer): number {
  const values = Object.entries(fuses);
  let sets = 0;
  for (let at = program.indexOf(sentinel); at !== -1; at = program.indexOf(sentinel, at + sentinel.length)) {
    const start = at + sentinel.length;
    const [version, length] = [program[start], program[start + 1]];
    if (version !== wireVersion) throw new Error(`Electron's fuses have version ${version}, not ${wireVersion}.`);
    if (length !== values.length) throw new Error(`Electron has ${length} fuses, ${values.length} are named.`);
    for (const [index, [name, value]] of values.entries()) {
      if (program[start + 2 + index] === removed) throw new Error(`Electron no longer has the fuse ${name}.`);
      program[start + 2 + index] = value ? on : off;
    }
    sets += 1;
  }
  if (sets === 0) throw new Error('The program has no fuses: it is not Electron.');
  return sets;
}

function programIn({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'darwin')
    return path.join(appOutDir, `${name}.app/Contents/Frameworks/Electron Framework.framework/Electron Framework`);
  if (electronPlatformName === 'win32') return path.join(appOutDir, `${name}.exe`);
  return path.join(appOutDir, (packager as LinuxPackager).executableName);
}

/** The hook of electron-builder: after packing, before signing. */
export async function afterPack(context: AfterPackContext): Promise<void> {
  const file = programIn(context);
  const program = await readFile(file);
  if (program.length < smallestElectron) {
    console.warn(`Fuses SKIPPED: ${path.basename(file)} is not a real Electron (${program.length} bytes).`);
    return;
  }
  setFuses(program);
  await writeFile(file, program);
}
