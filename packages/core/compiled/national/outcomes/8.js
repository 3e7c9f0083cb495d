// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const outcome8 = /* @__PURE__ */ freeze({
  framework: "national-outcomes",
  id: "8",
  number: 8,
  title: "People who work in health and social care services feel engaged with the work they do and are supported to continuously improve the information, support, care and treatment they provide.",
  source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/",
  verified: true,
});
