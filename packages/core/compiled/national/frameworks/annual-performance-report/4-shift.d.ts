// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** 4-shift: The shift of resources from institutional to community settings */
export declare const annualPerformanceReport4Shift: {
  readonly framework: "annual-performance-report";
  readonly id: "4-shift";
  readonly title: "The shift of resources from institutional to community settings";
  readonly shortTitle: "Shift of resources to the community";
  readonly source: {
    readonly title: "SSI 2014/326, regulation 4";
    readonly url: "https://www.orkney.gov.uk/Service-Directory/S/performance-OHAC.htm";
    readonly confidence: "remembered";
    readonly note: "The rule is remembered; a summary by the Orkney partnership, which was read, confirms that reports say how far resources moved from institutional to community-based care.";
  };
  readonly verified: false;
};
