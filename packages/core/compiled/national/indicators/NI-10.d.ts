// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-10: Percentage of staff who say they would recommend their workplace as a good place to work */
export declare const ni10: {
  readonly id: "NI-10";
  readonly title: "Percentage of staff who say they would recommend their workplace as a good place to work";
  readonly shortTitle: "Staff who recommend their workplace";
  readonly outcomes: readonly [
    {
      readonly outcome: 8;
      readonly confidence: "remembered";
    },
  ];
  readonly reporting: {
    readonly status: "notReported";
    readonly reason: "National data are not available, or there is not yet a nationally agreed definition. The indicator was never withdrawn: a report still has to explain why it is missing.";
    readonly source: {
      readonly title: "Scottish Parliament, written answer S6W-28791, 26 August 2024";
      readonly url: "https://www.parlamaid-alba.scot/chamber-and-committees/questions-and-answers/question?ref=S6W-28791";
      readonly confidence: "read";
    };
  };
  readonly unit: "%";
  readonly polarity: "higherIsBetter";
  readonly sources: readonly [
    {
      readonly title: "Scottish Parliament, written answer S6W-28791, 26 August 2024";
      readonly url: "https://www.parlamaid-alba.scot/chamber-and-committees/questions-and-answers/question?ref=S6W-28791";
      readonly confidence: "read";
      readonly note: "The title, and that the indicator is not reported.";
    },
    {
      readonly title: "Core Suite of Integration Indicators, 4 July 2023";
      readonly publisher: "Public Health Scotland";
      readonly url: "https://publichealthscotland.scot/publications/core-suite-of-integration-indicators/core-suite-of-integration-indicators-4-july-2023";
      readonly confidence: "read";
      readonly note: "The reason why four of the 23 cannot be reported.";
    },
  ];
  readonly confidenceOf: {
    readonly polarity: "remembered";
  };
  readonly verified: true;
  readonly measures: {};
};
