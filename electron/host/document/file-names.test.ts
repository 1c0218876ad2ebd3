import { describe, expect, it } from 'vitest';
import { fileNameFor } from './file-names.ts';

describe('the file name of a network', () => {
  it.each([
    ['Belm', 'Belm'],
    ['Netz „Süd“ – 2026', 'Netz „Süd“ – 2026'],
    ['A/B\\C: D*?"<>|', 'A B C D'],
    ['  viel \t Platz  ', 'viel Platz'],
    ['...', '_'],
    ['..versteckt', 'versteckt'],
    ['Ende. ', 'Ende'],
    ['con', 'con_'],
    ['LPT1', 'LPT1_'],
    ['😀'.repeat(200), '😀'.repeat(100)],
  ])('%j becomes %j', (name, expected) => {
    expect(fileNameFor(name)).toBe(expected);
  });
});
