import { createCalculator } from '../../packages/core/src/calculation/create-calculator.ts';
import { checkWorkspace } from '../../packages/core/src/check/check-workspace.ts';
import type { Problem } from '../../packages/core/src/diagnostics/problem.ts';
import type { WorkspaceHost } from '../../packages/core/src/workspace/host.ts';
import { createWorkspaceLoader } from '../../packages/core/src/workspace/load-workspace.ts';
import type { Workspace } from '../../packages/core/src/workspace/workspace.ts';
import { madeUpData } from './made-up-data.ts';

/** Files of a workspace in memory: path and text. */
export type Files = Readonly<Record<string, string>>;

/** A workspace that lives in memory. */
export function hostOf(files: Files): WorkspaceHost {
  const encoder = new TextEncoder();
  return {
    list: async () => Object.keys(files),
    read: async (path, limit) => {
      const text = files[path];
      if (text === undefined) return { kind: 'absent' };
      const bytes = encoder.encode(text);
      return bytes.length > limit ? { kind: 'tooLarge', size: bytes.length } : { kind: 'content', bytes };
    },
  };
}

let current: Files = {};
const loader = createWorkspaceLoader({
  list: () => hostOf(current).list(),
  read: (path, limit) => hostOf(current).read(path, limit),
});

/**
 * The small workspace with some files of one's own added, or put in the place of its own. One loader serves all tests of a file, so
 * that what did not change is read once; ask for one workspace after the other.
 */
export function loadFiles(files: Files): Promise<Workspace> {
  current = { ...smallWorkspace, ...files };
  return loader.load();
}

/** The problems of the small workspace with some files of one's own: the one place where tests of rules call the core. */
export async function checkFiles(files: Files): Promise<readonly Problem[]> {
  const workspace = await loadFiles(files);
  return checkWorkspace(workspace, createCalculator(workspace));
}

/** A partnership with made-up data: every number in it is invented, and says so in its name. */
export const smallWorkspace: Files = {
  ...madeUpData,
  'partnership.yaml': `name: Made-up Partnership
area: S37000028
uses: [national]
reportingYear: 2023/24
`,
  'datasets/made-up-bed-days.dataset.yaml': `id: made-up-bed-days
path: ../data/made-up-bed-days.csv
columns:
  council: { role: area, level: council }
  month: { role: period, grain: month }
  age_group: { role: category, totals: { 18plus: [18-74, 75plus] } }
  reason: { role: category, totals: { All reasons: "*" } }
  bed_days: { role: measure, unit: bed days }
`,
  'datasets/made-up-population.dataset.yaml': `id: made-up-population
path: ../data/made-up-population.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: calendarYear }
  age: { role: age }
  population: { role: measure, unit: people }
`,
  'datasets/made-up-survey.dataset.yaml': `id: made-up-survey
path: ../data/made-up-survey.csv
columns:
  council: { role: area, level: council }
  wave: { role: period, grain: surveyWave }
  question: { role: category }
  percent: { role: measure, unit: "%", lower: low, upper: high }
  low: { role: measure, unit: "%" }
  high: { role: measure, unit: "%" }
`,
  'datasets/made-up-discharges.dataset.yaml': `id: made-up-discharges
path: ../data/made-up-discharges.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: financialYear }
  readmitted: { role: measure, unit: people }
  discharged: { role: measure, unit: discharges, header: Live discharges }
`,
  'datasets/made-up-falls.dataset.yaml': `id: made-up-falls
path: ../data/made-up-falls.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: calendarYear }
  falls: { role: measure, unit: falls }
  people: { role: measure, unit: people }
`,
  'indicators/made-up-rate.indicator.yaml': `id: made-up-rate
title: Made-up days in hospital per 1,000 people aged 75 and over
unit: days per 1,000 population aged 75+
polarity: lowerIsBetter
period: { type: financialYear, from: 2017/18 }
measures:
  days:
    title: Days
    query: sum(bed_days) from made-up-bed-days where age_group = "75plus" and reason = "All reasons"
  people:
    title: People aged 75 and over
    query: sum(population) from made-up-population where age >= 75
    dating: midYearOfFirstCalendarYear
calculation: { method: rate, numerator: days, denominator: people, per: 1000 }
aggregation: sumNumerators
`,
  'indicators/made-up-estimate.indicator.yaml': `id: made-up-estimate
title: Made-up percentage of people who agree
unit: "%"
polarity: higherIsBetter
period: { type: surveyWave, from: 2013/14, every: 2 }
measures:
  agree: value(percent) from made-up-survey where question = "Independence"
calculation: { method: published, value: agree }
aggregation: none
minimum: 0
maximum: 100
`,
  'indicators/made-up-share.indicator.yaml': `id: made-up-share
title: Made-up share of discharges that were followed by a readmission
unit: "%"
polarity: lowerIsBetter
period: { type: financialYear }
measures:
  readmitted: sum(readmitted) from made-up-discharges
  discharged: sum(discharged) from made-up-discharges
calculation: { method: proportion, numerator: readmitted, denominator: discharged }
`,
};
