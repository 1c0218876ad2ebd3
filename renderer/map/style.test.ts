import cytoscape from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tokens } from '../../shared/notation/tokens.ts';
import { mapStyle } from './style.ts';

describe('the style sheet of the map', () => {
  const warnings = vi.fn();
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(warnings);
    vi.spyOn(console, 'error').mockImplementation(warnings);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    warnings.mockClear();
  });

  it.each(['light', 'dark'] as const)('has only properties cytoscape knows (%s)', (theme) => {
    const canvas = cytoscape({ headless: true, styleEnabled: true, style: mapStyle(tokens[theme]) });
    canvas.destroy();
    expect(warnings.mock.calls).toEqual([]);
  });

  it('takes the colours of the theme', () => {
    const canvas = cytoscape({ headless: true, styleEnabled: true, style: mapStyle(tokens.light) });
    canvas.add([
      {
        data: {
          id: 'a',
          shape: 'ellipse',
          d: 25,
          sector: 'state',
          borderWidth: 2,
          label: 'A',
          fontSize: 12.5,
          mx: 0,
          my: 0,
        },
      },
      {
        data: {
          id: 'b',
          shape: 'ellipse',
          d: 25,
          sector: 'market',
          borderWidth: 2,
          label: 'B',
          fontSize: 12.5,
          mx: 0,
          my: 0,
        },
      },
      { data: { id: 'e', source: 'a', target: 'b', width: 2, colour: 'conf', layer: 10 } },
    ]);
    const colour = () => [canvas.$('#a').style('background-color'), canvas.$('#e').style('line-color')];
    expect(colour()).toEqual(['rgb(28,74,134)', 'rgb(180,35,24)']);
    canvas.style(mapStyle(tokens.dark));
    expect(colour()).toEqual(['rgb(87,148,240)', 'rgb(255,138,122)']);
    canvas.destroy();
  });
});
