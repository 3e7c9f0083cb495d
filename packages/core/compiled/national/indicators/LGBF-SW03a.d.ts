// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** LGBF-SW03a: % of people 65+ with long-term care needs receiving personal care at home */
export declare const lgbfSW03a: {
  readonly id: "LGBF-SW03a";
  readonly title: "% of people 65+ with long-term care needs receiving personal care at home";
  readonly shortTitle: "Personal care at home, 65+";
  readonly aliases: readonly [
    "% of people over 65 with intensive needs receiving care at home",
    "LGBF SW03a",
    "LGBF SW3a",
    "SW03a",
    "SW3a",
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
    readonly from: 65;
  };
  readonly measures: {
    readonly percentAtHome: {
      readonly title: "Percentage of people 65+ with long-term care needs who receive personal care at home";
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
    readonly value: "percentAtHome";
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
    readonly indicator: "NI-18";
    readonly differs: "The benchmarking framework is about people of 65 and over; the core suite, by its title, about adults of 18 and over.";
    readonly confidence: "derived";
  };
  readonly notComparableWith: readonly [
    {
      readonly indicator: "NI-18";
      readonly reason: "The two are about people of different ages.";
      readonly confidence: "derived";
    },
  ];
  readonly caveats: readonly [
    "Earlier releases say \"intensive needs\" in the title where this one says \"long-term care needs\".",
    "Newer files of the framework hold percentages as fractions (0.6 for 60%), older ones from 0 to 100.",
    "Files of the framework write a financial year as 2019-20.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW3a";
      readonly publisher: "Improvement Service";
      readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
      readonly vintage: "2022-01";
      readonly confidence: "readInCode";
      readonly note: "The earlier title, which way is better and the family group (commit 8b78b63).";
    },
  ];
  readonly confidenceOf: {
    readonly polarity: "readInCode";
    readonly comparators: "readInCode";
  };
  readonly verified: false;
};
