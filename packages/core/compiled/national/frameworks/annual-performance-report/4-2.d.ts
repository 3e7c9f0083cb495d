// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 4-2: The matters that financial performance is reported for */
export declare const annualPerformanceReport4_2: {
  readonly framework: "annual-performance-report";
  readonly id: "4-2";
  readonly title: "The matters that financial performance is reported for";
  readonly shortTitle: "Matters of spending";
  readonly description: "(a) hospital inpatients; (b) other health care; (c) social care in care homes or adult placement; (d) support to unpaid carers; (e) other social care; (f) each key care group that is identified.";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 4(2)";
    readonly url: "http://legislation.gov.uk/ssi/2014/326/regulation/4/made";
    readonly confidence: "read";
  };
  readonly verified: true;
};
