// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-19: Number of days people (75+) spend in hospital when they are ready to be discharged (per 1,000 population 75+) */
export declare const ni19: {
  readonly id: "NI-19";
  readonly title: "Number of days people (75+) spend in hospital when they are ready to be discharged (per 1,000 population 75+)";
  readonly shortTitle: "Days in hospital when ready to leave, 75+";
  readonly aliases: readonly [
    "Number of days people spend in hospital when they are ready to be discharged, per 1,000 population (75+)",
    "Number of bed days people spend in hospital when they are ready to be discharged",
  ];
  readonly outcomes: readonly [
    {
      readonly outcome: 2;
      readonly authority: "Edinburgh Integration Joint Board, annual performance report 2022/23";
      readonly source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/";
      readonly confidence: "read";
    },
    {
      readonly outcome: 3;
      readonly confidence: "remembered";
    },
    {
      readonly outcome: 4;
      readonly confidence: "remembered";
    },
    {
      readonly outcome: 9;
      readonly confidence: "remembered";
    },
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023";
  };
  readonly unit: "days per 1,000 population aged 75+";
  readonly polarity: "lowerIsBetter";
  readonly period: {
    readonly type: "financialYear";
  };
  readonly areas: readonly [
    "scotland",
    "partnership",
    "council",
  ];
  readonly ages: {
    readonly from: 75;
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly delayedBedDays: {
      readonly title: "Delayed discharge bed days, people aged 75 and over";
      readonly description: "Days that people aged 75 and over spend in hospital in the period after they are ready to be discharged, by the council they live in.";
      readonly includes: readonly [
        "All reasons for delay, complex delays (Code 9) among them",
      ];
      readonly excludes: readonly [
        "Rows with no council (\"Other\", \"Undetermined\"), in the figures of areas",
      ];
      readonly counts: "days";
      readonly dateOf: "occupancy";
      readonly unit: "bed days";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a.";
      };
    };
    readonly population75plus: {
      readonly title: "Mid-year population aged 75 and over";
      readonly description: "The estimate for the middle of the first calendar year: mid-2023 for 2023/24. Where there is no estimate yet, the latest earlier one is used, at most four years old.";
      readonly counts: "people";
      readonly unit: "people";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a.";
      };
      readonly dating: "midYearOfFirstCalendarYear";
      readonly carryForward: 4;
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
  readonly breaks: readonly [
    {
      readonly at: "2016/17";
      readonly reason: "Delayed discharges are defined anew from 1 July 2016; figures before and after cannot be compared.";
      readonly source: "delayed-discharges-monthly, code of Public Health Scotland, commit e189886";
    },
  ];
  readonly twin: {
    readonly indicator: "LGBF-SW08";
    readonly differs: "The benchmarking framework carries the figures of NI-19 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.";
    readonly confidence: "derived";
  };
  readonly notComparableWith: readonly [
    {
      readonly indicator: "MSG-4";
      readonly reason: "The core suite counts days for people of 75 and over as a rate. The Ministerial Strategic Group counts them for people of 18 and over as a number.";
      readonly confidence: "derived";
    },
  ];
  readonly caveats: readonly [
    "The definition changed on 1 July 2016, so 2016/17 has three months of the old definition and nine of the new.",
    "The rate changes when population estimates are replaced: when a mid-year estimate takes the place of one carried forward, or when estimates are revised after a census.",
    "Not the same as the Ministerial Strategic Group's indicator 4 (delayed discharge bed days), which is a count for people aged 18 and over.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW8";
      readonly publisher: "Improvement Service";
      readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
      readonly vintage: "2022-01";
      readonly confidence: "readInCode";
      readonly note: "The first alias, and that lower is better.";
    },
    {
      readonly title: "delayed-discharges-monthly";
      readonly publisher: "Public Health Scotland";
      readonly url: "https://github.com/Public-Health-Scotland/delayed-discharges-monthly";
      readonly confidence: "readInCode";
      readonly note: "The change of definition on 1 July 2016 (commit e189886).";
    },
  ];
  readonly confidenceOf: {
    readonly polarity: "readInCode";
    readonly "measures.delayedBedDays.dateOf": "derived";
  };
  readonly verified: false;
};
