// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** LGBF-SW06: Rate of readmission to hospital within 28 days per 1,000 discharges */
export declare const lgbfSW06: {
  readonly id: "LGBF-SW06";
  readonly title: "Rate of readmission to hospital within 28 days per 1,000 discharges";
  readonly shortTitle: "Readmissions within 28 days";
  readonly aliases: readonly [
    "LGBF SW06",
    "LGBF SW6",
    "SW06",
    "SW6",
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: {
      readonly title: "Local Government Benchmarking Framework, list of indicators, Improvement Service";
      readonly url: "https://www.improvementservice.org.uk/benchmarking/home/indicator-list";
      readonly confidence: "read";
    };
  };
  readonly unit: "readmissions per 1,000 discharges";
  readonly polarity: "lowerIsBetter";
  readonly period: {
    readonly type: "financialYear";
  };
  readonly areas: readonly [
    "scotland",
    "council",
  ];
  readonly measures: {
    readonly readmissions: {
      readonly title: "Readmissions to an acute hospital within 28 days of discharge";
      readonly counts: "stays";
      readonly unit: "readmissions";
      readonly source: {
        readonly title: "Local Government Benchmarking Framework, data of January 2022";
        readonly publisher: "Improvement Service";
        readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
        readonly vintage: "2022-01";
        readonly confidence: "readInCode";
        readonly note: "Commit 8b78b63.";
      };
    };
    readonly discharges: {
      readonly title: "Discharges";
      readonly counts: "stays";
      readonly unit: "discharges";
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
    readonly method: "rate";
    readonly numerator: "readmissions";
    readonly denominator: "discharges";
    readonly per: 1000;
  };
  readonly aggregation: "recompute";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly comparators: readonly [
    "scotland",
    "lgbf-people",
  ];
  readonly twin: {
    readonly indicator: "NI-14";
    readonly differs: "The benchmarking framework carries the figures of NI-14 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.";
    readonly confidence: "derived";
  };
  readonly caveats: readonly [
    "NI-14 says which admissions and discharges are counted.",
    "The title is also met as \"per 1,000 admissions\".",
    "Files of the framework write a financial year as 2019-20.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW6";
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
    readonly aggregation: "derived";
    readonly "measures.readmissions.counts": "derived";
    readonly "measures.discharges.counts": "derived";
  };
  readonly verified: true;
};
