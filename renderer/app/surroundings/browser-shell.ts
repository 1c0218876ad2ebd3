import type { Shell, Source } from '../../../shared/contract/index.ts';
import { askForFile, askForTarget } from './folder-request.ts';

/** The shell of a browser tab: dialogs of the page itself, files by upload and download. */
export function createBrowserShell(): Shell {
  return {
    edition: 'browser',
    chooseTarget: askForTarget,
    chooseFile: askForFile,
    chooseSources: async () => Promise.all((await chooseFiles('.json,.csv')).map(toSource)),
    download(fileName, text) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text]));
      link.download = fileName;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      return true;
    },
    revealInFolder: () => Promise.resolve(),
    setTitle: () => {},
    setLanguage: () => {},
    onMenuCommand: () => () => {},
    onOpenDocument: () => () => {},
  };
}

function chooseFiles(accept: string): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

async function toSource(file: File): Promise<Source> {
  return { name: file.name, bytes: toBase64(new Uint8Array(await file.arrayBuffer())) };
}

/** Base64 of bytes of any length; the arguments of one call are limited. */
function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 32_768) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 32_768)));
  }
  return btoa(parts.join(''));
}
