import { describe, expect, it } from 'vitest';
import { blocksIn } from './pages.ts';

describe('JSON in the documentation', () => {
  it.each(blocksIn('json'))('can be read: $place', ({ text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });
});
