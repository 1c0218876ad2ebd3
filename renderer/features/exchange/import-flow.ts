import { create } from 'zustand';
import type { Source } from '../../../shared/contract/index.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { type ImportReport, sourceLimitMegabytes } from '../../../shared/model/import-report.ts';
import { watchDocument } from '../../state/document.ts';
import { host, shell } from '../../state/host.ts';
import { translate } from '../../state/preferences.ts';
import { failureSentence, notifyUndoable, run } from '../../state/run.ts';

/** How far an import is: files being read, shown for approval, being taken over, or refused with a sentence. */
export type ImportStage =
  | { readonly stage: 'closed' }
  | { readonly stage: 'reading'; readonly names: readonly string[] }
  | {
      readonly stage: 'preview' | 'applying';
      readonly names: readonly string[];
      readonly sources: Source[];
      readonly report: ImportReport;
    }
  | { readonly stage: 'failed'; readonly names: readonly string[]; readonly sentence: string };

const closed: ImportStage = { stage: 'closed' };
const useFlow = create<{ now: ImportStage }>(() => ({ now: closed }));

export function useImportStage(): ImportStage {
  return useFlow((flow) => flow.now);
}

function set(now: ImportStage): void {
  useFlow.setState({ now });
}

/** Whether the flow still stands where it was: the dialog may have been closed while the host was reading. */
function isStill(stage: ImportStage): boolean {
  return useFlow.getState().now === stage;
}

/** Ends the import; the document stays as it is. */
export function closeImport(): void {
  set(closed);
}

/** Asks for files and shows what taking them over would do. */
export async function chooseImport(): Promise<void> {
  const sources = await run(() => shell().chooseSources());
  if (sources && sources.length > 0) await startImport(sources);
}

/** Shows what taking these files over would do, or why they cannot be read. */
export async function startImport(sources: Source[]): Promise<void> {
  const names = sources.map(sourceName);
  const reading: ImportStage = { stage: 'reading', names };
  set(reading);
  try {
    refuseLarge(sources);
    const { report } = await host().exchange.import({ sources, format: null, dryRun: true });
    if (isStill(reading)) set({ stage: 'preview', names, sources, report });
  } catch (error) {
    if (isStill(reading)) set({ stage: 'failed', names, sentence: failureSentence(error) });
  }
}

/** Takes over what the preview showed, as one step. */
export async function applyImport(): Promise<void> {
  const preview = useFlow.getState().now;
  if (preview.stage !== 'preview') return;
  const { names, sources, report } = preview;
  set({ stage: 'applying', names, sources, report });
  try {
    const result = await host().exchange.import({ sources, format: null, dryRun: false });
    closeImport();
    if (result.changeSetId === null) return;
    const count = changedRecords(result.report);
    const looks = result.report.issues.length;
    const t = translate();
    const done = t('exchange:dialog.done', { count });
    notifyUndoable(looks === 0 ? done : `${done} ${t('exchange:dialog.doneWithIssues', { count: looks })}`, result);
  } catch (error) {
    set({ stage: 'failed', names, sentence: failureSentence(error) });
  }
}

/** Records an import adds or completes. */
export function changedRecords({ counts }: Pick<ImportReport, 'counts'>): number {
  return counts.reduce((sum, { added, updated }) => sum + added + updated, 0);
}

/** Name of a file without its folders. */
function sourceName(source: Source): string {
  return 'path' in source ? (source.path.split(/[\\/]/).at(-1) ?? source.path) : source.name;
}

/** What the host would refuse is not sent to it; base64 has four letters for three bytes. */
function refuseLarge(sources: readonly Source[]): void {
  for (const source of sources) {
    if ('bytes' in source && (source.bytes.length / 4) * 3 > sourceLimitMegabytes * 1024 * 1024 + 2)
      throw new Failure('fileTooLarge', { name: source.name, limitMegabytes: sourceLimitMegabytes });
  }
}

watchDocument((now, before) => {
  if (now.generation !== before.generation && now.status?.path !== before.status?.path) closeImport();
});
