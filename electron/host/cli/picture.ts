import type { Wording } from '../../../shared/description/wording.ts';
import { analysisOptions } from '../../../shared/model/analysis.ts';
import { gapQuestion } from '../../../shared/model/gap-question.ts';
import type { Network } from '../../../shared/model/network.ts';
import { notation, type View, view as viewSchema } from '../../../shared/model/records/view.ts';
import { fieldGroups } from '../../../shared/notation/field-groups.ts';
import type { Sheet, SheetSettings } from '../../../shared/notation/sheet.ts';
import { tokens, type Tokens } from '../../../shared/notation/tokens.ts';
import { sheetAreas } from '../../../shared/picture/areas.ts';
import { tableTextWidth } from '../../../shared/picture/font-widths.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import { pictureOf } from '../../../shared/picture/picture.ts';
import { placeBeside } from '../../../shared/picture/place-beside.ts';
import { simplePositions, storedPositions } from '../../../shared/picture/positions.ts';
import { profile } from '../../../shared/picture/profile.ts';
import type { Picture } from '../../../shared/picture/svg.ts';
import { shownFrame } from '../../../shared/views/arrangement-frame.ts';
import { frameDrawing } from '../../../shared/views/frame-marks.ts';
import { missingPartners } from '../../../shared/views/ghosts.ts';
import { frameWords } from '../../../shared/views/frame-words.ts';
import { projectedOf } from '../../../shared/views/projected.ts';
import type { SheetFrame } from '../../../shared/views/sheet-frame.ts';
import { findingCounts } from '../../../shared/views/sheet-changes.ts';
import {
  layersOf,
  measureNamed,
  settingsOfView,
  type ShownBeside,
  shownSheet,
  sizesByMeasure,
} from '../../../shared/views/shown-view.ts';
import type { Host } from '../host.ts';
import { type CommandContext, CommandError, oneOf } from './command.ts';

/** Options of `export --format svg`. */
export const pictureOptions = {
  view: { type: 'string' },
  notation: { type: 'string' },
  theme: { type: 'string' },
  profile: { type: 'string' },
} as const;

type Given = { readonly [Name in keyof typeof pictureOptions]?: string | undefined };

/** A view as a picture, and whether somebody has arranged it. */
export async function viewPicture(
  { language, translate }: Pick<CommandContext, 'language' | 'translate'>,
  host: Host,
  network: Network,
  given: Given,
): Promise<{ readonly picture: Picture; readonly isArranged: boolean }> {
  const saved = chosenView(network, given.view);
  const view = { ...saved, notation: oneOf('--notation', given.notation ?? saved.notation, notation.options) };
  const wanted = oneOf('--profile', given.profile ?? 'internal', profile.options);
  // Where values place the actors, the places themselves are judgements.
  if (view.projection !== 'net' && wanted !== 'internal')
    throw new CommandError('failed', 'judgedPlaces', { name: view.name });
  const colours = tokens[oneOf('--theme', given.theme ?? 'light', ['light', 'dark'])];
  const wording = { network, language, translate };
  const settings = settingsOfView(view, await resultsFor(host, network, view, language), wording);
  const beside = await besideOf(host, view, settings);
  const sheet = shownSheet(network, settings, beside);
  const stored = storedPositions(network.records, view);
  const projected = projectedOf(view.projection, sheet.nodes, network.records.actors, stored);
  const picture = pictureOf({
    network,
    settings,
    view,
    profile: wanted,
    positions: projected?.places ?? placesOf(network, sheet, stored),
    groups: projected ? [] : sheetAreas(network, sheet, settings.layers.hulls, translate, language),
    labelScale: 1,
    comparedWith: beside.comparedWith,
    below: frameBelow(projected?.frame ?? shownFrame(view, settings.layers.hulls, sheet, network), wording, colours),
    sheetOf: (allowed, allowedSettings) => shownSheet(allowed, allowedSettings, beside),
    tokens: colours,
    textWidth: tableTextWidth,
    translate,
    language,
  });
  return { picture, isArranged: projected !== null || sheet.nodes.length === 0 || hasPlaces(sheet, stored) };
}

/** The view of this name; without one the first, or a plain one where there is none. */
function chosenView(network: Network, name: string | undefined): View {
  const { views } = network.records;
  const chosen = name === undefined ? views[0] : views.find((one) => one.name === name || one.id === name);
  if (chosen) return chosen;
  if (name === undefined) return viewSchema.parse({ id: 'main', name: '-' });
  throw new CommandError('failed', 'noView', { name, names: views.map((one) => one.name) });
}

/** What the view shows that has to be computed first. */
async function resultsFor(
  { client }: Host,
  network: Network,
  view: View,
  language: CommandContext['language'],
): Promise<Parameters<typeof settingsOfView>[1]> {
  const layers = layersOf(view, network);
  const measureId = measureNamed(view.sizeBy);
  const focusId = network.focusActor?.id;
  const without = layers.withoutFocus && focusId ? [focusId] : [];
  const measured =
    measureId === null
      ? null
      : await client.analysis.compute(analysisOptions.parse({ without, measures: [measureId] }));
  const gaps = layers.ghosts ? await client.findings.analyse(gapQuestion.parse({})) : null;
  return {
    measured: measured && measureId ? sizesByMeasure(measureId, measured.actors) : null,
    ghosts: gaps ? missingPartners(network.records, gaps.slots, language) : [],
  };
}

async function besideOf({ client }: Host, { projection }: View, { layers }: SheetSettings): Promise<ShownBeside> {
  const judged = layers.findings ? await client.findings.list(gapQuestion.parse({})) : null;
  return {
    comparedWith: null,
    findings: judged && findingCounts(judged.findings),
    lines: projection === 'net' ? null : 'close',
  };
}

function hasPlaces(sheet: Sheet, stored: ReadonlyMap<string, Point>): boolean {
  return sheet.nodes.some(({ key }) => stored.has(key));
}

/** The places kept with the view, the others beside what they are tied to; simple ones where nobody has any. */
function placesOf(network: Network, sheet: Sheet, stored: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  if (hasPlaces(sheet, stored)) return new Map([...stored, ...placeBeside(sheet, stored)]);
  const fields = fieldGroups(network);
  return simplePositions(sheet, (key) => fields.get(key.slice(key.indexOf(':') + 1)) ?? null);
}

function frameBelow(frame: SheetFrame | null, { network, translate, language }: Wording, colours: Tokens) {
  if (!frame) return null;
  const words = frameWords(network, translate, language);
  return frameDrawing(frame, { words, tokens: colours, labelScale: 1, textWidth: tableTextWidth });
}
