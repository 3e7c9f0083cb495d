// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 7: Inspections: the reports of scrutiny bodies, their recommendations and the action taken */
export declare const annualPerformanceReport7: {
  readonly framework: "annual-performance-report";
  readonly id: "7";
  readonly title: "Inspections: the reports of scrutiny bodies, their recommendations and the action taken";
  readonly shortTitle: "Inspections";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 7";
    readonly confidence: "remembered";
    readonly note: "The rule is remembered; the regulation itself could not be opened.";
  };
  readonly verified: false;
};
