import { describe, expect, it } from 'vitest';
import { matchesKeys } from './use-keys.ts';

interface Press {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly shiftKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

function press(given: Press): KeyboardEvent {
  return { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...given } as KeyboardEvent;
}

describe('keys of a command', () => {
  it.each([
    ['mod+K', { key: 'k', ctrlKey: true }],
    ['mod+shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }],
    ['alt+ArrowLeft', { key: 'ArrowLeft', altKey: true }],
    ['shift+F6', { key: 'F6', shiftKey: true }],
    ['?', { key: '?', shiftKey: true }],
    ['mod+1', { key: '1', ctrlKey: true }],
  ])('%s are pressed by %j', (keys, event) => {
    expect(matchesKeys(keys, press(event))).toBe(true);
  });

  it.each([
    ['mod+K', { key: 'k' }],
    ['mod+Z', { key: 'Z', ctrlKey: true, shiftKey: true }],
    ['F6', { key: 'F6', shiftKey: true }],
    ['mod+K', { key: 'k', ctrlKey: true, altKey: true }],
    ['mod+K', { key: 'k', ctrlKey: true, metaKey: true }],
    ['alt+ArrowLeft', { key: 'ArrowLeft' }],
  ])('%s are not pressed by %j', (keys, event) => {
    expect(matchesKeys(keys, press(event))).toBe(false);
  });
});
