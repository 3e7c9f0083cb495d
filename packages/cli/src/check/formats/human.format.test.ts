import { describe, expect, it } from 'vitest';
import { coloursFor } from '../../terminal/colours.ts';
import { memoryIo } from '../../testing/memory-io.ts';
import { onLine, sampleAllowed, sampleProblem, sampleReport } from '../../testing/sample-report.ts';
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

  it('only counts the notes when asked to', () => {
    const report = { ...sampleReport([sampleProblem({ severity: 'information' })]), countsNotesOnly: true };
    expect(humanFormat.render(report, plain)).toBe('No problems in 2 files; 1 note.\n');
  });

  it('does not call notes alone a problem', () => {
    const text = humanFormat.render(sampleReport([sampleProblem({ severity: 'information' })]), plain);
    expect(text.trimEnd().split('\n').at(-1)).toBe('No problems in 2 files; 1 note.');
  });

  it('puts notes of one kind together, after the rest, and says once how they all end', () => {
    const note = (year: string) =>
      sampleProblem({ severity: 'information', message: `There is none for ${year}. Add it. Or do not.` });
    const warning = sampleProblem({ severity: 'warning', code: 'rule/other' });
    const text = humanFormat.render(sampleReport([note('2020'), note('2021'), note('2022'), warning]), plain);
    expect(text.split('\n\n').slice(1)).toEqual([
      [
        '3 notes  rule/sample',
        '  somewhere/indicators/a.indicator.yaml:3:10  There is none for 2020.',
        '  somewhere/indicators/a.indicator.yaml:3:10  There is none for 2021.',
        '  somewhere/indicators/a.indicator.yaml:3:10  There is none for 2022.',
        '  Add it. Or do not.',
      ].join('\n'),
      '4 problems (1 warning, 3 notes) in 2 files.\n',
    ]);
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

  it('counts what comments allow, which is no problem', () => {
    const allowed = [sampleAllowed(), sampleAllowed()];
    expect(humanFormat.render({ ...sampleReport([]), allowed }, plain)).toBe(
      'No problems in 2 files; 2 allowed by comment.\n',
    );
    expect(humanFormat.render({ ...sampleReport([sampleProblem()]), allowed }, plain)).toMatch(
      /\n1 problem \(1 error\) in 2 files; 2 allowed by comment\.\n$/,
    );
  });
});
