// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** MSG-2c: Unplanned bed days: mental health */
export declare const msg2c: {
  readonly id: "MSG-2c";
  readonly title: "Unplanned bed days: mental health";
  readonly shortTitle: "Unplanned bed days, mental health";
  readonly aliases: readonly [
    "MSG 2c",
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Ministerial Strategic Group, improvement objectives, September 2019";
  };
  readonly unit: "bed days";
  readonly polarity: "lowerIsBetter";
  readonly period: {
    readonly type: "financialQuarter";
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
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly bedDays: {
      readonly title: "Unplanned bed days in mental health care";
      readonly description: "Bed days of stays in mental health care (SMR04) that begin with an emergency admission or a transfer. A stay that is still open is closed at the end of the period.";
      readonly includes: readonly [
        "Emergency admission types 20 to 22 and 30 to 39",
        "Admission type 18 (transfer)",
      ];
      readonly excludes: readonly [
        "Duplicate and overlapping records, by seven rules",
      ];
      readonly counts: "days";
      readonly dateOf: "occupancy";
      readonly unit: "bed days";
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
    readonly formula: "bedDays";
  };
  readonly aggregation: "recompute";
  readonly decimals: 0;
  readonly minimum: 0;
  readonly caveats: readonly [
    "Transfers (type 18) are counted here and not in MSG-2a.",
    "The latest figures are provisional; reports mark them with \"p\".",
    "Similar to some of the core suite but counted in other ways, so the two are not comparable.",
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
  readonly confidenceOf: {
    readonly "measures.bedDays.dateOf": "derived";
  };
  readonly verified: false;
};
