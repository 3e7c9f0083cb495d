// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReportSection42 = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "section-42",
  title: "Published within four months of the end of the reporting year",
  shortTitle: "Deadline",
  description: "Reporting years begin on 1 April: the report for April 2023 to March 2024 was due by the end of July 2024.",
  source: {
    title: "Public Bodies (Joint Working) (Scotland) Act 2014, section 42",
    url: "http://www.legislation.gov.uk/asp/2014/9/section/42/enacted",
    confidence: "read",
  },
  verified: true,
});
