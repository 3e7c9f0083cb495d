// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** LGBF-SW08: Number of days people spend in hospital when they are ready to be discharged, per 1,000 population (75+) */
export declare const lgbfSW08: {
  readonly id: "LGBF-SW08";
  readonly title: "Number of days people spend in hospital when they are ready to be discharged, per 1,000 population (75+)";
  readonly shortTitle: "Days in hospital when ready to leave, 75+";
  readonly aliases: readonly [
    "LGBF SW08",
    "LGBF SW8",
    "SW08",
    "SW8",
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: {
      readonly title: "Local Government Benchmarking Framework, list of indicators, Improvement Service";
      readonly url: "https://www.improvementservice.org.uk/benchmarking/home/indicator-list";
      readonly confidence: "read";
    };
  };
  readonly unit: "days per 1,000 population aged 75+";
  readonly polarity: "lowerIsBetter";
  readonly period: {
    readonly type: "financialYear";
  };
  readonly areas: readonly [
    "scotland",
    "council",
  ];
  readonly ages: {
    readonly from: 75;
  };
  readonly measures: {
    readonly delayedBedDays: {
      readonly title: "Bed days people spend in hospital when they are ready to be discharged, people aged 75 and over";
      readonly counts: "days";
      readonly unit: "bed days";
      readonly source: {
        readonly title: "Local Government Benchmarking Framework, data of January 2022";
        readonly publisher: "Improvement Service";
        readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
        readonly vintage: "2022-01";
        readonly confidence: "readInCode";
        readonly note: "Commit 8b78b63.";
      };
    };
    readonly population75plus: {
      readonly title: "Mid-year population aged 75 and over";
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
    readonly method: "rate";
    readonly numerator: "delayedBedDays";
    readonly denominator: "population75plus";
    readonly per: 1000;
  };
  readonly aggregation: "sumNumerators";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly comparators: readonly [
    "scotland",
    "lgbf-people",
  ];
  readonly breaks: readonly [
    {
      readonly at: "2016/17";
      readonly reason: "Delayed discharges are defined anew from 1 July 2016; figures before and after cannot be compared.";
      readonly source: "delayed-discharges-monthly, code of Public Health Scotland, commit e189886";
    },
  ];
  readonly twin: {
    readonly indicator: "NI-19";
    readonly differs: "The benchmarking framework carries the figures of NI-19 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.";
    readonly confidence: "derived";
  };
  readonly notComparableWith: readonly [
    {
      readonly indicator: "MSG-4";
      readonly reason: "The framework counts days for people of 75 and over as a rate. The Ministerial Strategic Group counts them for people of 18 and over as a number.";
      readonly confidence: "derived";
    },
  ];
  readonly caveats: readonly [
    "NI-19 says which delays are counted.",
    "Files of the framework write a financial year as 2019-20.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW8";
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
