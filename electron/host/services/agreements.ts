import path from 'node:path';
import type { DocumentCheck } from '../../../shared/contract/agreements.ts';
import type { CommandResult } from '../../../shared/contract/base.ts';
import {
  allowedTransitions,
  renewalOf,
  statesOf,
  type Transition,
  transitionChanges,
} from '../../../shared/life-cycle/agreement.ts';
import type { AgreementState } from '../../../shared/model/enumerations.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { type AgreementId, newId } from '../../../shared/model/identifiers.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { checksumOf } from '../document/checksum.ts';
import type { OpenDocument } from '../document/open-document.ts';
import type { Desk } from './desk.ts';
import type { Implementer } from './implementer.ts';
import { checkRecord } from './record-rules.ts';
import { answer, recordProcedures } from './records.ts';
import { agreementLabel } from './step-labels.ts';

export function agreementProcedures(os: Implementer['agreements'], desk: Desk) {
  return {
    ...recordProcedures(os, 'agreements', desk),
    transition: os.transition.handler(({ input: { id, ...transition } }) =>
      desk.change((document) => takeTo(document, existing(document, id), transition)),
    ),
    renew: os.renew.handler(({ input: { id, ...renewal } }) =>
      desk.change((document) => renew(document, existing(document, id), renewal)),
    ),
    linkDocument: os.linkDocument.handler(async ({ input: { id, path: file } }) => {
      existing(desk.document(), id);
      const checksum = file === null ? null : await checksumOf(located(desk.document(), file));
      return desk.change((document) => {
        const { title } = existing(document, id);
        const changes = { documentPath: file, documentChecksum: checksum };
        const label = agreementLabel(file === null ? 'unlinkDocument' : 'linkDocument', title);
        return answer(document.run({ label }, (writer) => writer.update('agreements', id, changes)));
      });
    }),
    checkDocument: os.checkDocument.handler(async ({ input: { id } }) => {
      const document = desk.document();
      return { result: await checkLinked(document, existing(document, id)) };
    }),
  };
}

function existing(document: OpenDocument, id: string): Agreement {
  const agreement = document.network().find('agreements', id);
  if (!agreement) throw new Failure('unknownRecord', { table: 'agreements', id });
  return agreement;
}

function takeTo(document: OpenDocument, agreement: Agreement, transition: Transition): CommandResult {
  const { id, title, state } = agreement;
  const isRenewed = document.network().records.agreements.some((one) => one.renewalOf === id);
  refuseUnlessAllowed(agreement, transition);
  if (transition.to === 'renewed' && !isRenewed) {
    throw new Failure('transitionNotAllowed', { id, from: state, to: transition.to });
  }
  const label = agreementLabel(`to.${transition.to}`, title);
  const changes = transitionChanges(agreement, transition);
  return answer(
    document.run({ label }, (writer) => {
      writer.update('agreements', id, changes);
      checkRecord(writer, 'agreements', { ...agreement, ...changes }, Object.keys(changes));
    }),
  );
}

interface RenewalRequest {
  readonly on: string;
  readonly note: string | null;
  readonly state: AgreementState | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

function renew(
  document: OpenDocument,
  agreement: Agreement,
  { on, note, state, validFrom, validUntil }: RenewalRequest,
): CommandResult & { id: string } {
  const { type, title } = agreement;
  const transition = { to: 'renewed', on, note } as const;
  refuseUnlessAllowed(agreement, transition);
  const standing = statesOf(type).includes('inForce') ? 'inForce' : 'signed';
  const id = newId<AgreementId>();
  const next = renewalOf(agreement, { id, state: state ?? standing, validFrom: validFrom ?? on, validUntil });
  const result = document.run({ label: agreementLabel('renew', title) }, (writer) => {
    writer.insert('agreements', next);
    checkRecord(writer, 'agreements', next, Object.keys(next));
    writer.update('agreements', agreement.id, transitionChanges(agreement, transition));
  });
  return { ...answer(result), id };
}

function refuseUnlessAllowed(agreement: Agreement, { to, on }: Transition): void {
  const { id, state, transitions } = agreement;
  if (!allowedTransitions(agreement).includes(to)) {
    throw new Failure('transitionNotAllowed', { id, from: state, to });
  }
  const last = transitions.at(-1);
  if (last && on < last.on) {
    const place = `transitions.${transitions.length}.on`;
    throw new Failure('invalidRecord', { table: 'agreements', path: place, reason: 'order', row: 0 });
  }
}

/** A relative path begins at the folder of the document. */
function located(document: OpenDocument, file: string): string {
  return path.resolve(path.dirname(document.path), file);
}

async function checkLinked(
  document: OpenDocument,
  { documentPath, documentChecksum }: Agreement,
): Promise<DocumentCheck> {
  if (documentPath === null || documentPath === '') return 'none';
  try {
    const checksum = await checksumOf(located(document, documentPath));
    if (documentChecksum === null) return 'unread';
    return checksum === documentChecksum ? 'unchanged' : 'changed';
  } catch (error) {
    if (error instanceof Failure && error.code === 'fileNotFound') return 'missing';
    throw error;
  }
}
