import { useCallback, useMemo } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import type { SheetLayers, View, Projection } from '../../../shared/model/records/view.ts';
import type { Sheet } from '../../../shared/notation/sheet.ts';
import type { Tokens } from '../../../shared/notation/tokens.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import type { Drawing } from '../../../shared/picture/marks.ts';
import { shownFrame } from '../../../shared/views/arrangement-frame.ts';
import { frameDrawing } from '../../../shared/views/frame-marks.ts';
import { frameWords } from '../../../shared/views/frame-words.ts';
import { type Projected, projectedOf } from '../../../shared/views/projected.ts';
import type { SheetFrame } from '../../../shared/views/sheet-frame.ts';
import { textWidth } from '../../map/text-width.ts';
import { useLanguage, useTranslateDynamic } from '../../state/preferences.ts';

/** The places of a projection; null where people place everybody themselves. */
export function useProjection(
  { nodes }: Sheet,
  network: Network,
  projection: Projection,
  stored: ReadonlyMap<string, Point>,
): Projected | null {
  const { actors } = network.records;
  return useMemo(() => projectedOf(projection, nodes, actors, stored), [projection, nodes, actors, stored]);
}

/** What lies below the actors: the frame of a projection, or of the arrangement while that is to be seen. */
export function useSheetFrame(
  sheet: Sheet,
  network: Network,
  { projection, arrangement }: View,
  hulls: SheetLayers['hulls'],
  projected: Projected | null,
): SheetFrame | null {
  return useMemo(
    () => projected?.frame ?? shownFrame({ projection, arrangement }, hulls, sheet, network),
    [projected, projection, hulls, arrangement, sheet, network],
  );
}

/** A frame in the colours of the theme, by the size of labels. */
export function useFrame(
  frame: SheetFrame | null,
  network: Network,
  tokens: Tokens,
): (labelScale: number) => Drawing | null {
  const t = useTranslateDynamic();
  const language = useLanguage();
  return useCallback(
    (labelScale: number) =>
      frame && frameDrawing(frame, { words: frameWords(network, t, language), tokens, labelScale, textWidth }),
    [frame, network, tokens, t, language],
  );
}
