// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-20: Percentage of health and care resource spent on hospital stays where the patient was admitted in an emergency */
export declare const ni20: {
  readonly id: "NI-20";
  readonly title: "Percentage of health and care resource spent on hospital stays where the patient was admitted in an emergency";
  readonly shortTitle: "Resource spent on emergency hospital stays";
  readonly outcomes: readonly [
    {
      readonly outcome: 2;
      readonly confidence: "remembered";
    },
    {
      readonly outcome: 4;
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
    readonly status: "suspended";
    readonly reason: "Not reported since the COVID-19 pandemic, because of problems with the data.";
    readonly source: {
      readonly title: "Edinburgh Integration Joint Board, annual performance report 2023/24, performance";
      readonly url: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2023-2024/performance/";
      readonly confidence: "read";
    };
  };
  readonly unit: "%";
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
    readonly from: 18;
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly emergencyStayCost: {
      readonly title: "Cost of emergency hospital stays, people aged 18 and over";
      readonly description: "Cost of the hospital journeys of people aged 18 and over that begin with an emergency admission, as NI-12 counts them.";
      readonly counts: "money";
      readonly unit: "pounds";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a; the costs are those of the Source Linkage File.";
      };
    };
    readonly totalSpend: {
      readonly title: "Total spend on health and care";
      readonly description: "All that is spent on health and care for the partnership. For a quarter it is a quarter of the year. The latest years are the total of 2019/20 with 1% added for each year since.";
      readonly counts: "money";
      readonly unit: "pounds";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a, R/cleanup_costs_lookup.R; the totals come from the finance team.";
      };
    };
  };
  readonly calculation: {
    readonly method: "ratio";
    readonly numerator: "emergencyStayCost";
    readonly denominator: "totalSpend";
    readonly per: 100;
  };
  readonly aggregation: "sumNumerators";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly maximum: 100;
  readonly caveats: readonly [
    "The totals behind the last published years are of 2019/20, raised by 1% a year: what looks like a change is partly that sum.",
    "Public Health Scotland releases figures again as hospital records become more complete, so a figure belongs to a release.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
  ];
  readonly sources: readonly [
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
  };
  readonly verified: false;
};
