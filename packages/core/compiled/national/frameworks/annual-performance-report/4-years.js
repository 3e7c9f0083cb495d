// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport4Years = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "4-years",
  title: "Comparison of financial performance with the five preceding reporting years",
  shortTitle: "Spending, five preceding years",
  source: {
    title: "SSI 2014/326, regulation 4",
    confidence: "remembered",
    note: "The rule is remembered; the regulation itself could not be opened.",
  },
  verified: false,
});
