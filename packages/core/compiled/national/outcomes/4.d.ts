// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 4: Health and social care services are centred on helping to maintain or improve the quality of life of people who use those services. */
export declare const outcome4: {
  readonly framework: "national-outcomes";
  readonly id: "4";
  readonly number: 4;
  readonly title: "Health and social care services are centred on helping to maintain or improve the quality of life of people who use those services.";
  readonly source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/";
  readonly verified: true;
};
