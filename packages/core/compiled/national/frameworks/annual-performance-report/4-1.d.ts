// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 4-1: Financial performance: for each matter the total spent, its proportion of all spending, and any underspend or overspend with the reasons */
export declare const annualPerformanceReport4_1: {
  readonly framework: "annual-performance-report";
  readonly id: "4-1";
  readonly title: "Financial performance: for each matter the total spent, its proportion of all spending, and any underspend or overspend with the reasons";
  readonly shortTitle: "Financial performance";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 4(1)";
    readonly url: "http://legislation.gov.uk/ssi/2014/326/regulation/4/made";
    readonly confidence: "read";
  };
  readonly verified: true;
};
