// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** LGBF-SW04e: Percentage of carers who feel supported to continue in their caring role */
export declare const lgbfSW04e: {
  readonly id: "LGBF-SW04e";
  readonly title: "Percentage of carers who feel supported to continue in their caring role";
  readonly shortTitle: "Carers supported to continue";
  readonly aliases: readonly [
    "LGBF SW04e",
    "LGBF SW4e",
    "SW04e",
    "SW4e",
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
      readonly title: "Weighted percentage of unpaid carers who answer positively";
      readonly description: "Unpaid carers who agree or strongly agree that they feel supported to continue caring.";
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
  readonly twin: {
    readonly indicator: "NI-8";
    readonly differs: "The benchmarking framework carries the figures of NI-8 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.";
    readonly confidence: "derived";
  };
  readonly caveats: readonly [
    "NI-8 says which question is asked and which answers count.",
    "Newer files of the framework hold percentages as fractions (0.6 for 60%), older ones from 0 to 100.",
    "Files of the framework write a wave as 2019-20.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW4e";
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
