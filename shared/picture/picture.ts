import { formatOf } from '../locale/format.ts';
import type { Language } from '../locale/resources.ts';
import type { TranslateDynamic } from '../locale/translate.ts';
import type { Network } from '../model/network.ts';
import type { View } from '../model/records/view.ts';
import type { Sheet, SheetSettings } from '../notation/sheet.ts';
import type { Tokens } from '../notation/tokens.ts';
import { type Annotations, backgroundDrawing, groupsWith, notesDrawing, stacked } from './annotations.ts';
import { frameSheet } from './frame.ts';
import type { Point } from './geometry.ts';
import type { HullGroup } from './hulls.ts';
import type { Drawing, TextWidth } from './marks.ts';
import { annotationLists, legendWords, profileWords, sheetLists, signWords } from './picture-words.ts';
import { allowedAnnotations, type Profile, profiled } from './profile.ts';
import { drawSheet } from './sheet-drawing.ts';
import type { Picture } from './svg.ts';

/** A sheet to be given out. */
export interface PictureRequest {
  readonly network: Network;
  readonly settings: SheetSettings;
  readonly view: Pick<View, 'question'> & Annotations;
  readonly profile: Profile;
  /** Places by node key; a node without one is not drawn. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly groups: readonly HullGroup[];
  readonly labelScale: number;
  /** What a projection draws below everything. */
  readonly below: Drawing | null;
  /** A day whose differences are marked; null marks none. */
  readonly comparedWith: string | null;
  /** Makes the sheet of what the profile has left. */
  readonly sheetOf: (network: Network, settings: SheetSettings) => Sheet;
  readonly tokens: Tokens;
  readonly textWidth: TextWidth;
  readonly translate: TranslateDynamic;
  readonly language: Language;
}

/** The picture of a sheet as a profile allows it, in its frame: title, question, day, legend, where it is from. */
export function pictureOf(request: PictureRequest): Picture {
  const { tokens, textWidth, translate: t, language, profile } = request;
  const { network, settings } = profiled(request.network, request.settings, profile, profileWords(t));
  const sheet = drawnPart(request.sheetOf(network, settings), request.positions);
  const notes = settings.layers.notes ? request.view.notes : [];
  const allowed = allowedAnnotations({ ...request.view, notes }, profile);
  const drawing = drawAnnotated(request, sheet, allowed);
  const name = profile === 'training' ? null : (request.network.settings?.name ?? '');
  const day = (asOf: string) => formatOf(language).day(asOf);
  const date = day(settings.asOf);
  const { comparedWith } = request;
  const compared = comparedWith === null || comparedWith === settings.asOf ? null : day(comparedWith);
  const title = name ?? t('picture:anonymousTitle');
  const texts = {
    title,
    question: profile === 'training' ? '' : request.view.question,
    date: compared === null ? t('picture:date', { date }) : t('picture:compared', { date, other: compared }),
    source: name === null ? t('picture:sourceAnonymous') : t('picture:source', { network: name }),
  };
  const framed = frameSheet(sheet, drawing, texts, legendWords(sheet, t, language), textWidth, tokens);
  const actors = t('map:canvas.actors', { count: sheet.nodes.filter(({ table }) => table === 'actors').length });
  const ties = t('map:canvas.ties', { count: sheet.ties.length });
  return {
    ...framed,
    background: tokens.paper,
    title,
    description: t('picture:description', { actors, ties, date }),
    language,
    lists: [...sheetLists(sheet, t), ...annotationLists(allowed, sheet, t)],
  };
}

/** The sheet on its background, with the areas and notes people put on it. */
function drawAnnotated(request: PictureRequest, sheet: Sheet, annotations: Annotations): Drawing {
  const { tokens, labelScale, textWidth } = request;
  const groups = groupsWith(request.groups, annotations, sheet);
  const drawing = drawSheet({ ...request, groups, sheet, words: signWords(request.translate) });
  const background = backgroundDrawing(annotations.background, tokens);
  const notes = notesDrawing(annotations.notes, labelScale, textWidth, tokens);
  return stacked([background, drawing, notes]) ?? drawing;
}

/** Nodes that have a place, and the ties between them. */
function drawnPart(sheet: Sheet, positions: ReadonlyMap<string, Point>): Sheet {
  return {
    ...sheet,
    nodes: sheet.nodes.filter(({ key }) => positions.has(key)),
    ties: sheet.ties.filter(({ sourceKey, targetKey }) => positions.has(sourceKey) && positions.has(targetKey)),
  };
}
