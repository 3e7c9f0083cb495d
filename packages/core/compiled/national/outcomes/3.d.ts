// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 3: People who use health and social care services have positive experiences of those services, and have their dignity respected. */
export declare const outcome3: {
  readonly framework: "national-outcomes";
  readonly id: "3";
  readonly number: 3;
  readonly title: "People who use health and social care services have positive experiences of those services, and have their dignity respected.";
  readonly source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/";
  readonly verified: true;
};
