import { describe, expect, it } from 'vitest';
import { coloursFor } from '../../terminal/colours.ts';
import { memoryIo } from '../../testing/memory-io.ts';
import { onLine, sampleAllowed, sampleProblem, sampleReport } from '../../testing/sample-report.ts';
import type { CheckFormat } from './format.ts';
import { githubFormat } from './github.format.ts';
import { jsonFormat } from './json.format.ts';
import { junitFormat } from './junit.format.ts';
import { sarifFormat } from './sarif.format.ts';

const file = 'indicators/a.indicator.yaml';
const fix = { title: 'Write sum', edits: [{ file, range: onLine(2, 9, 13), newText: 'sum' }] };
const related = [{ file: 'partnership.yaml', range: onLine(0, 0, 4), message: 'Named here.' }];

function render(format: CheckFormat, ...problems: Parameters<typeof sampleReport>[0]): string {
  const io = memoryIo();
  return format.render(sampleReport(problems), { colours: coloursFor(io.stdout, io), width: 80 });
}

describe('json format', () => {
  it('carries every field of a problem, with lines and characters from zero', () => {
    const problem = sampleProblem({ fixes: [fix], related });
    expect(JSON.parse(render(jsonFormat, problem))).toEqual({
      version: 1,
      folder: 'somewhere',
      problems: [
        {
          code: 'rule/sample',
          severity: 'error',
          message: problem.message,
          params: { word: 'sums' },
          file,
          range: { start: { line: 2, character: 9 }, end: { line: 2, character: 13 } },
          fixes: [fix],
          related,
        },
      ],
      allowed: [],
      summary: { files: 2, problems: 1, errors: 1, warnings: 0, information: 0, allowed: 0 },
    });
  });

  it('lists apart what comments allow, with the reason', () => {
    const io = memoryIo();
    const report = { ...sampleReport([]), allowed: [sampleAllowed({ until: '2027-03-31' })] };
    const written = JSON.parse(jsonFormat.render(report, { colours: coloursFor(io.stdout, io), width: 80 }));
    expect(written.allowed).toMatchObject([
      {
        code: 'rule/sample',
        allowedBy: { reason: 'the board agreed it', until: '2027-03-31', range: onLine(1, 2, 40) },
      },
    ]);
    expect(written.summary).toMatchObject({ problems: 0, allowed: 1 });
  });
});

describe('github format', () => {
  it('writes an annotation with columns from one, the last one part of the range', () => {
    expect(render(githubFormat, sampleProblem({ message: 'Wrong.' })).split('\n')[0]).toBe(
      '::error file=somewhere/indicators/a.indicator.yaml,line=3,endLine=3,col=10,endColumn=13,title=rule/sample::Wrong.',
    );
  });

  it('gives no columns for a range of several lines', () => {
    const range = { start: { line: 0, character: 3 }, end: { line: 2, character: 1 } };
    expect(render(githubFormat, sampleProblem({ range }))).toContain('line=1,endLine=3,title=');
  });

  it('escapes what would end the message or a property', () => {
    const problem = sampleProblem({ severity: 'warning', file: 'a,b:c%.yaml', message: '50%\r\n::error::x' });
    const [line] = render(githubFormat, problem).split('\n');
    expect(line).toMatch(/^::warning file=somewhere\/a%2Cb%3Ac%25\.yaml,/);
    expect(line).toMatch(/::50%25%0D%0A::error::x$/);
  });

  it('calls information a notice', () => {
    expect(render(githubFormat, sampleProblem({ severity: 'information' }))).toMatch(/^::notice /);
  });
});

