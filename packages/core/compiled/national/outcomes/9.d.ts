// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 9: Resources are used effectively and efficiently in the provision of health and social care services. */
export declare const outcome9: {
  readonly framework: "national-outcomes";
  readonly id: "9";
  readonly number: 9;
  readonly title: "Resources are used effectively and efficiently in the provision of health and social care services.";
  readonly source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/";
  readonly verified: true;
};
