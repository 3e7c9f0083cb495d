// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const outcome9 = /* @__PURE__ */ freeze({
  framework: "national-outcomes",
  id: "9",
  number: 9,
  title: "Resources are used effectively and efficiently in the provision of health and social care services.",
  source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/",
  verified: true,
});