describe('junit format', () => {
  it('has a suite for each file, and a passing case for a file without problems', () => {
    const xml = render(
      junitFormat,
      sampleProblem({ message: 'Wrong.' }),
      sampleProblem({ severity: 'information' }),
    );
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ninefold check" tests="3" failures="1" errors="0">
  <testsuite name="somewhere/indicators/a.indicator.yaml" tests="2" failures="1" errors="0" skipped="0">
    <testcase name="rule/sample at 3:10" classname="somewhere/indicators/a.indicator.yaml"><failure type="error" message="Wrong.">somewhere/indicators/a.indicator.yaml:3:10: Wrong.</failure></testcase>
    <testcase name="rule/sample at 3:10" classname="somewhere/indicators/a.indicator.yaml"><system-out>somewhere/indicators/a.indicator.yaml:3:10: The word &quot;sums&quot; means nothing here; write &quot;sum&quot;.</system-out></testcase>
  </testsuite>
  <testsuite name="somewhere/partnership.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no problems" classname="somewhere/partnership.yaml"/>
  </testsuite>
</testsuites>
`);
  });

  it('has a skipped case for what a comment allows, with its reason', () => {
    const io = memoryIo();
    const report = { ...sampleReport([]), allowed: [sampleAllowed()] };
    const xml = junitFormat.render(report, { colours: coloursFor(io.stdout, io), width: 80 });
    expect(xml).toContain('tests="1" failures="0" errors="0" skipped="1"');
    expect(xml).toContain('<skipped message="Allowed by comment: the board agreed it"/>');
  });

  it('escapes markup and replaces what XML cannot hold', () => {
    const xml = render(junitFormat, sampleProblem({ message: '<a & "b">\u0000\ud800\nc' }));
    expect(xml).toContain('message="&lt;a &amp; &quot;b&quot;&gt;\ufffd\ufffd&#10;c"');
  });
});

describe('sarif format', () => {
  const log = JSON.parse(render(sarifFormat, sampleProblem({ fixes: [fix], related })));
  const [run] = log.runs;

  it('is a log of version 2.1.0 with one run of the tool', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
    expect(run.tool.driver).toMatchObject({ name: 'Ninefold', version: '1.2.3' });
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('says what the rule is for, with its examples', () => {
    const [rule] = run.tool.driver.rules;
    expect(rule).toMatchObject({
      id: 'rule/sample',
      shortDescription: { text: 'Words mean something.' },
      fullDescription: { text: 'Words that mean nothing count nothing.' },
      defaultConfiguration: { level: 'error' },
    });
    expect(rule.help.markdown).toContain('query: sums(days)');
  });

  it('places a result in the file, counted from one', () => {
    const [result] = run.results;
    expect(result).toMatchObject({ ruleId: 'rule/sample', ruleIndex: 0, level: 'error' });
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'somewhere/indicators/a.indicator.yaml' },
          region: { startLine: 3, startColumn: 10, endLine: 3, endColumn: 14 },
        },
      },
    ]);
    expect(result.relatedLocations[0]).toMatchObject({ id: 0, message: { text: 'Named here.' } });
  });

  it('carries the mends as replacements', () => {
    expect(run.results[0].fixes).toEqual([
      {
        description: { text: 'Write sum' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'somewhere/indicators/a.indicator.yaml' },
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 10, endLine: 3, endColumn: 14 },
                insertedContent: { text: 'sum' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('writes a file name as part of an address', () => {
    const [result] = JSON.parse(render(sarifFormat, sampleProblem({ file: 'my files/50%#.yaml' }))).runs[0]
      .results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
      'somewhere/my%20files/50%25%23.yaml',
    );
  });

  it("says what a problem is that is no rule's, from the page about it", () => {
    const [linked] = JSON.parse(render(sarifFormat, sampleProblem({ code: 'link/unknown-pack' }))).runs[0]
      .tool.driver.rules;
    expect(linked).toMatchObject({
      id: 'link/unknown-pack',
      shortDescription: { text: '`uses` names a pack that is not there.' },
      help: {
        markdown: expect.stringMatching(/Not so:[\s\S]+uses: \[bord\][\s\S]+But so:[\s\S]+uses: \[board\]/),
      },
    });
  });

  it('names a code that has no page by itself', () => {
    const [other] = JSON.parse(render(sarifFormat, sampleProblem({ code: 'syntax/odd' }))).runs[0].tool.driver
      .rules;
    expect(other).toEqual({ id: 'syntax/odd' });
  });

  it('carries what a comment allows as suppressed, with its reason; then every other result is said not to be', () => {
    const io = memoryIo();
    const allowed = [sampleAllowed({ until: '2027-03-31' })];
    const report = { ...sampleReport([sampleProblem({ code: 'rule/other' })]), allowed };
    const text = sarifFormat.render(report, { colours: coloursFor(io.stdout, io), width: 80 });
    const { results, tool } = JSON.parse(text).runs[0];
    expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [],
      [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'the board agreed it (until 2027-03-31)',
          location: {
            physicalLocation: {
              artifactLocation: { uri: 'somewhere/indicators/a.indicator.yaml' },
              region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 41 },
            },
          },
        },
      ],
    ]);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['rule/other', 'rule/sample']);
    expect(run.results[0]).not.toHaveProperty('suppressions');
  });
});
