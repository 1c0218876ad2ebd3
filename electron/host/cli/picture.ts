import { replaceFile, writeFailure } from '../document/durable-file.ts';
import type { Network } from '../../../shared/model/network.ts';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { notation, sheetLayers, type View, view as viewSchema } from '../../../shared/model/records/view.ts';
import { fieldGroups } from '../../../shared/notation/field-groups.ts';
import { plainSheet, sheetOf, type SheetSettings } from '../../../shared/notation/sheet.ts';
import { tokens } from '../../../shared/notation/tokens.ts';
import { fieldAreas } from '../../../shared/picture/areas.ts';
import { tableTextWidth } from '../../../shared/picture/font-widths.ts';
import { pictureOf } from '../../../shared/picture/picture.ts';
import { simplePositions, storedPositions } from '../../../shared/picture/positions.ts';
import { profile } from '../../../shared/picture/profile.ts';
import { svgOf } from '../../../shared/picture/svg.ts';
import { type CommandContext, CommandError, oneOf } from './command.ts';

/** Options of `export --format svg`. */
export const pictureOptions = {
  view: { type: 'string' },
  notation: { type: 'string' },
  theme: { type: 'string' },
  profile: { type: 'string' },
} as const;

type Given = { readonly [Name in keyof typeof pictureOptions]?: string | undefined };

/** Draws a view and writes it to `target`, or to standard output where there is none. */
export async function writePicture(
  context: CommandContext,
  network: Network,
  given: Given,
  target: string | null,
): Promise<void> {
  const { language, translate, print } = context;
  const view = chosenView(network, given.view);
  const settings = settingsOf(network, view, given.notation);
  const sheet = sheetOf(network, settings);
  const stored = storedPositions(network.records, view);
  const isArranged = sheet.nodes.some(({ key }) => stored.has(key));
  const fields = fieldGroups(network);
  const positions = isArranged
    ? stored
    : simplePositions(sheet, (key) => fields.get(key.slice(key.indexOf(':') + 1)) ?? null);
  const svg = svgOf(
    pictureOf({
      network,
      settings,
      view,
      profile: oneOf('--profile', given.profile ?? 'internal', profile.options),
      positions,
      groups: settings.layers.hulls === 'fields' ? fieldAreas(network, sheet, language) : [],
      labelScale: 1,
      below: [],
      tokens: tokens[oneOf('--theme', given.theme ?? 'light', ['light', 'dark'])],
      textWidth: tableTextWidth,
      translate,
      language,
    }),
  );
  if (target === null) return print(svg.trimEnd());
  try {
    await replaceFile(target, svg);
  } catch (error) {
    throw writeFailure(error, target);
  }
  if (!isArranged && sheet.nodes.length > 0) print(translate('cli:export.simplePlaces'));
}

/** The view of this name; without one the first, or a plain one where there is none. */
function chosenView(network: Network, name: string | undefined): View {
  const { views } = network.records;
  const chosen = name === undefined ? views[0] : views.find((one) => one.name === name || one.id === name);
  if (chosen) return chosen;
  if (name === undefined) return viewSchema.parse({ id: 'main', name: '-' });
  throw new CommandError('failed', 'noView', { name, names: views.map((one) => one.name) });
}

function settingsOf(network: Network, view: View, asked: string | undefined): SheetSettings {
  const relations = network.records.relations.length > 0;
  return {
    ...plainSheet,
    asOf: referenceDateOf(network, view.asOf),
    notation: asked === undefined ? view.notation : oneOf('--notation', asked, notation.options),
    layers: view.layers ?? sheetLayers.parse({ relations, jointMeasures: !relations }),
  };
}
