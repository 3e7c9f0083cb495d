// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport3aI = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "3a-i",
  title: "How far the arrangements of the strategic plan, and the expenditure in the financial statement, achieved or contributed to the national health and wellbeing outcomes",
  shortTitle: "Progress on the outcomes",
  source: {
    title: "SSI 2014/326, regulation 3(a)(i)",
    url: "https://beta.bailii.org/scot/legis/num_reg/2014/ssi_2014326_en_1.html",
    confidence: "read",
  },
  verified: true,
});
