import type { AllowedProblem, Problem } from '@ninefold/core';
import { escapeXml } from '../../text/escape-xml.ts';
import { groupBy } from '../../text/group-by.ts';
import type { CheckFormat, CheckReport } from './format.ts';

/** For test reports (Jenkins, GitLab, Azure): a suite for each file, a failed case for each error and warning, a skipped one for what is allowed. */
export const junitFormat: CheckFormat = {
  id: 'junit',
  summary: 'JUnit XML, for test reports',
  render(report) {
    const byFile = groupBy(report.problems, (problem) => problem.file);
    const allowed = groupBy(report.allowed, ({ problem }) => problem.file);
    const files = [...new Set([...report.files, ...byFile.keys()])].sort();
    const suites = files.map((file) => suite(file, byFile.get(file) ?? [], allowed.get(file) ?? [], report));
    const totals = attributes({
      name: 'ninefold check',
      tests: sum(suites, ({ tests }) => tests),
      failures: sum(suites, ({ failures }) => failures),
      errors: 0,
    });
    const body = suites.map(({ xml }) => xml).join('\n');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${totals}>\n${body}\n</testsuites>\n`;
  },
};

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
}

function suite(
  file: string,
  problems: readonly Problem[],
  allowed: readonly AllowedProblem[],
  report: CheckReport,
): Suite {
  const shown = report.shownPath(file);
  const cases = [
    ...problems.map((problem) => testCase(problem, shown)),
    ...allowed.map((each) => skippedCase(each, shown)),
  ];
  if (cases.length === 0)
    cases.push(`    <testcase ${attributes({ name: 'no problems', classname: shown })}/>`);
  const failures = problems.filter(isFailure).length;
  const tests = cases.length;
  const opening = attributes({ name: shown, tests, failures, errors: 0, skipped: allowed.length });
  return { xml: [`  <testsuite ${opening}>`, ...cases, '  </testsuite>'].join('\n'), tests, failures };
}

function testCase(problem: Problem, shown: string): string {
  const { name, place } = nameOf(problem, shown);
  const text = escapeXml(`${shown}:${place}: ${problem.message}`);
  const inside = isFailure(problem)
    ? `<failure ${attributes({ type: problem.severity, message: problem.message })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase ${name}>${inside}</testcase>`;
}

function skippedCase({ problem, reason }: AllowedProblem, shown: string): string {
  const { name } = nameOf(problem, shown);
  return `    <testcase ${name}><skipped ${attributes({ message: `Allowed by comment: ${reason}` })}/></testcase>`;
}

function nameOf({ code, range }: Problem, shown: string): { readonly name: string; readonly place: string } {
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  return { name: attributes({ name: `${code} at ${place}`, classname: shown }), place };
}

function isFailure({ severity }: Problem): boolean {
  return severity !== 'information';
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
    .join(' ');
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
