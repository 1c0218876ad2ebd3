import type { CommandResult } from '../../../shared/contract/base.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { newId } from '../../../shared/model/identifiers.ts';
import { type View, viewPositionKey } from '../../../shared/model/records/view.ts';
import type { OpenDocument, Step } from '../document/open-document.ts';
import type { Implementer } from './implementer.ts';
import { isNode, type Place, type PlacedSheet, sheetName, writePlaces } from './places.ts';
import { parseRecord } from './record-rules.ts';
import { answer, recordProcedures } from './records.ts';
import type { Desk } from './desk.ts';
import { arrangeLabel, createLabel, moveLabel } from './step-labels.ts';

export function viewProcedures(os: Implementer['views'], desk: Desk) {
  return {
    ...recordProcedures(os, 'views', desk),
    copy: os.copy.handler(({ input: { viewId, name } }) =>
      desk.change((document) => copySheet(document, viewId, name)),
    ),
    move: os.move.handler(({ input: { viewId, projection, places, mergeKey } }) =>
      desk.change((document) => {
        const network = document.network();
        sheetName(network, viewId);
        const missing = places.find(({ nodeId }) => !isNode(network, nodeId));
        if (missing) {
          throw new Failure('danglingReference', {
            table: 'viewPositions',
            path: 'nodeId',
            id: missing.nodeId,
            row: 0,
          });
        }
        const label = moveLabel(
          network,
          places.map(({ nodeId }) => nodeId),
        );
        return place(document, { label, mergeKey }, { viewId, projection }, places);
      }),
    ),
    arrange: os.arrange.handler(({ input: { viewId, projection, places, initial, changes } }) =>
      desk.change((document) => {
        const network = document.network();
        const step = { label: arrangeLabel(sheetName(network, viewId)), recorded: !initial };
        // A layout takes a while: what was removed meanwhile has no place any more.
        const present = places.filter(({ nodeId }) => isNode(network, nodeId));
        return answer(
          document.run(step, (writer) => {
            writePlaces(writer, { viewId, projection }, present);
            if (changes) writer.update('views', viewId, changes as Partial<View>);
          }),
        );
      }),
    ),
  };
}

function copySheet(document: OpenDocument, viewId: string, name: string): CommandResult & { id: string } {
  const network = document.network();
  const original = network.find('views', viewId);
  if (!original) throw new Failure('unknownRecord', { table: 'views', id: viewId });
  const copy = parseRecord('views', { ...original, id: newId(), name });
  const places = network.records.viewPositions.filter((one) => one.viewId === viewId);
  const result = document.run({ label: createLabel(network, 'views', copy) }, (writer) => {
    writer.insert('views', copy);
    for (const { nodeId, projection, ...place } of places) {
      const id = viewPositionKey(copy.id, nodeId, projection);
      writer.insert(
        'viewPositions',
        parseRecord('viewPositions', { ...place, id, viewId: copy.id, nodeId, projection }),
      );
    }
  });
  return { ...answer(result), id: copy.id };
}

function place(document: OpenDocument, step: Step, sheet: PlacedSheet, places: readonly Place[]): CommandResult {
  return answer(document.run(step, (writer) => writePlaces(writer, sheet, places)));
}
