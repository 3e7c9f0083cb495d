// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 2: People, including those with disabilities or long-term conditions, or who are frail, are able to live, as far as reasonably practicable, independently and at home or in a homely setting in their community. */
export declare const outcome2: {
  readonly framework: "national-outcomes";
  readonly id: "2";
  readonly number: 2;
  readonly title: "People, including those with disabilities or long-term conditions, or who are frail, are able to live, as far as reasonably practicable, independently and at home or in a homely setting in their community.";
  readonly source: "http://aberdeencityhscp.scot/en/what-you-need-to-know/national-health-and-wellbeing-outcomes/";
  readonly verified: true;
};
