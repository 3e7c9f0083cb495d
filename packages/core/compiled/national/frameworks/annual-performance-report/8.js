// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport8 = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "8",
  title: "Review of the strategic plan in the year: reasons, changes and consultation",
  shortTitle: "Review of the strategic plan",
  source: {
    title: "SSI 2014/326, regulation 8",
    url: "https://www.orkney.gov.uk/Service-Directory/S/performance-OHAC.htm",
    confidence: "remembered",
    note: "The rule is remembered; a summary by the Orkney partnership, which was read, mentions details of any review of the strategic plan within the reporting year.",
  },
  verified: false,
});
