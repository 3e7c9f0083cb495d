// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 6: People who provide unpaid care are supported to look after their own health and wellbeing, including to reduce any negative impact of their caring role on their own health and wellbeing. */
export declare const outcome6: {
  readonly framework: "national-outcomes";
  readonly id: "6";
  readonly number: 6;
  readonly title: "People who provide unpaid care are supported to look after their own health and wellbeing, including to reduce any negative impact of their caring role on their own health and wellbeing.";
  readonly source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/";
  readonly verified: true;
};
