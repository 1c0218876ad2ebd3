import {
  type ExpectationSet,
  type ExpectationTemplateName,
  expectationTemplates,
} from '../../../shared/model/expectation-templates.ts';
import { writeRecords } from '../../../shared/exchange/interchange-writer.ts';
import {
  type ExpectationChange,
  planLeaving,
  planTaking,
  recordsOfPlan,
  templateOf,
} from '../../../shared/overviews/expectation-plan.ts';
import { currentDocument } from '../../state/document.ts';
import { host, shell } from '../../state/host.ts';
import { translate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { saveFile } from '../../ui/table/table-export.ts';

/** What taking a template over, or leaving it, would change, to be approved. */
export interface TemplatePlan {
  /** Null for a file. */
  readonly template: ExpectationTemplateName | null;
  readonly what: 'take' | 'leave';
  readonly name: string;
  readonly changes: readonly ExpectationChange[];
  /** Whether the template expects anything at all. */
  readonly isEmpty: boolean;
  /** Entries of a file that do not fit. */
  readonly looks: number;
}

export function planOfTemplate(template: ExpectationTemplateName, what: 'take' | 'leave'): TemplatePlan {
  const { network } = currentDocument();
  const t = translate();
  const name = t(`expectations:templates.name.${template}`);
  const set = expectationTemplates()[template];
  const changes =
    what === 'take'
      ? planTaking(network, set)
      : planLeaving(network, set, t('expectations:templates.leaveReason', { name }));
  return { template, what, name, changes, isEmpty: false, looks: 0 };
}

/** Asks for a template file; null where none was chosen or it cannot be read, which was said then. */
export async function planOfFile(): Promise<TemplatePlan | null> {
  const sources = await run(() => shell().chooseSources());
  const source = sources?.[0];
  if (!source) return null;
  const read = await run(() => host().expectations.read({ source }));
  if (!read) return null;
  const { fileName, template, issues } = read;
  return {
    template: null,
    what: 'take',
    name: fileName.replace(/\.json$/i, ''),
    changes: planTaking(currentDocument().network, template),
    isEmpty: sizeOf(template) === 0,
    looks: issues.length,
  };
}

/** Does what was shown, as one step; false where it was refused. */
export async function applyPlan({ what, name, changes }: TemplatePlan): Promise<boolean> {
  const records = recordsOfPlan(currentDocument().network, changes);
  const result = await run(() => host().expectations.apply({ what, name, ...records }));
  if (!result) return false;
  notifyUndoable(translate()(what === 'take' ? 'expectations:plan.taken' : 'expectations:plan.left', { name }), result);
  return true;
}

/** Gives the network's own expectations out as a template file. */
export function saveTemplate(): void {
  const { network, status } = currentDocument();
  const name = translate()('expectations:templates.fileName', { name: status?.fileName ?? '' });
  saveFile(new Blob([writeRecords(templateOf(network.records))], { type: 'application/json' }), `${name}.json`);
}

function sizeOf({ expectedPartners, expectedTies }: ExpectationSet): number {
  return expectedPartners.length + expectedTies.length;
}
