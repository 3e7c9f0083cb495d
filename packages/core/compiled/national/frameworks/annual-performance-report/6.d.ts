// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 6: Assessment of performance and spending by locality, with comparison */
export declare const annualPerformanceReport6: {
  readonly framework: "annual-performance-report";
  readonly id: "6";
  readonly title: "Assessment of performance and spending by locality, with comparison";
  readonly shortTitle: "Localities";
  readonly description: "An integration authority has at least two localities.";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 6";
    readonly confidence: "remembered";
    readonly note: "The rule is remembered; the regulation itself could not be opened.";
  };
  readonly verified: false;
};
