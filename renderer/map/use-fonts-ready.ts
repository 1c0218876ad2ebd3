import { useEffect, useState } from 'react';
import { labelSize } from '../../shared/picture/node-marks.ts';
import { mapFont } from './style.ts';

/** Whether the font of the map is loaded: a canvas drawn before keeps the widths of another one. */
export function useFontsReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let current = true;
    const weights = [400, 600, 700].map((weight) => document.fonts.load(`${weight} ${labelSize}px ${mapFont}`));
    void Promise.allSettled(weights)
      .then(() => document.fonts.ready)
      .then(() => current && setReady(true));
    return () => {
      current = false;
    };
  }, []);
  return ready;
}
