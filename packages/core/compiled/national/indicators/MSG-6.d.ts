// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** MSG-6: Balance of care: at home */
export declare const msg6: {
  readonly id: "MSG-6";
  readonly title: "Balance of care: at home";
  readonly shortTitle: "Balance of care, at home";
  readonly aliases: readonly [
    "MSG 6",
    "MSG-6-home",
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Ministerial Strategic Group, improvement objectives, September 2019";
  };
  readonly unit: "% of the population";
  readonly polarity: "higherIsBetter";
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
  readonly breakdowns: {
    readonly age: readonly [
      "All",
      "65+",
      "75+",
    ];
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly homeUnsupported: {
      readonly title: "People at home without support";
      readonly counts: "people";
      readonly unit: "people";
      readonly source: {
        readonly title: "msg-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/msg-indicators";
        readonly confidence: "readInCode";
        readonly note: "Commit 1490c5d of 7 March 2024.";
      };
    };
    readonly homeSupported: {
      readonly title: "People at home with support";
      readonly counts: "people";
      readonly unit: "people";
      readonly source: {
        readonly title: "msg-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/msg-indicators";
        readonly confidence: "readInCode";
        readonly note: "Commit 1490c5d of 7 March 2024.";
      };
    };
    readonly population: {
      readonly title: "Population";
      readonly description: "The people of the area, of the ages that the figure is for.";
      readonly counts: "people";
      readonly unit: "people";
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
    readonly formula: "(homeUnsupported + homeSupported) / population * 100";
  };
  readonly aggregation: "recompute";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly maximum: 100;
  readonly caveats: readonly [
    "Under development, and marked \"#\" in reports.",
    "The figure for all ages uses people of 18 and over for care homes.",
    "Figures of earlier years are revised: in one partnership the baseline went from 95.6% to 95.5%.",
    "The places add up to 100%, one of them being what is left over.",
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
      readonly note: "The baseline of 2017/18 and its revision, and that the indicator is under development.";
    },
  ];
  readonly confidenceOf: {
    readonly aggregation: "derived";
    readonly calculation: "derived";
  };
  readonly verified: false;
};
