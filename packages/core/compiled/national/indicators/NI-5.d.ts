// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-5: Percentage of adults receiving any care or support who rate it as excellent or good */
export declare const ni5: {
  readonly id: "NI-5";
  readonly title: "Percentage of adults receiving any care or support who rate it as excellent or good";
  readonly shortTitle: "Care or support rated excellent or good";
  readonly aliases: readonly [
    "LGBF SW04a",
    "LGBF SW4a",
    "SW04a",
    "SW4a",
  ];
  readonly outcomes: readonly [
    {
      readonly outcome: 3;
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
    readonly question: "Overall, how would you rate your help, care or support services? Please exclude the care and help you get from friends and family";
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
      readonly title: "Weighted percentage of adults receiving care or support who rate it as excellent or good";
      readonly description: "Of the adults receiving any care or support who answer the question, the weighted percentage who rate it as excellent or good. Help from friends and family is not rated.";
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
  readonly breaks: readonly [
    {
      readonly at: "2023/24";
      readonly reason: "The wording of the survey changed, and with it who answers; figures for 2023/24 cannot be compared with those of earlier waves.";
      readonly source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2023-2024/performance/";
    },
  ];
  readonly caveats: readonly [
    "A survey estimate with an interval, from the Health and Care Experience Survey, which is sent every two years to a random sample of people aged 17 and over on the list of a GP practice.",
    "Answers that are neither positive nor negative stay in the denominator.",
    "Weights differ by level of area, so figures of smaller areas do not average to those of a larger one.",
    "Figures of localities that rest on few answers are published as \"*\".",
    "The question that decides who is asked about support at home also changed in 2021/22.",
    "In 2023/24 the national survey report says 63% for Scotland. That is the same question asked of more people; it is not this indicator.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW4a";
      readonly publisher: "Improvement Service";
      readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
      readonly vintage: "2022-01";
      readonly confidence: "readInCode";
      readonly note: "The title; the indicator has been dropped from the data file since.";
    },
    {
      readonly title: "Health and Care Experience Survey 2021/22, national results, page 6";
      readonly publisher: "Scottish Government";
      readonly confidence: "read";
      readonly note: "That the help of friends and family is excluded.";
    },
    {
      readonly title: "Report of the Chief Statistician's release of 28 May 2024";
      readonly url: "https://caithness-business.co.uk/article/23716";
      readonly confidence: "read";
      readonly note: "The figure of the national survey report.";
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
    readonly "survey.question": "remembered";
  };
  readonly verified: true;
};
