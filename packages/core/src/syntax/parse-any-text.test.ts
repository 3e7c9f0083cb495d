import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../../tests/harness/yaml-text.ts';
import { parseYaml } from './parse-yaml.ts';

const sample = `# NI-19
id: NI-19
title: "Bed days: \\"delayed\\" \u{1f600}"
measures:
  days: >-
    sum(bed_days) from delayed-discharges
    where age_group = "75plus"

  note: 'it''s'
targets: &t
  - { period: 2019/20, atMost: 1000.5, list: [a, "b"] }
more: *t
`;

function expectSoundProblems(text: string): void {
  const { problems, source } = parseYaml(text);
  const lines = problems.map(({ span }) => source.positionAt(span.start).line);
  expect(new Set(lines).size).toBeGreaterThanOrEqual(lines.length - 1);
  for (const { code, message, span, fix } of problems) {
    expect(code).toMatch(/^syntax\/[a-z-]+$/);
    expect(message).not.toMatch(/error|invalid|!$|stack|undefined/i);
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    if (text !== '') expect(span.end).toBeGreaterThan(span.start);
    if (fix !== undefined) expect(fix.span.end).toBeLessThanOrEqual(text.length);
  }
}

describe('parseYaml, whatever is in the file', () => {
  it('reads the sample without problems', () => {
    expect(problemsOf(sample)).toEqual([]);
  });

  it('has sound problems with the sample cut, and changed, at any place', () => {
    for (let at = 0; at <= sample.length; at++) {
      expectSoundProblems(sample.slice(0, at));
      expectSoundProblems(sample.slice(at));
      for (const put of ['\t', '\n', ':', '"', "'", '[', '}', '- ', '\0', '*']) {
        expectSoundProblems(sample.slice(0, at) + put + sample.slice(at));
        expectSoundProblems(sample.slice(0, at) + put + sample.slice(at + 1));
      }
    }
  });

  it('has sound problems with any text', () => {
    const pieces = fc.constantFrom(
      'a',
      'b:',
      'c: ',
      ': ',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      '\r\n',
      '\t',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '|',
      '>-',
      '&a ',
      '*a',
      '!x ',
      '#',
      ' #',
      '? ',
      '---',
      '...',
      '%',
      '\\',
      '<<',
      'x:y',
      '\0',
      '\ud800',
      '\ufeff',
      '\u00a0',
      '\x02',
      '\x18',
      '\x1f',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(texts, expectSoundProblems), { numRuns: 3000 });
  });
});
