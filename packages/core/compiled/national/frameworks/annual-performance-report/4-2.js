// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport4_2 = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "4-2",
  title: "The matters that financial performance is reported for",
  shortTitle: "Matters of spending",
  description: "(a) hospital inpatients; (b) other health care; (c) social care in care homes or adult placement; (d) support to unpaid carers; (e) other social care; (f) each key care group that is identified.",
  source: {
    title: "SSI 2014/326, regulation 4(2)",
    url: "http://legislation.gov.uk/ssi/2014/326/regulation/4/made",
    confidence: "read",
  },
  verified: true,
});
