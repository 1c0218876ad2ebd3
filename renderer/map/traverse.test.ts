import { describe, expect, it } from 'vitest';
import { nextInDirection } from './traverse.ts';

const here = { x: 0, y: 0 };

describe('arrow keys', () => {
  it('lead to the nearest node that way', () => {
    const nodes = [
      ['near', { x: 50, y: 5 }],
      ['far', { x: 90, y: 0 }],
      ['behind', { x: -10, y: 0 }],
    ] as const;
    expect(nextInDirection(here, 'right', nodes)).toBe('near');
    expect(nextInDirection(here, 'left', nodes)).toBe('behind');
  });

  it('prefer straight ahead to a nearer one at the side', () => {
    const nodes = [
      ['aside', { x: 20, y: 60 }],
      ['ahead', { x: 80, y: 0 }],
    ] as const;
    expect(nextInDirection(here, 'right', nodes)).toBe('ahead');
    expect(nextInDirection(here, 'down', nodes)).toBe('aside');
  });

  it('lead nowhere where nobody is', () => {
    expect(nextInDirection(here, 'up', [['below', { x: 0, y: 10 }]])).toBeNull();
  });
});
