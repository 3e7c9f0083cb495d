// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const outcome6 = /* @__PURE__ */ freeze({
  framework: "national-outcomes",
  id: "6",
  number: 6,
  title: "People who provide unpaid care are supported to look after their own health and wellbeing, including to reduce any negative impact of their caring role on their own health and wellbeing.",
  source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/",
  verified: true,
});
