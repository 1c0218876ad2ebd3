import { useCallback, useMemo } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import type { Projection } from '../../../shared/model/records/view.ts';
import type { Sheet } from '../../../shared/notation/sheet.ts';
import type { Tokens } from '../../../shared/notation/tokens.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import type { Drawing } from '../../../shared/picture/marks.ts';
import { frameDrawing } from '../../../shared/views/frame-marks.ts';
import { frameWords, type Projected, projectedOf } from '../../../shared/views/projected.ts';
import { textWidth } from '../../map/text-width.ts';
import { useTranslateDynamic } from '../../state/preferences.ts';

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

/** The frame of a projection in the colours of the theme, by the size of labels. */
export function useFrame(projected: Projected | null, tokens: Tokens): (labelScale: number) => Drawing | null {
  const t = useTranslateDynamic();
  const frame = projected?.frame ?? null;
  return useCallback(
    (labelScale: number) => frame && frameDrawing(frame, { words: frameWords(t), tokens, labelScale, textWidth }),
    [frame, tokens, t],
  );
}
