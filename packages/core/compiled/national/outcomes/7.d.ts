// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 7: People who use health and social care services are safe from harm. */
export declare const outcome7: {
  readonly framework: "national-outcomes";
  readonly id: "7";
  readonly number: 7;
  readonly title: "People who use health and social care services are safe from harm.";
  readonly source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/";
  readonly verified: true;
};
