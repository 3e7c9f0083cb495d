// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-16: Falls rate per 1,000 population aged 65+ */
export declare const ni16: {
  readonly id: "NI-16";
  readonly title: "Falls rate per 1,000 population aged 65+";
  readonly shortTitle: "Falls, 65+";
  readonly outcomes: readonly [
    {
      readonly outcome: 2;
      readonly confidence: "remembered";
    },
    {
      readonly outcome: 4;
      readonly authority: "Edinburgh Integration Joint Board, annual performance report 2022/23";
      readonly source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/";
      readonly confidence: "read";
    },
    {
      readonly outcome: 7;
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
  readonly unit: "falls per 1,000 population aged 65+";
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
    readonly from: 65;
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly falls: {
      readonly title: "Hospital episodes with a fall, people aged 65 and over";
      readonly description: "Acute hospital records (SMR01) of inpatients aged 65 and over that have a fall among their diagnoses, by date of discharge. Records (episodes) are counted, not people and not stays.";
      readonly includes: readonly [
        "A fall (W00 to W19) in any of the 6 fields of diagnosis",
        "Admission types 33 to 35",
        "Sex 1 or 2",
      ];
      readonly excludes: readonly [
        "Records that are not of inpatients",
      ];
      readonly counts: "episodes";
      readonly dateOf: "discharge";
      readonly unit: "falls";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a.";
      };
    };
    readonly population65plus: {
      readonly title: "Mid-year population aged 65 and over";
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
    readonly numerator: "falls";
    readonly denominator: "population65plus";
    readonly per: 1000;
  };
  readonly aggregation: "sumNumerators";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly caveats: readonly [
    "Episodes are counted: someone who falls and is then moved to another ward or hospital is counted again.",
    "Public Health Scotland releases figures again as hospital records become more complete, so a figure belongs to a release.",
    "For 2023/24 partnerships reported calendar year 2023 in place of the financial year.",
    "The financial year is not shown on the dashboards until its records are complete.",
    "The rate changes when population estimates are replaced: when a mid-year estimate takes the place of one carried forward, or when estimates are revised after a census.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
    "In areas with small numbers, such as the islands, figures vary more from year to year.",
  ];
  readonly sources: readonly [
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
    readonly title: "remembered";
    readonly polarity: "remembered";
    readonly decimals: "remembered";
  };
  readonly verified: false;
};
