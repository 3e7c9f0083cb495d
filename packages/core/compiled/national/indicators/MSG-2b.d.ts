// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** MSG-2b: Unplanned bed days: geriatric long stay */
export declare const msg2b: {
  readonly id: "MSG-2b";
  readonly title: "Unplanned bed days: geriatric long stay";
  readonly shortTitle: "Unplanned bed days, geriatric long stay";
  readonly aliases: readonly [
    "MSG 2b",
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
      readonly title: "Unplanned bed days in geriatric long stay";
      readonly description: "Bed days of stays in geriatric long stay (SMR01E) that begin with an emergency admission or a transfer.";
      readonly includes: readonly [
        "Emergency admission types 20 to 22 and 30 to 39",
        "Admission type 18 (transfer)",
      ];
      readonly excludes: readonly [
        "Exact duplicates of a record",
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
    "Figures can be affected by how complete the hospital records are; reports mark this with \"^\".",
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
