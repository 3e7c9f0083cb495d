// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport3aIii = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "3a-iii",
  title: "Comparison of those indicators between the reporting year and the five preceding reporting years, or all preceding years if there are fewer",
  shortTitle: "Five preceding years",
  source: {
    title: "SSI 2014/326, regulation 3(a)(iii)",
    url: "https://beta.bailii.org/scot/legis/num_reg/2014/ssi_2014326_en_1.html",
    confidence: "read",
  },
  verified: true,
});
