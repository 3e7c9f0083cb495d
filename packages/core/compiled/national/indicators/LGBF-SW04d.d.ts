// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** LGBF-SW04d: Percentage of adults supported at home who agree that they had a say in how their help, care or support was provided */
export declare const lgbfSW04d: {
  readonly id: "LGBF-SW04d";
  readonly title: "Percentage of adults supported at home who agree that they had a say in how their help, care or support was provided";
  readonly shortTitle: "Had a say in their care or support";
  readonly aliases: readonly [
    "LGBF SW04d",
    "LGBF SW4d",
    "SW04d",
    "SW4d",
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: {
      readonly title: "Local Government Benchmarking Framework, list of indicators, Improvement Service";
      readonly url: "https://www.improvementservice.org.uk/benchmarking/home/indicator-list";
      readonly confidence: "read";
    };
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
    "council",
  ];
  readonly ages: {
    readonly from: 17;
  };
  readonly measures: {
    readonly percentPositive: {
      readonly title: "Weighted percentage of adults supported at home who answer positively";
      readonly description: "Adults supported at home who agree or strongly agree that they had a say in how their help, care or support was provided.";
      readonly dateOf: "survey";
      readonly unit: "%";
      readonly source: {
        readonly title: "Local Government Benchmarking Framework, data of January 2022";
        readonly publisher: "Improvement Service";
        readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
        readonly vintage: "2022-01";
        readonly confidence: "readInCode";
        readonly note: "Commit 8b78b63.";
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
  readonly comparators: readonly [
    "scotland",
    "lgbf-people",
  ];
  readonly breaks: readonly [
    {
      readonly at: "2023/24";
      readonly reason: "The wording of the survey changed, and with it who answers; what ends the series of NI-3 ends this one.";
      readonly source: {
        readonly title: "Edinburgh Integration Joint Board, annual performance report 2023/24, performance";
        readonly url: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2023-2024/performance/";
        readonly confidence: "derived";
        readonly note: "The report says so of NI-3, whose figures these are.";
      };
    },
  ];
  readonly twin: {
    readonly indicator: "NI-3";
    readonly differs: "The benchmarking framework carries the figures of NI-3 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.";
    readonly confidence: "derived";
  };
  readonly caveats: readonly [
    "NI-3 says which question is asked and which answers count.",
    "Newer files of the framework hold percentages as fractions (0.6 for 60%), older ones from 0 to 100.",
    "Files of the framework write a wave as 2019-20.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW4d";
      readonly publisher: "Improvement Service";
      readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
      readonly vintage: "2022-01";
      readonly confidence: "readInCode";
      readonly note: "The title, which way is better and the family group (commit 8b78b63).";
    },
  ];
  readonly confidenceOf: {
    readonly polarity: "readInCode";
    readonly comparators: "readInCode";
    readonly "period.from": "readInCode";
  };
  readonly verified: true;
};
