// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** MSG-3b: A&E seen within 4 hours (%) */
export declare const msg3b: {
  readonly id: "MSG-3b";
  readonly title: "A&E seen within 4 hours (%)";
  readonly shortTitle: "A&E seen within 4 hours";
  readonly aliases: readonly [
    "MSG 3b",
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Ministerial Strategic Group, improvement objectives, September 2019";
  };
  readonly unit: "%";
  readonly polarity: "higherIsBetter";
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
    readonly seenWithin4Hours: {
      readonly title: "Attendances seen within 4 hours";
      readonly description: "Attendances at accident and emergency that meet the standard of 4 hours.";
      readonly includes: readonly [
        "Referral source codes 01, 02, 03, 04, 05, 98 and 99",
      ];
      readonly counts: "attendances";
      readonly unit: "attendances";
      readonly source: {
        readonly title: "msg-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/msg-indicators";
        readonly confidence: "readInCode";
        readonly note: "Commit 1490c5d of 7 March 2024.";
      };
    };
    readonly attendances: {
      readonly title: "Attendances at accident and emergency";
      readonly description: "Attendances in the records of the accident and emergency data mart. Where the locality is not known it is \"Unknown\".";
      readonly includes: readonly [
        "Referral source codes 01, 02, 03, 04, 05, 98 and 99",
      ];
      readonly counts: "attendances";
      readonly unit: "attendances";
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
    readonly method: "proportion";
    readonly numerator: "seenWithin4Hours";
    readonly denominator: "attendances";
    readonly per: 100;
  };
  readonly aggregation: "recompute";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly maximum: 100;
  readonly caveats: readonly [
    "These figures are for the residents of a partnership. The four-hour performance of the NHS is by the board that gives the treatment, so the two differ.",
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
