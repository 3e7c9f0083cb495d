// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 1: People are able to look after and improve their own health and wellbeing and live in good health for longer. */
export declare const outcome1: {
  readonly framework: "national-outcomes";
  readonly id: "1";
  readonly number: 1;
  readonly title: "People are able to look after and improve their own health and wellbeing and live in good health for longer.";
  readonly source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/";
  readonly verified: true;
};
