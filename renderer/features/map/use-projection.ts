import { useCallback, useMemo } from 'react';
import type { Translate } from '../../../shared/locale/translate.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Projection } from '../../../shared/model/records/view.ts';
import type { StakeholderTier } from '../../../shared/model/enumerations.ts';
import type { Sheet } from '../../../shared/notation/sheet.ts';
import type { Tokens } from '../../../shared/notation/tokens.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import type { Drawing } from '../../../shared/picture/marks.ts';
import { frameDrawing, type LabelText } from '../../../shared/views/frame-marks.ts';
import { interestMatrix, salienceGrid } from '../../../shared/views/grids.ts';
import { landscapeOf } from '../../../shared/views/landscape.ts';
import type { FrameWords, SheetFrame } from '../../../shared/views/sheet-frame.ts';
import { textWidth } from '../../map/text-width.ts';
import { useTranslate } from '../../state/preferences.ts';

/** Where values place the actors, and what is drawn below them. */
export interface Projected {
  readonly places: ReadonlyMap<string, Point>;
  readonly frame: SheetFrame;
  /** The ring at a place, where there are rings; null outside. */
  readonly tierAt: ((place: Point) => StakeholderTier | null) | null;
}

/** The places of a projection; null where people place everybody themselves. */
export function useProjection(
  sheet: Sheet,
  network: Network,
  projection: Projection,
  stored: ReadonlyMap<string, Point>,
): Projected | null {
  const { nodes } = sheet;
  const { actors } = network.records;
  return useMemo(() => {
    if (projection === 'net') return null;
    if (projection === 'landscape') return landscapeOf(nodes, stored);
    const byId = new Map(actors.map((actor) => [actor.id as string, actor]));
    const grid = projection === 'powerInterest' ? interestMatrix : salienceGrid;
    return { ...grid(nodes, (id) => byId.get(id) ?? null), tierAt: null };
  }, [nodes, actors, projection, stored]);
}

/** The frame of a projection in the colours of the theme, by the size of labels. */
export function useFrame(projected: Projected | null, tokens: Tokens): (labelScale: number) => Drawing | null {
  const t = useTranslate();
  const frame = projected?.frame ?? null;
  return useCallback(
    (labelScale: number) =>
      frame && frameDrawing(frame, { words: (label) => wordsOf(label, t), tokens, labelScale, textWidth }),
    [frame, tokens, t],
  );
}

function wordsOf(label: FrameWords, t: Translate): LabelText {
  switch (label.about) {
    case 'tier':
      return { name: t(`map:frame.tier.${label.tier}`), detail: null };
    case 'sector':
      return {
        name: label.sector ? t(`map:frame.sector.${label.sector}`) : t('map:frame.noSector'),
        detail: t('map:canvas.actors', { count: label.count }),
      };
    case 'unplaced':
      return { name: t('map:frame.unplaced'), detail: null };
    case 'field':
      return { name: t(`map:frame.field.${label.id}`), detail: t('map:canvas.actors', { count: label.count }) };
  }
}
