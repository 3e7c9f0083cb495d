// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport5 = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "5",
  title: "Assessment of Best Value",
  shortTitle: "Best Value",
  source: {
    title: "SSI 2014/326, regulation 5",
    confidence: "remembered",
    note: "The rule is remembered; the regulation itself could not be opened.",
  },
  verified: false,
});
