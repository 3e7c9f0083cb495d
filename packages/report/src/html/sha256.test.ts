import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Base64 } from './sha256.ts';

describe('sha256Base64', () => {
  it.each([
    '',
    'abc',
    'é – ✓',
    'a'.repeat(55),
    'a'.repeat(56),
    'a'.repeat(64),
    'body { color: red }\n'.repeat(900),
  ])('agrees with Node', (text) => {
    expect(sha256Base64(text)).toBe(createHash('sha256').update(text).digest('base64'));
  });
});
