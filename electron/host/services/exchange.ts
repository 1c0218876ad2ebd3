import { Failure } from '../../../shared/model/failure.ts';
import { exportRecords, giveOut } from '../exchange/export.ts';
import { applySteps, planIncoming, readIncoming } from '../exchange/import.ts';
import { taskCalendar } from '../exchange/task-calendar.ts';
import type { StartProcess } from '../exchange/reader.ts';
import type { Implementer } from './implementer.ts';
import { answer } from './records.ts';
import type { Desk } from './desk.ts';
import { importLabel } from './step-labels.ts';

export function exchangeProcedures(os: Implementer['exchange'], desk: Desk, startProcess: StartProcess) {
  return {
    import: os.import.handler(async ({ input: { sources, format, dryRun } }) => {
      const asked = desk.document();
      const incoming = await readIncoming(sources, format, asked.network().records, startProcess);
      return desk.change((document) => {
        // Files take a while to read: what was read for one document is not for another.
        if (document !== asked) throw new Failure('noDocument', {});
        const { steps, report } = planIncoming(document.network().records, incoming);
        if (dryRun) return { revision: document.revision, changeSetId: null, report };
        const step = { label: importLabel(incoming.names) };
        return { ...answer(document.run(step, (writer) => applySteps(writer, steps))), report };
      });
    }),
    calendar: os.calendar.handler(({ input: { path, language } }) => {
      const baseName = desk.keeper.status().document?.fileName ?? '';
      return giveOut(`${baseName}.ics`, taskCalendar(desk.document().network(), language, new Date()), path);
    }),
    export: os.export.handler(({ input: { format, path } }) => {
      const document = desk.document();
      const baseName = desk.keeper.status().document?.fileName ?? '';
      return exportRecords(document.network().records, format, baseName, path);
    }),
  };
}
