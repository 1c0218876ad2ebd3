import { describe, expect, test } from 'vitest';
import type { AnalysisEvent } from '../../../shared/contract/analysis.ts';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { followed } from './analysis.ts';

const result = { revision: 1 } as AnalysisResult;

describe('whoever follows an analysis', () => {
  test('hears how far it is, only the latest, and then the answer', async () => {
    const heard: AnalysisEvent[] = [];
    const events = followed(async (onProgress) => {
      onProgress(0.1);
      onProgress(0.2);
      await new Promise((resolve) => setTimeout(resolve, 5));
      onProgress(0.9);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return result;
    });
    for await (const event of events) heard.push(event);
    expect(heard).toEqual([
      { type: 'progress', part: 0.2 },
      { type: 'progress', part: 0.9 },
      { type: 'result', result },
    ]);
  });

  test('ends the work by going away', async () => {
    let stopped = false;
    const events = followed(async (onProgress, stop) => {
      stop.addEventListener('abort', () => {
        stopped = true;
      });
      onProgress(0.5);
      return new Promise(() => {});
    });
    await events.next();
    await events.return();
    expect(stopped).toBe(true);
  });

  test('learns of a failure by its code', async () => {
    const events = followed(() => Promise.reject(new Failure('unknownMeasure', { id: 'fame' })));
    await expect(events.next()).rejects.toMatchObject({ code: 'unknownMeasure', data: { id: 'fame' }, defined: true });
  });
});
