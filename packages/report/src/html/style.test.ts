import { describe, expect, it } from 'vitest';
import { styleSheet } from './style.ts';

const words = [
  'ink',
  'quiet',
  'link',
  'area',
  'scotland',
  'peers',
  'target',
  'green',
  'amber',
  'red',
  'better',
  'worse',
];
const [light = '', dark = ''] = [...styleSheet.matchAll(/:root \{([\s\S]*?)\n\s*\}/g)].map(
  (match) => match[1] ?? '',
);

describe('the colours of the page', () => {
  it.each([
    ['light', light],
    ['dark', dark],
  ])('have at least 4.5:1 against the %s paper, the row and the raised ground', (_, scheme) => {
    const low = ['paper', 'row', 'raised'].flatMap((ground) =>
      words
        .map((word) => [word, ground, contrast(colour(scheme, word), colour(scheme, ground))] as const)
        .filter(([, , ratio]) => ratio < 4.5),
    );
    expect(low).toEqual([]);
  });
});

describe('the style sheet', () => {
  it.each([
    'prefers-color-scheme: dark',
    'prefers-contrast: more',
    'forced-colors: active',
    'prefers-reduced-motion',
    'print',
  ])('answers to %s', (wish) => {
    expect(styleSheet).toContain(`@media`);
    expect(styleSheet).toContain(wish);
  });
});

function colour(scheme: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(scheme)?.[1] ?? '';
}

/** As WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
