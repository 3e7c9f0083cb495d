import { describe, expect, it } from 'vitest';
import { coloursFor } from '../terminal/colours.ts';
import { memoryIo } from '../testing/memory-io.ts';
import { onLine, sampleProblem, sampleReport } from '../testing/sample-report.ts';
import { humanFormat } from './human.format.ts';

const file = 'indicators/a.indicator.yaml';
const io = memoryIo();
const plain = { colours: coloursFor(io.stdout, io), width: Number.POSITIVE_INFINITY };

describe('human format', () => {
  it('says so when there is nothing to say', () => {
    expect(humanFormat.render(sampleReport([]), plain)).toBe('No problems in 2 files.\n');
  });

  it('shows the place, the sentence, the line with carets under the range, and the mend', () => {
    const fix = { title: 'Replace with "sum"', edits: [{ file, range: onLine(2, 9, 13), newText: 'sum' }] };
    const report = sampleReport([sampleProblem({ fixes: [fix] })], {
      [`${file}:2`]: '  query: sums(days) from d',
    });
    expect(humanFormat.render(report, plain)).toBe(
      [
        'somewhere/indicators/a.indicator.yaml:3:10  error  rule/sample',
        '  The word "sums" means nothing here; write "sum".',
        '  3 │   query: sums(days) from d',
        '    │          ^^^^',
        '  Fix: Replace with "sum"',
        '',
        '1 problem (1 error) in 2 files. It can be mended with --fix.',
        '',
      ].join('\n'),
    );
  });

  it('counts errors, warnings and notes apart', () => {
    const problems = (['error', 'error', 'warning', 'information'] as const).map((severity) =>
      sampleProblem({ severity }),
    );
    const text = humanFormat.render(sampleReport(problems), plain);
    expect(text.trimEnd().split('\n').at(-1)).toBe('4 problems (2 errors, 1 warning, 1 note) in 2 files.');
  });

  it('names the other places that have a part in it', () => {
    const related = [{ file: 'partnership.yaml', range: onLine(0, 0, 4), message: 'It is named here.' }];
    expect(humanFormat.render(sampleReport([sampleProblem({ related })]), plain)).toContain(
      '  See somewhere/partnership.yaml:1:1: It is named here.\n',
    );
  });

  it('lets no text of a file steer the terminal', () => {
    const problem = sampleProblem({ message: 'Found "\u001b]0;x\u0007\u202e".' });
    const text = humanFormat.render(sampleReport([problem], { [`${file}:2`]: 'a: \u001b[2J' }), plain);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
  });
});
