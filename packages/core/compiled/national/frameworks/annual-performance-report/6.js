// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport6 = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "6",
  title: "Assessment of performance and spending by locality, with comparison",
  shortTitle: "Localities",
  description: "An integration authority has at least two localities.",
  source: {
    title: "SSI 2014/326, regulation 6",
    confidence: "remembered",
    note: "The rule is remembered; the regulation itself could not be opened.",
  },
  verified: false,
});
