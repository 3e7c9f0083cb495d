// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-7: Percentage of adults supported at home who agree that their services and support had an impact in improving or maintaining their quality of life */
export declare const ni7: {
  readonly id: "NI-7";
  readonly title: "Percentage of adults supported at home who agree that their services and support had an impact in improving or maintaining their quality of life";
  readonly shortTitle: "Support kept or improved quality of life";
  readonly outcomes: readonly [
    {
      readonly outcome: 4;
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
    readonly question: "The help, care or support improved or maintained my quality of life";
    readonly asked: "2013/14 to 2021/22";
    readonly positive: readonly [
      "Strongly agree",
      "Agree",
    ];
    readonly neutral: readonly [
      "Neither agree nor disagree",
    ];
    readonly negative: readonly [
      "Disagree",
      "Strongly disagree",
    ];
    readonly leftOut: readonly [
      "Don't know",
      "Not applicable",
      "No answer",
    ];
  };
  readonly measures: {
    readonly percentPositive: {
      readonly title: "Weighted percentage of adults supported at home who answer positively";
      readonly description: "Of the adults supported at home who answer the question, the weighted percentage who agree or strongly agree that their help, care or support improved or maintained their quality of life.";
      readonly includes: readonly [
        "In the numerator: strongly agree, agree",
        "In the denominator: strongly agree, agree, neither, disagree, strongly disagree",
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
  readonly twin: {
    readonly indicator: "LGBF-SW04b";
    readonly differs: "The benchmarking framework carries the figures of NI-7 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.";
    readonly confidence: "derived";
  };
  readonly caveats: readonly [
    "A survey estimate with an interval, from the Health and Care Experience Survey, which is sent every two years to a random sample of people aged 17 and over on the list of a GP practice.",
    "Answers that are neither positive nor negative stay in the denominator.",
    "Weights differ by level of area, so figures of smaller areas do not average to those of a larger one.",
    "Figures of localities that rest on few answers are published as \"*\".",
    "The question that decides who is asked about support at home also changed in 2021/22.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW4b";
      readonly publisher: "Improvement Service";
      readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
      readonly vintage: "2022-01";
      readonly confidence: "readInCode";
      readonly note: "The title, and that higher is better.";
    },
    {
      readonly title: "HACE-analysis";
      readonly publisher: "Scottish Government";
      readonly url: "https://github.com/DataScienceScotland/HACE-analysis";
      readonly confidence: "read";
      readonly note: "Which answers count as positive (commit 3c8b3fa).";
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
    readonly polarity: "readInCode";
    readonly "survey.question": "remembered";
  };
  readonly verified: true;
};
