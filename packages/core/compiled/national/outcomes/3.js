// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const outcome3 = /* @__PURE__ */ freeze({
  framework: "national-outcomes",
  id: "3",
  number: 3,
  title: "People who use health and social care services have positive experiences of those services, and have their dignity respected.",
  source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/",
  verified: true,
});
