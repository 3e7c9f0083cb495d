import {
  type AllowedProblem,
  type Fix,
  type Problem,
  problemPage,
  type Range,
  readProblemPage,
  type Severity,
} from '@ninefold/core';
import { groupBy } from '../../text/group-by.ts';
import { wellFormed } from '../../text/well-formed.ts';
import type { CheckFormat, CheckReport, RuleWords } from './format.ts';

/** For code scanning: SARIF 2.1.0, with what each rule is for and the certain fixes. */
export const sarifFormat: CheckFormat = {
  id: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  render(report) {
    const found = [...report.problems, ...report.allowed.map(({ problem }) => problem)];
    const codes = [...new Set(found.map(({ code }) => code))].sort();
    const rules = codes.map((code) => describeRule(code, report));
    const run = {
      tool: { driver: { name: 'Ninefold', version: report.version, rules } },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true }],
      artifacts: report.files.map((file) => ({ location: location(file, report) })),
      results: [
        ...report.problems.map((problem) => ({
          ...describeProblem(problem, codes, report),
          // Either every result of a run says whether it is suppressed, or none.
          ...(report.allowed.length > 0 && { suppressions: [] }),
        })),
        ...report.allowed.map((allowed) => ({
          ...describeProblem(allowed.problem, codes, report),
          suppressions: [describeSuppression(allowed, report)],
        })),
      ],
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  },
};

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

function describeRule(code: string, report: CheckReport): object {
  const rule = report.rules.find(({ id }) => `rule/${id}` === code);
  return { id: code, ...(rule ? ruleWords(rule) : pageWords(code)) };
}

function ruleWords({ summary, why, severity, examples }: RuleWords): object {
  const examplesAsMarkdown = `Not so:\n\n\`\`\`yaml\n${examples.bad.trimEnd()}\n\`\`\`\n\nBut so:\n\n\`\`\`yaml\n${examples.good.trimEnd()}\n\`\`\``;
  return { ...words(summary, why, examplesAsMarkdown), defaultConfiguration: { level: levels[severity] } };
}

/** What the page about a problem says that is no rule's; its first paragraph is its title. */
function pageWords(code: string): object {
  const page = readProblemPage(problemPage(code) ?? '');
  const [, means, why, ...rest] = page?.trimEnd().split('\n\n') ?? [];
  return means === undefined || why === undefined ? {} : words(means, why, rest.join('\n\n'));
}

function words(short: string, full: string, rest: string): object {
  return {
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: `${short} ${full}`, markdown: `${short}\n\n${full}\n\n${rest}\n` },
  };
}

function describeProblem(problem: Problem, codes: readonly string[], report: CheckReport): object {
  const related = problem.related.map(({ file, range, message }, id) => ({
    id,
    message: { text: message },
    physicalLocation: { artifactLocation: location(file, report), region: region(range) },
  }));
  const fixes = problem.fixes.map((fix) => describeFix(fix, report));
  return {
    ruleId: problem.code,
    ruleIndex: codes.indexOf(problem.code),
    level: levels[problem.severity],
    message: { text: problem.message },
    locations: [
      {
        physicalLocation: { artifactLocation: location(problem.file, report), region: region(problem.range) },
      },
    ],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

function describeSuppression(
  { problem, reason, until, comment }: AllowedProblem,
  report: CheckReport,
): object {
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: until === undefined ? reason : `${reason} (until ${until})`,
    location: {
      physicalLocation: { artifactLocation: location(problem.file, report), region: region(comment) },
    },
  };
}

function describeFix({ title, edits }: Fix, report: CheckReport): object {
  const byFile = groupBy(edits, ({ file }) => file);
  return {
    description: { text: title },
    artifactChanges: [...byFile].map(([file, changes]) => ({
      artifactLocation: location(file, report),
      replacements: changes.map(({ range, newText }) => ({
        deletedRegion: region(range),
        insertedContent: { text: newText },
      })),
    })),
  };
}

function location(file: string, report: CheckReport): { readonly uri: string } {
  return { uri: wellFormed(report.shownPath(file)).split('/').map(encodeURIComponent).join('/') };
}

/** Counted from one; the end column is the first that no longer belongs to the region. */
function region({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
