// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport3b = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "3b",
  title: "Assessment against the integration delivery principles: how the arrangements and the expenditure contributed",
  shortTitle: "Integration delivery principles",
  source: {
    title: "SSI 2014/326, regulation 3(b)",
    url: "https://beta.bailii.org/scot/legis/num_reg/2014/ssi_2014326_en_1.html",
    confidence: "read",
    note: "Its opening words were read.",
  },
  verified: true,
});
