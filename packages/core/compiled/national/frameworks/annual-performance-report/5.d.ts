// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 5: Assessment of Best Value */
export declare const annualPerformanceReport5: {
  readonly framework: "annual-performance-report";
  readonly id: "5";
  readonly title: "Assessment of Best Value";
  readonly shortTitle: "Best Value";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 5";
    readonly confidence: "remembered";
    readonly note: "The rule is remembered; the regulation itself could not be opened.";
  };
  readonly verified: false;
};
