// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 3a-iii: Comparison of those indicators between the reporting year and the five preceding reporting years, or all preceding years if there are fewer */
export declare const annualPerformanceReport3aIii: {
  readonly framework: "annual-performance-report";
  readonly id: "3a-iii";
  readonly title: "Comparison of those indicators between the reporting year and the five preceding reporting years, or all preceding years if there are fewer";
  readonly shortTitle: "Five preceding years";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 3(a)(iii)";
    readonly url: "https://beta.bailii.org/scot/legis/num_reg/2014/ssi_2014326_en_1.html";
    readonly confidence: "read";
  };
  readonly verified: true;
};
