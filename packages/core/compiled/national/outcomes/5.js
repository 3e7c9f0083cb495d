// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const outcome5 = /* @__PURE__ */ freeze({
  framework: "national-outcomes",
  id: "5",
  number: 5,
  title: "Health and social care services contribute to reducing health inequalities.",
  source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/",
  verified: true,
});
