import { describe, expect, it } from 'vitest';
import { readDocument } from '../workspace/read-document.ts';
import { allowHere } from './allow-here.ts';

const path = 'indicators/case.indicator.yaml';

/** The line above which the comment is put, for a finding at the first place where a word stands. */
function lineAbove(text: string, word: string, file = path): string | undefined {
  const document = readDocument(file, 'indicator', undefined, text);
  const start = document.source.positionAt(text.indexOf(word));
  const problem = {
    code: 'rule/target-without-source',
    severity: 'warning',
    message: 'Nobody knows who set it.',
    params: {},
    file,
    range: { start, end: start },
    related: [],
    fixes: [],
  } as const;
  const allowing = allowHere(document, problem);
  const line = allowing?.edits[0]?.range.start.line;
  return line === undefined ? undefined : text.split('\n')[line]?.trim();
}

describe('the comment that would allow a finding', () => {
  it('stands above the innermost key or item that begins a line', () => {
    const text =
      'id: x\ntargets:\n  - period: 2025/26\n    atMost: 20\n  - { period: 2026/27, atMost: 18 }\n';
    expect(lineAbove(text, 'atMost: 20')).toBe('atMost: 20');
    expect(lineAbove(text, 'period: 2025')).toBe('- period: 2025/26');
    expect(lineAbove(text, 'atMost: 18')).toBe('- { period: 2026/27, atMost: 18 }');
  });

  it('never stands within a text of several lines', () => {
    const query = 'measures:\n  days:\n    query: >-\n      sum(a)\n      from b\n';
    expect(lineAbove(query, 'from b')).toBe('query: >-');
    expect(lineAbove('targets: [{ note: some\n    words, atMost: 20 }]\n', 'atMost')).toBe(
      'targets: [{ note: some',
    );
  });

  it('is not written into files that come with Ninefold', () => {
    expect(lineAbove('id: x\n', 'id', 'ninefold:national/x.indicator.yaml')).toBeUndefined();
  });
});
