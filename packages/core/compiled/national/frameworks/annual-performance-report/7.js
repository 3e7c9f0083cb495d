// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport7 = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "7",
  title: "Inspections: the reports of scrutiny bodies, their recommendations and the action taken",
  shortTitle: "Inspections",
  source: {
    title: "SSI 2014/326, regulation 7",
    confidence: "remembered",
    note: "The rule is remembered; the regulation itself could not be opened.",
  },
  verified: false,
});
