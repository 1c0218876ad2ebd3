import path from 'node:path';
import belm from '../../../resources/examples/belm.json' with { type: 'json' };
import lindenhoehe from '../../../resources/examples/lindenhoehe.json' with { type: 'json' };
import places from '../../../resources/examples/places.json' with { type: 'json' };
import type { ExampleDocument } from '../../../shared/contract/document.ts';
import { readInterchange } from '../../../shared/exchange/interchange-reader.ts';
import { planImport } from '../../../shared/exchange/plan-import.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { type ViewPosition, viewPosition, viewPositionKey } from '../../../shared/model/records/view.ts';
import { templateRecords } from '../../../shared/model/templates.ts';
import { mainView } from '../document/opening.ts';
import type { CreateRequest } from '../document/keeper.ts';
import { applySteps, recordsIn } from '../exchange/import.ts';

const sources = { belm, lindenhoehe };

/** What makes a document a copy of an example, apart from where it goes. */
export type ExampleRequest = Omit<CreateRequest, 'path'> & { readonly example: string };

/** The example networks that come with the application. */
export const examples = {
  list(): ExampleDocument[] {
    return Object.entries(sources).map(([name, { actors, relations, measures }]) => ({
      name,
      actors: actors.length,
      relations: relations.length,
      measures: measures.length,
    }));
  },

  /** What makes a document a copy of the example; fails with unknownExample. */
  request(name: string): ExampleRequest {
    const source = Object.hasOwn(sources, name) ? sources[name as keyof typeof sources] : null;
    if (!source) throw new Failure('unknownExample', { name });
    return {
      name: source.network.name,
      example: name,
      populate(writer) {
        const { records } = readInterchange(JSON.stringify(source), `${name}.json`, templateRecords());
        applySteps(writer, planImport(recordsIn(writer), records).steps);
        for (const place of placesOf(name as keyof typeof sources)) writer.insert('viewPositions', place);
      },
    };
  },
};

/** Where the map arranged the actors by fields of action, so that an example opens with the map drawn. */
function placesOf(name: keyof typeof sources): ViewPosition[] {
  const viewId = mainView.id;
  return Object.entries(places[name]).map(([nodeId, { x, y }]) =>
    viewPosition.parse({ id: viewPositionKey(viewId, nodeId), viewId, nodeId, x, y }),
  );
}

export type Examples = typeof examples;

/** Where the user's copy of an example lies: beside the documents, under the name of its network. */
export function examplePath(documentsFolder: string, networkName: string): string {
  return path.join(documentsFolder, `${networkName}.knoten`);
}
