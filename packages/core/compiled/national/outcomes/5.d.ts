// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 5: Health and social care services contribute to reducing health inequalities. */
export declare const outcome5: {
  readonly framework: "national-outcomes";
  readonly id: "5";
  readonly number: 5;
  readonly title: "Health and social care services contribute to reducing health inequalities.";
  readonly source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/";
  readonly verified: true;
};
