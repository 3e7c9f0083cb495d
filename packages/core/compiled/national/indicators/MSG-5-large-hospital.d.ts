// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** MSG-5-large-hospital: Last six months of life by setting: large hospital */
export declare const msg5LargeHospital: {
  readonly id: "MSG-5-large-hospital";
  readonly title: "Last six months of life by setting: large hospital";
  readonly shortTitle: "Last 6 months of life, large hospital";
  readonly aliases: readonly [
    "MSG 5 large hospital",
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Ministerial Strategic Group, improvement objectives, September 2019";
  };
  readonly unit: "% of the days of the last six months of life";
  readonly polarity: "noJudgement";
  readonly period: {
    readonly type: "financialYear";
  };
  readonly areas: readonly [
    "partnership",
    "locality",
  ];
  readonly ages: {
    readonly from: 0;
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly largeHospitalDays: {
      readonly title: "Days in a large hospital in the last six months of life";
      readonly counts: "days";
      readonly unit: "days";
      readonly source: {
        readonly title: "msg-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/msg-indicators";
        readonly confidence: "readInCode";
        readonly note: "Commit 1490c5d of 7 March 2024.";
      };
    };
    readonly deaths: {
      readonly title: "Deaths";
      readonly description: "Deaths, each of which stands for 182.5 days.";
      readonly counts: "deaths";
      readonly dateOf: "death";
      readonly unit: "deaths";
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
    readonly formula: "largeHospitalDays / (deaths * 182.5) * 100";
  };
  readonly aggregation: "recompute";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly maximum: 100;
  readonly caveats: readonly [
    "The four settings add up to 100%, because the community is what is left of the possible days.",
    "The latest year is provisional; its label ends in \"p\".",
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
    readonly aggregation: "derived";
  };
  readonly verified: false;
};
