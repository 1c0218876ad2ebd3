import { labelSize } from '../../shared/picture/node-marks.ts';
import { mapFont } from './style.ts';

let ruler: CanvasRenderingContext2D | null = null;

/** Width of a text on the map in map units. */
export function textWidth(text: string, weight: 400 | 600): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length * 6.5;
  ruler.font = `${weight} ${labelSize}px ${mapFont}`;
  return ruler.measureText(text).width;
}
