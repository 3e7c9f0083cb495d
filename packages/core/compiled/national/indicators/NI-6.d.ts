// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-6: Percentage of people with positive experience of the care provided by their GP practice */
export declare const ni6: {
  readonly id: "NI-6";
  readonly title: "Percentage of people with positive experience of the care provided by their GP practice";
  readonly shortTitle: "Positive experience of GP practice";
  readonly outcomes: readonly [
    {
      readonly outcome: 3;
      readonly confidence: "remembered";
    },
    {
      readonly outcome: 8;
      readonly authority: "Edinburgh Integration Joint Board, annual performance report 2022/23";
      readonly source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/";
      readonly confidence: "read";
    },
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023";
  };
  readonly unit: "%";
  readonly polarity: "higherIsBetter";
  readonly period: {
    readonly type: "surveyWave";
    readonly from: "2013/14";
    readonly every: 2;
  };
  readonly areas: readonly [
    "scotland",
    "board",
    "partnership",
    "council",
    "locality",
  ];
  readonly ages: {
    readonly from: 17;
  };
  readonly survey: {
    readonly name: "Health and Care Experience Survey";
    readonly question: "Overall, how would you rate the care provided by your GP practice?";
    readonly asked: "2013/14 to 2021/22";
    readonly positive: readonly [
      "Excellent",
      "Good",
    ];
    readonly neutral: readonly [
      "Fair",
    ];
    readonly negative: readonly [
      "Poor",
      "Very poor",
    ];
    readonly leftOut: readonly [
      "Don't know",
      "Not applicable",
      "No answer",
    ];
  };
  readonly measures: {
    readonly percentPositive: {
      readonly title: "Weighted percentage of people who rate the care of their GP practice as excellent or good";
      readonly description: "Of the people who answer the question, the weighted percentage who rate the care provided by their GP practice as excellent or good.";
      readonly includes: readonly [
        "In the numerator: excellent, good",
        "In the denominator: excellent, good, fair, poor, very poor",
      ];
      readonly excludes: readonly [
        "Don't know, not applicable and no answer",
      ];
      readonly dateOf: "survey";
      readonly unit: "%";
      readonly source: {
        readonly title: "health-and-care-experience-survey-2023";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/health-and-care-experience-survey-2023";
        readonly confidence: "readInCode";
        readonly note: "Commit e01b096; also how the weights and the interval are made.";
      };
    };
  };
  readonly calculation: {
    readonly method: "published";
    readonly value: "percentPositive";
  };
  readonly aggregation: "none";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly maximum: 100;
  readonly caveats: readonly [
    "A survey estimate with an interval, from the Health and Care Experience Survey, which is sent every two years to a random sample of people aged 17 and over on the list of a GP practice.",
    "Answers that are neither positive nor negative stay in the denominator.",
    "Weights differ by level of area, so figures of smaller areas do not average to those of a larger one.",
    "Figures of localities that rest on few answers are published as \"*\".",
    "The change of wording in 2023/24 that ended other series of the survey does not touch this one; its waves remain comparable.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Health and Care Experience Survey 2023/24, technical report";
      readonly publisher: "Scottish Government";
      readonly url: "https://gov.scot/publications/health-care-experience-survey-2023-24-technical-report/pages/4";
      readonly confidence: "read";
      readonly note: "Who is asked, how the sample is drawn and how many answer.";
    },
  ];
  readonly confidenceOf: {
    readonly title: "remembered";
    readonly polarity: "remembered";
    readonly "survey.question": "remembered";
  };
  readonly verified: false;
};
