import { describe, expect, it } from 'vitest';
import { yamlLimits } from './limits.ts';
import { hasTooManyMarks } from './too-many-values.ts';

describe('a text has too many marks to be read', () => {
  const { lines, marks } = yamlLimits;

  it.each([
    ['lines', 'x\n', lines],
    ['lines as Windows ends them', 'x\r\n', lines],
    ['lines as old Macs end them', 'x\r', lines],
    ['commas', ',', marks],
    ['colons', 'x:', marks],
    ['quotes', '"', marks],
    ['single quotes', "'", marks],
    ['brackets', '[', marks],
    ['braces that close', '}', marks],
  ])('with more %s than the limit, and not with as many', (_, text, limit) => {
    expect(hasTooManyMarks(text.repeat(limit))).toBe(false);
    expect(hasTooManyMarks(text.repeat(limit + 1))).toBe(true);
  });

  it('with lines, commas and colons that come to more together; quotes and brackets are counted apart', () => {
    const half = ',:'.repeat(marks / 2 - 1);
    expect(hasTooManyMarks(`${half}\n\n`)).toBe(false);
    expect(hasTooManyMarks(`${half}\n\n\n`)).toBe(true);
    expect(hasTooManyMarks(`${half}\n\n${'"'.repeat(marks)}`)).toBe(false);
    expect(hasTooManyMarks(`${half}\n\n${'x'.repeat(marks)}`)).toBe(false);
  });
});
