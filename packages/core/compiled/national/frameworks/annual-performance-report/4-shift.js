// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../../freeze.js';

export const annualPerformanceReport4Shift = /* @__PURE__ */ freeze({
  framework: "annual-performance-report",
  id: "4-shift",
  title: "The shift of resources from institutional to community settings",
  shortTitle: "Shift of resources to the community",
  source: {
    title: "SSI 2014/326, regulation 4",
    url: "https://www.orkney.gov.uk/Service-Directory/S/performance-OHAC.htm",
    confidence: "remembered",
    note: "The rule is remembered; a summary by the Orkney partnership, which was read, confirms that reports say how far resources moved from institutional to community-based care.",
  },
  verified: false,
});
