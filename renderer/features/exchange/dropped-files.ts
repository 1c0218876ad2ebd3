import type { Source } from '../../../shared/contract/index.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { sourceLimitMegabytes } from '../../../shared/model/import-report.ts';

/** A dropped file as something to import. Fails with fileTooLarge or fileUnreadable. */
export async function droppedSource(file: File): Promise<Source> {
  if (file.size > sourceLimitMegabytes * 1024 * 1024)
    throw new Failure('fileTooLarge', { name: file.name, limitMegabytes: sourceLimitMegabytes });
  return { name: file.name, bytes: await base64Of(file) };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(new Failure('fileUnreadable', { path: file.name })));
    reader.readAsDataURL(file);
  });
}
