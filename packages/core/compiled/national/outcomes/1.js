// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const outcome1 = /* @__PURE__ */ freeze({
  framework: "national-outcomes",
  id: "1",
  number: 1,
  title: "People are able to look after and improve their own health and wellbeing and live in good health for longer.",
  source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/",
  verified: true,
});
