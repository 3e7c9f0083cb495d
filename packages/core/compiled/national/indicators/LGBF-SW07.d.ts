// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** LGBF-SW07: Proportion of care services graded 'good' (4) or better in Care Inspectorate inspections */
export declare const lgbfSW07: {
  readonly id: "LGBF-SW07";
  readonly title: "Proportion of care services graded 'good' (4) or better in Care Inspectorate inspections";
  readonly shortTitle: "Care services graded good or better";
  readonly aliases: readonly [
    "LGBF SW07",
    "LGBF SW7",
    "SW07",
    "SW7",
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
    readonly type: "financialYear";
  };
  readonly areas: readonly [
    "scotland",
    "council",
  ];
  readonly measures: {
    readonly percentGradedGood: {
      readonly title: "Percentage of graded services that are graded good (4) or better";
      readonly counts: "services";
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
    readonly value: "percentGradedGood";
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
    readonly indicator: "NI-17";
    readonly differs: "The benchmarking framework carries the figures of NI-17 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.";
    readonly confidence: "derived";
  };
  readonly caveats: readonly [
    "Services are counted, not the people who use them.",
    "Newer files of the framework hold percentages as fractions (0.6 for 60%), older ones from 0 to 100.",
    "Files of the framework write a financial year as 2019-20.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW7";
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
  };
  readonly verified: true;
};
