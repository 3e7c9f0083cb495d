// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** MSG-4: Delayed discharge bed days */
export declare const msg4: {
  readonly id: "MSG-4";
  readonly title: "Delayed discharge bed days";
  readonly shortTitle: "Delayed discharge bed days";
  readonly aliases: readonly [
    "MSG 4",
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
    readonly from: 18;
  };
  readonly breakdowns: {
    readonly age: readonly [
      "18-74",
      "75+",
    ];
    readonly reason: readonly [
      "All",
      "Health and social care",
      "Patient, carer and family",
      "Standard",
      "Code 9",
    ];
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly delayedBedDays: {
      readonly title: "Delayed discharge bed days, people aged 18 and over";
      readonly description: "Days that people aged 18 and over are delayed in hospital after they are ready to be discharged.";
      readonly includes: readonly [
        "Delays for health and social care reasons",
        "Delays for reasons of the patient, carer or family",
        "Complex delays (Code 9)",
      ];
      readonly excludes: readonly [
        "Code 100 (long-term hospital residents)",
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
    readonly formula: "delayedBedDays";
  };
  readonly aggregation: "recompute";
  readonly decimals: 0;
  readonly minimum: 0;
  readonly breaks: readonly [
    {
      readonly at: "2016-07";
      readonly reason: "Delayed discharges are defined anew from 1 July 2016; figures before and after cannot be compared.";
      readonly source: "delayed-discharges-monthly, code of Public Health Scotland, commit e189886";
    },
  ];
  readonly notComparableWith: readonly [
    {
      readonly indicator: "NI-19";
      readonly reason: "The core suite counts days for people of 75 and over as a rate. The Ministerial Strategic Group counts them for people of 18 and over as a number.";
      readonly confidence: "derived";
    },
    {
      readonly indicator: "LGBF-SW08";
      readonly reason: "The framework counts days for people of 75 and over as a rate. The Ministerial Strategic Group counts them for people of 18 and over as a number.";
      readonly confidence: "derived";
    },
  ];
  readonly caveats: readonly [
    "Open data carry a row \"All Delay Reasons\" beside its parts: adding all rows doubles the figure.",
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
  readonly confidenceOf: {
    readonly "measures.delayedBedDays.dateOf": "derived";
  };
  readonly verified: false;
};
