// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 3a-i: How far the arrangements of the strategic plan, and the expenditure in the financial statement, achieved or contributed to the national health and wellbeing outcomes */
export declare const annualPerformanceReport3aI: {
  readonly framework: "annual-performance-report";
  readonly id: "3a-i";
  readonly title: "How far the arrangements of the strategic plan, and the expenditure in the financial statement, achieved or contributed to the national health and wellbeing outcomes";
  readonly shortTitle: "Progress on the outcomes";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 3(a)(i)";
    readonly url: "https://beta.bailii.org/scot/legis/num_reg/2014/ssi_2014326_en_1.html";
    readonly confidence: "read";
  };
  readonly verified: true;
};
