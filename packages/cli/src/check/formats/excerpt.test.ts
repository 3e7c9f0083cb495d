import { describe, expect, it } from 'vitest';
import { onLine } from '../../testing/sample-report.ts';
import { excerptOf } from './excerpt.ts';

describe('excerpt', () => {
  it('marks exactly the range', () => {
    expect(excerptOf('abc def', onLine(0, 4, 7))).toEqual({ text: 'abc def', indent: '    ', carets: '^^^' });
  });

  it('marks the end of the line with one caret when the range is empty there', () => {
    expect(excerptOf('abc', onLine(0, 3, 3))).toEqual({ text: 'abc', indent: '   ', carets: '^' });
  });

  it('marks to the end of the first line of a range of several', () => {
    const range = { start: { line: 0, character: 2 }, end: { line: 4, character: 1 } };
    expect(excerptOf('a: bcd', range).carets).toBe('^^^^');
  });

  it('stays in line behind wide letters and joined accents', () => {
    expect(excerptOf('健康: x', onLine(0, 4, 5)).indent).toBe('      ');
    expect(excerptOf('e\u0301: x', onLine(0, 4, 5)).indent).toBe('   ');
  });

  it('shows the part of a long line around the range', () => {
    const line = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
    const { text, indent, carets } = excerptOf(line, onLine(0, 500, 504), 40);
    expect(text).toBe(`…${'a'.repeat(17)}HERE${'b'.repeat(17)}…`);
    expect(indent).toHaveLength(18);
    expect(carets).toBe('^^^^');
    expect(text).toHaveLength(40);
  });

  it('copes with a range behind the end of the line', () => {
    expect(excerptOf('abc', onLine(0, 10, 20))).toEqual({ text: 'abc', indent: '   ', carets: '^' });
  });
});
