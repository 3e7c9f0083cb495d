// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const outcome4 = /* @__PURE__ */ freeze({
  framework: "national-outcomes",
  id: "4",
  number: 4,
  title: "Health and social care services are centred on helping to maintain or improve the quality of life of people who use those services.",
  source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/",
  verified: true,
});
