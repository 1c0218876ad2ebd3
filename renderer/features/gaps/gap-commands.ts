import { IconCalendar, IconDownload } from '@tabler/icons-react';
import type { JudgedAnalysis } from '../../../shared/contract/index.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import {
  coverageTable,
  decisionsTable,
  findingsTable,
  missingTiesTable,
  slotsTable,
} from '../../../shared/report/gap-tables.ts';
import type { Command } from '../../app/commands.ts';
import { currentDocument } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { currentLanguage, translateDynamic } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { saveCsv, saveFile, saveXlsx } from '../../ui/table/table-export.ts';

const enabled = () => currentDocument().status !== null;

/** The findings as they are now, with the words and the name of the file they are given out under. */
async function withFindings(
  giveOut: (analysis: JudgedAnalysis, wording: Wording, name: string) => void,
): Promise<void> {
  const analysis = await run(() => host().findings.analyse({}));
  const { network, status } = currentDocument();
  if (!analysis || !status) return;
  giveOut(analysis, { network, language: currentLanguage(), translate: translateDynamic }, status.fileName);
}

async function saveCalendar(): Promise<void> {
  const calendar = await run(() => host().exchange.calendar({ path: null, language: currentLanguage() }));
  if (calendar) saveFile(new Blob([calendar.text ?? ''], { type: 'text/calendar' }), calendar.fileName);
}

/** How findings, decisions and tasks leave the application. */
export const gapCommands: readonly Command[] = [
  {
    id: 'gaps.saveXlsx',
    label: (t) => t('gaps:command.xlsx'),
    icon: IconDownload,
    enabled,
    run: () =>
      withFindings((analysis, wording, name) =>
        saveXlsx(
          [
            findingsTable(analysis, wording),
            decisionsTable(wording.network.records.decisions, wording),
            coverageTable(analysis, wording),
            slotsTable(analysis, wording),
            missingTiesTable(analysis, wording),
          ],
          name,
        ),
      ),
  },
  {
    id: 'gaps.saveCsv',
    label: (t) => t('gaps:command.csv'),
    icon: IconDownload,
    enabled,
    run: () =>
      withFindings((analysis, wording, name) => saveCsv(findingsTable(analysis, wording), name, wording.language)),
  },
  {
    id: 'actions.saveCalendar',
    label: (t) => t('gaps:command.calendar'),
    icon: IconCalendar,
    enabled,
    run: saveCalendar,
  },
];
