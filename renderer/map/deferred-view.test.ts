import { describe, expect, it, vi } from 'vitest';
import { combine, DeferredView, type Movement } from './deferred-view.ts';

const stage = () => ({ style: { transform: '' } }) as HTMLElement;

describe('moving the picture of a big sheet', () => {
  it('adds up shifts and zooms in their order', () => {
    const shift: Movement = { scale: 1, shift: { x: 10, y: 0 } };
    const zoom: Movement = { scale: 2, shift: { x: 0, y: 5 } };
    expect(combine(shift, zoom)).toEqual({ scale: 2, shift: { x: 20, y: 5 } });
    expect(combine(zoom, shift)).toEqual({ scale: 2, shift: { x: 10, y: 5 } });
  });

  it('is taken over once, when it rests', () => {
    vi.useFakeTimers();
    const commit = vi.fn();
    const element = stage();
    const view = new DeferredView(element, commit);
    view.move({ scale: 1, shift: { x: 3, y: 4 } });
    view.move({ scale: 1, shift: { x: 3, y: 4 } });
    expect(element.style.transform).toBe('translate(6px, 8px) scale(1)');
    expect(commit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(commit.mock.calls).toEqual([[{ scale: 1, shift: { x: 6, y: 8 } }]]);
    expect(element.style.transform).toBe('');
    view.settle();
    expect(commit).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
