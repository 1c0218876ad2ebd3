/** The zoom below which labels grow against the sheet, and above which they shrink. */
const [least, most] = [1, 1.6];
/** How much they do at most. */
const [smallest, biggest] = [0.6, 2];

/**
 * By what the size of labels is multiplied at a zoom: on the screen they keep their size down to 50 %, and from 160 % on
 * leave room for more of them. In steps, so that they do not flicker.
 */
export function labelScaleAt(zoom: number): number {
  const scale = zoom < least ? Math.min(biggest, least / zoom) : Math.max(smallest, Math.min(1, most / zoom));
  return Math.round(10 * scale) / 10;
}

/** Whether labels have this size on a sheet that is seen from afar, at 50 % or less. */
export function isFar(labelScale: number): boolean {
  return labelScale === biggest;
}
