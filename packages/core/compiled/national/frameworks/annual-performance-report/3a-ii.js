// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport3aIi = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "3a-ii",
  title: "Performance against key indicators or measures in relation to the outcomes",
  shortTitle: "Key indicators",
  source: {
    title: "SSI 2014/326, regulation 3(a)(ii)",
    url: "https://beta.bailii.org/scot/legis/num_reg/2014/ssi_2014326_en_1.html",
    confidence: "read",
  },
  verified: true,
});
