// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-13: Emergency bed day rate (per 100,000 population, adults) */
export declare const ni13: {
  readonly id: "NI-13";
  readonly title: "Emergency bed day rate (per 100,000 population, adults)";
  readonly shortTitle: "Emergency bed days, adults";
  readonly outcomes: readonly [
    {
      readonly outcome: 2;
      readonly authority: "Edinburgh Integration Joint Board, annual performance report 2022/23";
      readonly source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/";
      readonly confidence: "read";
    },
    {
      readonly outcome: 4;
      readonly confidence: "remembered";
    },
    {
      readonly outcome: 7;
      readonly confidence: "remembered";
    },
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023";
  };
  readonly unit: "bed days per 100,000 population aged 18+";
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
    readonly emergencyBedDays: {
      readonly title: "Bed days of emergency admissions, people aged 18 and over";
      readonly description: "Days in the period, month by month, of the continuous inpatient journeys of people aged 18 and over that begin with an admission that is not planned. Of a stay that crosses the end of a year each year has its own days. A stay that begins and ends on one day counts as one day, in the code of 2024.";
      readonly includes: readonly [
        "Episodes of acute care (record type 01B), of mental health care (04B) and of geriatric long stay (GLS), where the type of record is Acute-IP, Psych-IP or GLS-IP",
        "Journeys of the pattern \"Non-Elective\" (the emergency admission types are 20 to 22 and 30 to 39)",
        "Admission type 18 (transfer), counted as not elective",
      ];
      readonly excludes: readonly [
        "Records without a CHI number or a data zone",
        "Three dental hospitals (T113H, S206H, G106H)",
      ];
      readonly counts: "days";
      readonly dateOf: "occupancy";
      readonly unit: "bed days";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a; the records are those of the Source Linkage File.";
      };
    };
    readonly population18plus: {
      readonly title: "Mid-year population aged 18 and over";
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
    readonly numerator: "emergencyBedDays";
    readonly denominator: "population18plus";
    readonly per: 100000;
  };
  readonly aggregation: "sumNumerators";
  readonly decimals: 0;
  readonly minimum: 0;
  readonly notComparableWith: readonly [
    {
      readonly indicator: "MSG-2a";
      readonly reason: "The core suite counts days of acute, geriatric and mental health care in linked journeys, transfers (type 18) included, for people of 18 and over, as a rate, with one day for a same-day stay. The Ministerial Strategic Group counts days of acute care alone, without transfers, at all ages, as a number, with no day for a same-day stay. Never subtract or reconcile the two.";
      readonly confidence: "derived";
    },
  ];
  readonly caveats: readonly [
    "Transfers between hospitals (type 18) are counted here. Readmissions (NI-14) leave them out.",
    "Public Health Scotland releases figures again as hospital records become more complete, so a figure belongs to a release.",
    "For 2023/24 partnerships reported calendar year 2023 in place of the financial year. The figure of a calendar year is built from the months of two financial years.",
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
