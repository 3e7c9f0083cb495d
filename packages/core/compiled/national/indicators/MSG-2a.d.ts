// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** MSG-2a: Unplanned bed days: acute */
export declare const msg2a: {
  readonly id: "MSG-2a";
  readonly title: "Unplanned bed days: acute";
  readonly shortTitle: "Unplanned bed days, acute";
  readonly aliases: readonly [
    "MSG 2a",
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Ministerial Strategic Group, improvement objectives, September 2019";
  };
  readonly unit: "bed days";
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
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly bedDays: {
      readonly title: "Unplanned bed days in acute hospital";
      readonly description: "Days of the stays that MSG-1 counts, by the month in which they were occupied. The last day of a stay is counted and the first is not, so a stay that begins and ends on one day has none.";
      readonly includes: readonly [
        "Emergency admission types 20 to 22 and 30 to 39",
      ];
      readonly excludes: readonly [
        "Admission type 18 (transfer)",
        "The first day of a stay",
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
  readonly notComparableWith: readonly [
    {
      readonly indicator: "NI-13";
      readonly reason: "The core suite counts days of acute, geriatric and mental health care in linked journeys, transfers (type 18) included, for people of 18 and over, as a rate, with one day for a same-day stay. The Ministerial Strategic Group counts days of acute care alone, without transfers, at all ages, as a number, with no day for a same-day stay. Never subtract or reconcile the two.";
      readonly confidence: "derived";
    },
  ];
  readonly caveats: readonly [
    "A same-day stay counts as no day here and as one day in NI-13.",
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
