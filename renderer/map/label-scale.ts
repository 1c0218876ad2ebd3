/** Labels keep their size on the screen until the sheet is zoomed out to 70 %; in steps, so that they do not flicker. */
export function labelScaleAt(zoom: number): number {
  return Math.round(10 * Math.min(1.4, Math.max(1, 1 / zoom))) / 10;
}
