// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 3b: Assessment against the integration delivery principles: how the arrangements and the expenditure contributed */
export declare const annualPerformanceReport3b: {
  readonly framework: "annual-performance-report";
  readonly id: "3b";
  readonly title: "Assessment against the integration delivery principles: how the arrangements and the expenditure contributed";
  readonly shortTitle: "Integration delivery principles";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 3(b)";
    readonly url: "https://beta.bailii.org/scot/legis/num_reg/2014/ssi_2014326_en_1.html";
    readonly confidence: "read";
    readonly note: "Its opening words were read.";
  };
  readonly verified: true;
};
