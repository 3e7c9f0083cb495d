// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** LGBF-SW02: SDS spend on adults over 18 as a % of total social work spend on adults over 18 */
export declare const lgbfSW02: {
  readonly id: "LGBF-SW02";
  readonly title: "SDS spend on adults over 18 as a % of total social work spend on adults over 18";
  readonly shortTitle: "Self-directed support spend, 18+";
  readonly aliases: readonly [
    "LGBF SW02",
    "LGBF SW2",
    "SW02",
    "SW2",
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
  readonly ages: {
    readonly from: 18;
  };
  readonly measures: {
    readonly sdsSpend: {
      readonly title: "Spend on self-directed support for adults";
      readonly description: "Direct payments and managed personalised budgets.";
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
    readonly socialWorkSpend: {
      readonly title: "Total (gross) social work spend on adults";
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
  };
  readonly calculation: {
    readonly method: "ratio";
    readonly numerator: "sdsSpend";
    readonly denominator: "socialWorkSpend";
    readonly per: 100;
  };
  readonly aggregation: "recompute";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly maximum: 100;
  readonly comparators: readonly [
    "scotland",
    "lgbf-people",
  ];
  readonly caveats: readonly [
    "Newer files of the framework hold percentages as fractions (0.6 for 60%), older ones from 0 to 100.",
    "Files of the framework write a financial year as 2019-20.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW2";
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
    readonly "measures.sdsSpend.description": "remembered";
  };
  readonly verified: true;
};
