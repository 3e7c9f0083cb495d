// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const outcome7 = /* @__PURE__ */ freeze({
  framework: "national-outcomes",
  id: "7",
  number: 7,
  title: "People who use health and social care services are safe from harm.",
  source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/",
  verified: true,
});
