// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 4-years: Comparison of financial performance with the five preceding reporting years */
export declare const annualPerformanceReport4Years: {
  readonly framework: "annual-performance-report";
  readonly id: "4-years";
  readonly title: "Comparison of financial performance with the five preceding reporting years";
  readonly shortTitle: "Spending, five preceding years";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 4";
    readonly confidence: "remembered";
    readonly note: "The rule is remembered; the regulation itself could not be opened.";
  };
  readonly verified: false;
};
