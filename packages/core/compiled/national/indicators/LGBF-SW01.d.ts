// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** LGBF-SW01: Older Persons (Over 65's) Home Care Costs per Hour */
export declare const lgbfSW01: {
  readonly id: "LGBF-SW01";
  readonly title: "Older Persons (Over 65's) Home Care Costs per Hour";
  readonly shortTitle: "Home care costs per hour, 65+";
  readonly aliases: readonly [
    "LGBF SW01",
    "LGBF SW1",
    "SW01",
    "SW1",
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: {
      readonly title: "Local Government Benchmarking Framework, list of indicators, Improvement Service";
      readonly url: "https://www.improvementservice.org.uk/benchmarking/home/indicator-list";
      readonly confidence: "read";
    };
  };
  readonly unit: "pounds per hour";
  readonly polarity: "lowerIsBetter";
  readonly period: {
    readonly type: "financialYear";
  };
  readonly areas: readonly [
    "scotland",
    "council",
  ];
  readonly ages: {
    readonly from: 65;
  };
  readonly measures: {
    readonly homeCareCost: {
      readonly title: "Total spend on home care";
      readonly counts: "money";
      readonly unit: "pounds";
      readonly source: {
        readonly title: "Local Government Benchmarking Framework, data of January 2022";
        readonly publisher: "Improvement Service";
        readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
        readonly vintage: "2022-01";
        readonly confidence: "readInCode";
        readonly note: "Commit 8b78b63. The file has it in thousands of pounds.";
      };
    };
    readonly homeCareHours: {
      readonly title: "Hours of home care in the year";
      readonly unit: "hours";
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
    readonly method: "ratio";
    readonly numerator: "homeCareCost";
    readonly denominator: "homeCareHours";
  };
  readonly aggregation: "recompute";
  readonly decimals: 2;
  readonly minimum: 0;
  readonly comparators: readonly [
    "scotland",
    "lgbf-people",
  ];
  readonly caveats: readonly [
    "The framework also publishes the cost in real terms, under the code with \"-Real\". That series is worked out anew with every release, so never mix two releases of it.",
    "Files of the framework write a financial year as 2019-20.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW1";
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
  };
  readonly verified: true;
};
