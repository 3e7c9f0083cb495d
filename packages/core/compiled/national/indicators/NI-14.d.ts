// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-14: Readmission to hospital within 28 days (per 1,000 discharges) */
export declare const ni14: {
  readonly id: "NI-14";
  readonly title: "Readmission to hospital within 28 days (per 1,000 discharges)";
  readonly shortTitle: "Readmissions within 28 days";
  readonly aliases: readonly [
    "Rate of readmission to hospital within 28 days per 1,000 discharges",
  ];
  readonly outcomes: readonly [
    {
      readonly outcome: 2;
      readonly confidence: "remembered";
    },
    {
      readonly outcome: 3;
      readonly confidence: "remembered";
    },
    {
      readonly outcome: 7;
      readonly confidence: "remembered";
    },
    {
      readonly outcome: 9;
      readonly authority: "Edinburgh Integration Joint Board, annual performance report 2022/23";
      readonly source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/";
      readonly confidence: "read";
    },
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023";
  };
  readonly unit: "readmissions per 1,000 discharges";
  readonly polarity: "lowerIsBetter";
  readonly period: {
    readonly type: "financialYear";
    readonly proxies: {
      readonly "2023/24": 2023;
    };
  };
  readonly areas: readonly [
    "scotland",
    "partnership",
    "council",
  ];
  readonly ages: {
    readonly from: 18;
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly readmissions: {
      readonly title: "Emergency readmissions within 28 days of discharge";
      readonly description: "Emergency readmissions to an acute hospital that begin 0 to 28 days after an index discharge, counted in the period of the index discharge.";
      readonly includes: readonly [
        "Admission types 20 to 22 and 30 to 39",
      ];
      readonly excludes: readonly [
        "Admission type 18 (transfer), which other emergency indicators count",
      ];
      readonly counts: "stays";
      readonly dateOf: "discharge";
      readonly unit: "readmissions";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a.";
      };
    };
    readonly discharges: {
      readonly title: "Index discharges";
      readonly description: "Continuous inpatient stays in acute hospitals (SMR01) whose patient was discharged alive. A discharge can itself be a readmission as well.";
      readonly excludes: readonly [
        "Stays ended by death",
      ];
      readonly counts: "stays";
      readonly dateOf: "discharge";
      readonly unit: "discharges";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a.";
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
  readonly twin: {
    readonly indicator: "LGBF-SW06";
    readonly differs: "The benchmarking framework carries the figures of NI-14 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.";
    readonly confidence: "derived";
  };
  readonly caveats: readonly [
    "The period is that of the first discharge, not of the readmission.",
    "Public Health Scotland releases figures again as hospital records become more complete, so a figure belongs to a release.",
    "For 2023/24 partnerships reported calendar year 2023 in place of the financial year.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW6";
      readonly publisher: "Improvement Service";
      readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
      readonly vintage: "2022-01";
      readonly confidence: "readInCode";
      readonly note: "The first alias, and that lower is better.";
    },
    {
      readonly title: "Edinburgh Integration Joint Board, annual performance report 2023/24, performance";
      readonly url: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2023-2024/performance/";
      readonly confidence: "read";
      readonly note: "That calendar year 2023 stands in for 2023/24.";
    },
    {
      readonly title: "Core Suite of Integration Indicators, 15 September 2020";
      readonly publisher: "Public Health Scotland";
      readonly confidence: "read";
      readonly note: "That figures are released again to take account of more complete data.";
    },
  ];
  readonly confidenceOf: {
    readonly polarity: "readInCode";
  };
  readonly verified: false;
};
