// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-1: Percentage of adults able to look after their health very well or quite well */
export declare const ni1: {
  readonly id: "NI-1";
  readonly title: "Percentage of adults able to look after their health very well or quite well";
  readonly shortTitle: "Able to look after own health";
  readonly outcomes: readonly [
    {
      readonly outcome: 1;
      readonly authority: "Core suite of integration indicators, Scottish Government";
      readonly source: "https://www.gov.scot/publications/health-social-care-integration-core-suite-indicators/pages/3/";
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
    readonly question: "In general, how well do you feel that you are able to look after your own health?";
    readonly asked: "The series 2013/14 to 2021/22; question 38 in 2023/24 and 2025/26";
    readonly positive: readonly [
      "Very well",
      "Quite well",
    ];
    readonly neutral: readonly [];
    readonly negative: readonly [
      "Not very well",
      "Not at all well",
    ];
    readonly leftOut: readonly [
      "Don't know",
      "Not applicable",
      "No answer",
    ];
  };
  readonly measures: {
    readonly percentPositive: {
      readonly title: "Weighted percentage of adults who answer positively";
      readonly description: "Of the adults who answer the question, the weighted percentage who feel able to look after their own health very well or quite well.";
      readonly includes: readonly [
        "In the numerator: very well, quite well",
        "In the denominator: very well, quite well, not very well, not at all well",
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
    "Weights differ by level of area, so figures of smaller areas do not average to those of a larger one.",
    "Figures of localities that rest on few answers are published as \"*\".",
    "The change of wording in 2023/24 that ended other series of the survey does not touch this one; its waves remain comparable.",
    "The number of the question changes from wave to wave (it was 52, and 38 in 2023/24 and 2025/26), so find the question by its words.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Core suite of integration indicators, page 2";
      readonly publisher: "Scottish Government";
      readonly url: "https://www.gov.scot/publications/health-social-care-integration-core-suite-indicators/pages/2/";
      readonly confidence: "read";
      readonly note: "The title.";
    },
    {
      readonly title: "Core suite of integration indicators, page 3";
      readonly publisher: "Scottish Government";
      readonly url: "https://www.gov.scot/publications/health-social-care-integration-core-suite-indicators/pages/3/";
      readonly confidence: "read";
      readonly note: "The outcome, the question and the answers that count as positive.";
    },
    {
      readonly title: "Health and Care Experience Survey 2023/24, technical report";
      readonly publisher: "Scottish Government";
      readonly url: "https://gov.scot/publications/health-care-experience-survey-2023-24-technical-report/pages/4";
      readonly confidence: "read";
      readonly note: "Who is asked, how the sample is drawn and how many answer.";
    },
  ];
  readonly confidenceOf: {
    readonly polarity: "remembered";
    readonly "survey.neutral": "remembered";
    readonly "survey.negative": "remembered";
  };
  readonly verified: true;
};
