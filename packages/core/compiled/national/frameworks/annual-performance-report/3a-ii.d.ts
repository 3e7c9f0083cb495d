// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 3a-ii: Performance against key indicators or measures in relation to the outcomes */
export declare const annualPerformanceReport3aIi: {
  readonly framework: "annual-performance-report";
  readonly id: "3a-ii";
  readonly title: "Performance against key indicators or measures in relation to the outcomes";
  readonly shortTitle: "Key indicators";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 3(a)(ii)";
    readonly url: "https://beta.bailii.org/scot/legis/num_reg/2014/ssi_2014326_en_1.html";
    readonly confidence: "read";
  };
  readonly verified: true;
};
