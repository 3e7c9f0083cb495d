// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 8: Review of the strategic plan in the year: reasons, changes and consultation */
export declare const annualPerformanceReport8: {
  readonly framework: "annual-performance-report";
  readonly id: "8";
  readonly title: "Review of the strategic plan in the year: reasons, changes and consultation";
  readonly shortTitle: "Review of the strategic plan";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 8";
    readonly url: "https://www.orkney.gov.uk/Service-Directory/S/performance-OHAC.htm";
    readonly confidence: "remembered";
    readonly note: "The rule is remembered; a summary by the Orkney partnership, which was read, mentions details of any review of the strategic plan within the reporting year.";
  };
  readonly verified: false;
};
