// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-15: Proportion of last 6 months of life spent at home or in a community setting */
export declare const ni15: {
  readonly id: "NI-15";
  readonly title: "Proportion of last 6 months of life spent at home or in a community setting";
  readonly shortTitle: "Last 6 months of life at home";
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
      readonly outcome: 9;
      readonly confidence: "remembered";
    },
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023";
  };
  readonly unit: "%";
  readonly polarity: "higherIsBetter";
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
    readonly from: 0;
  };
  readonly breakdowns: {
    readonly "age at death": readonly [
      "0-54",
      "55-64",
      "65-74",
      "75-84",
      "85+",
    ];
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly hospitalDays: {
      readonly title: "Days in hospital in the last six months of life";
      readonly description: "Days that the people counted as deaths spend in hospital as inpatients in the 183 days before they die. A stay of all 183 days counts as 182.5. A day belongs to the period of the death.";
      readonly includes: readonly [
        "Inpatient stays in acute care (SMR01), geriatric long stay (SMR01E) and mental health care (SMR04)",
      ];
      readonly excludes: readonly [
        "Care that is not inpatient care",
        "NHS beds in 22 listed care homes, which count as a community setting",
      ];
      readonly counts: "days";
      readonly dateOf: "death";
      readonly unit: "days";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a.";
      };
    };
    readonly deaths: {
      readonly title: "Deaths";
      readonly description: "Deaths at all ages in the period, in the records of National Records of Scotland, other than those from external causes.";
      readonly includes: readonly [
        "Deaths with a fall (W00 to W19) in any of the 11 fields of cause of death, external cause or not",
      ];
      readonly excludes: readonly [
        "Deaths from external causes (V01 to Y84) without a fall",
        "Deaths without a postcode",
      ];
      readonly counts: "deaths";
      readonly dateOf: "death";
      readonly unit: "deaths";
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
    readonly method: "formula";
    readonly formula: "100 - hospitalDays / (deaths * 182.5) * 100";
  };
  readonly aggregation: "recompute";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly maximum: 100;
  readonly notComparableWith: readonly [
    {
      readonly indicator: "MSG-5";
      readonly reason: "The core suite gives one percentage, of time at home or in a community setting. The Ministerial Strategic Group divides the time among four settings, worked out separately.";
      readonly confidence: "derived";
    },
  ];
  readonly caveats: readonly [
    "The method was changed in 2020 and earlier years were worked out anew, so do not mix figures of older releases with these.",
    "Public Health Scotland releases figures again as hospital records become more complete, so a figure belongs to a release.",
    "For 2023/24 partnerships reported calendar year 2023 in place of the financial year.",
    "The financial year is not shown on the dashboards until its records are complete.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
    "In areas with small numbers, such as the islands, figures vary more from year to year.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Dumfries and Galloway, performance report January to March 2017, indicator A15";
      readonly url: "http://careersdocbox.com/Nursing/99596359-Q4-january-march-2017.html";
      readonly confidence: "read";
      readonly note: "The title.";
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
    readonly polarity: "remembered";
    readonly "measures.hospitalDays.dateOf": "derived";
  };
  readonly verified: true;
};
