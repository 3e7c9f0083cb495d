// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** MSG-1: Emergency (unplanned) admissions */
export declare const msg1: {
  readonly id: "MSG-1";
  readonly title: "Emergency (unplanned) admissions";
  readonly shortTitle: "Emergency admissions";
  readonly aliases: readonly [
    "MSG-1a",
    "MSG 1",
    "MSG 1a",
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Ministerial Strategic Group, improvement objectives, September 2019";
  };
  readonly unit: "admissions";
  readonly polarity: "lowerIsBetter";
  readonly period: {
    readonly type: "month";
  };
  readonly areas: readonly [
    "partnership",
    "locality",
  ];
  readonly ages: {
    readonly from: 0;
  };
  readonly breakdowns: {
    readonly age: readonly [
      "<18",
      "18-64",
      "65+",
      "18+",
      "All",
    ];
    readonly "health board": readonly [
      "Within the board of residence",
      "Outwith the board of residence",
    ];
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly emergencyAdmissions: {
      readonly title: "Emergency admissions to acute hospital";
      readonly description: "Continuous inpatient stays in acute hospitals (SMR01) whose first episode has an emergency type of admission, by the month of discharge and the council of residence.";
      readonly includes: readonly [
        "Emergency admission types 20 to 22 and 30 to 39",
      ];
      readonly excludes: readonly [
        "Admission type 18 (transfer)",
        "Stays with no council of residence",
      ];
      readonly counts: "stays";
      readonly dateOf: "discharge";
      readonly unit: "admissions";
      readonly source: {
        readonly title: "msg-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/msg-indicators";
        readonly confidence: "readInCode";
        readonly note: "Commit 1490c5d of 7 March 2024.";
      };
    };
  };
  readonly calculation: {
    readonly method: "formula";
    readonly formula: "emergencyAdmissions";
  };
  readonly aggregation: "recompute";
  readonly decimals: 0;
  readonly minimum: 0;
  readonly notComparableWith: readonly [
    {
      readonly indicator: "NI-12";
      readonly reason: "The core suite counts journeys through acute, geriatric and mental health care by admission date, transfers (type 18) included, for people of 18 and over, as a rate. The Ministerial Strategic Group counts acute stays by month of discharge, without transfers, at all ages, as a number.";
      readonly confidence: "derived";
    },
  ];
  readonly caveats: readonly [
    "A stay is counted in the month of discharge, not of admission.",
    "Similar to some of the core suite but counted in other ways, so the two are not comparable.",
    "The latest month is the one two months before the release.",
    "Change is commonly measured from a baseline of 2017/18.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Ministerial Strategic Group, improvement objectives, September 2019";
      readonly url: "https://docslib.org/doc/1105493/ministerial-strategic-group-improvement-objectives-september-2019";
      readonly confidence: "read";
      readonly note: "That integration authorities set trajectories for these indicators and report every quarter.";
    },
    {
      readonly title: "Edinburgh Integration Joint Board, annual performance report 2023/24, Ministerial Strategic Group indicators";
      readonly url: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2023-2024/ministerial-strategic-group-indicators/";
      readonly confidence: "read";
      readonly note: "That they are not comparable with the core suite, and the baseline of 2017/18.";
    },
  ];
  readonly verified: false;
};
