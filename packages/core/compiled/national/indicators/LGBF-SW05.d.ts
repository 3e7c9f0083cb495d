// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** LGBF-SW05: Older persons (over 65's) Residential Care Costs per week per resident */
export declare const lgbfSW05: {
  readonly id: "LGBF-SW05";
  readonly title: "Older persons (over 65's) Residential Care Costs per week per resident";
  readonly shortTitle: "Residential care costs per week, 65+";
  readonly aliases: readonly [
    "LGBF SW05",
    "LGBF SW5",
    "SW05",
    "SW5",
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: {
      readonly title: "Local Government Benchmarking Framework, list of indicators, Improvement Service";
      readonly url: "https://www.improvementservice.org.uk/benchmarking/home/indicator-list";
      readonly confidence: "read";
    };
  };
  readonly unit: "pounds per week per resident";
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
    readonly careHomeSpend: {
      readonly title: "Net expenditure on care homes for older people in the year";
      readonly counts: "money";
      readonly unit: "pounds";
      readonly source: {
        readonly title: "Local Government Benchmarking Framework, data of January 2022";
        readonly publisher: "Improvement Service";
        readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
        readonly vintage: "2022-01";
        readonly confidence: "readInCode";
        readonly note: "Commit 8b78b63.";
      };
    };
    readonly longStayResidents: {
      readonly title: "Long-stay residents aged 65+ supported in care homes";
      readonly counts: "people";
      readonly unit: "people";
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
    readonly method: "formula";
    readonly formula: "careHomeSpend / 52 / longStayResidents";
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
      readonly title: "Local Government Benchmarking Framework, indicator SW5";
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
    readonly calculation: "derived";
  };
  readonly verified: true;
};
