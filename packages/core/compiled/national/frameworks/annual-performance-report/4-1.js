// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport4_1 = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "4-1",
  title: "Financial performance: for each matter the total spent, its proportion of all spending, and any underspend or overspend with the reasons",
  shortTitle: "Financial performance",
  source: {
    title: "SSI 2014/326, regulation 4(1)",
    url: "http://legislation.gov.uk/ssi/2014/326/regulation/4/made",
    confidence: "read",
  },
  verified: true,
});
