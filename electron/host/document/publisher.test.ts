import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Publisher } from './publisher.ts';

const publish = vi.fn<() => Promise<void>>();
const settled = vi.fn();
let publisher: Publisher;

beforeEach(() => {
  vi.useFakeTimers();
  publish.mockReset().mockResolvedValue(undefined);
  settled.mockReset();
  publisher = new Publisher({ quiet: 2_000, longest: 10_000 }, publish, settled);
});

afterEach(() => vi.useRealTimers());

describe('publishing', () => {
  it('follows two seconds after the last change', async () => {
    publisher.changed();
    await vi.advanceTimersByTimeAsync(1_500);
    publisher.changed();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(publish).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(publish).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(publish).toHaveBeenCalledTimes(1);
  });

  it('does not wait longer than ten seconds while changes go on', async () => {
    for (let i = 0; i < 20; i += 1) {
      publisher.changed();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(publish).toHaveBeenCalledTimes(2);
  });

  it('tries again after ten seconds when it failed, and sooner after a change', async () => {
    publish.mockRejectedValue(new Error('no'));
    publisher.changed();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([publisher.failed, settled.mock.calls.length]).toEqual([true, 1]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(publish).toHaveBeenCalledTimes(2);
    publish.mockResolvedValue(undefined);
    publisher.changed();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([publisher.failed, publish.mock.calls.length]).toEqual([false, 3]);
  });

  it('tries again after a failure of saving by hand', async () => {
    publish.mockRejectedValueOnce(new Error('no'));
    await expect(publisher.flush()).rejects.toThrow('no');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(publisher.failed).toBe(false);
  });

  it('is done by one attempt at a time', async () => {
    let finish = () => {};
    publish.mockReturnValueOnce(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    const first = publisher.flush();
    const second = publisher.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(publish).toHaveBeenCalledTimes(1);
    finish();
    await Promise.all([first, second]);
    expect(publish).toHaveBeenCalledTimes(2);
  });

  it('ends when it is stopped', async () => {
    publisher.changed();
    publisher.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(publish).not.toHaveBeenCalled();
  });
});
