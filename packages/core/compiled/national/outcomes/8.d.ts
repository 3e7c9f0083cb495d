// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 8: People who work in health and social care services feel engaged with the work they do and are supported to continuously improve the information, support, care and treatment they provide. */
export declare const outcome8: {
  readonly framework: "national-outcomes";
  readonly id: "8";
  readonly number: 8;
  readonly title: "People who work in health and social care services feel engaged with the work they do and are supported to continuously improve the information, support, care and treatment they provide.";
  readonly source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/";
  readonly verified: true;
};
