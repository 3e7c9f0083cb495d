// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-18: Percentage of adults with intensive care needs receiving care at home */
export declare const ni18: {
  readonly id: "NI-18";
  readonly title: "Percentage of adults with intensive care needs receiving care at home";
  readonly shortTitle: "Intensive care needs met at home";
  readonly outcomes: readonly [
    {
      readonly outcome: 2;
      readonly authority: "Edinburgh Integration Joint Board, annual performance report 2022/23";
      readonly source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/";
      readonly confidence: "read";
    },
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023";
  };
  readonly unit: "%";
  readonly polarity: "higherIsBetter";
  readonly period: {
    readonly type: "calendarYear";
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
    readonly personalCareAtHome: {
      readonly title: "People who receive personal care at home";
      readonly description: "People with personal care at home in the week of the social care census.";
      readonly counts: "people";
      readonly dateOf: "census";
      readonly unit: "people";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a; the column is total_pc.";
      };
    };
    readonly careHomeResidents: {
      readonly title: "Residents of care homes";
      readonly description: "People living in care homes, from the care home census of 31 March.";
      readonly counts: "people";
      readonly dateOf: "census";
      readonly unit: "people";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a; the column is ch_res.";
      };
    };
    readonly continuingCare: {
      readonly title: "People in NHS continuing care";
      readonly description: "People in continuing care of the NHS, from its census.";
      readonly counts: "people";
      readonly dateOf: "census";
      readonly unit: "people";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a; the column is cc_census.";
      };
    };
  };
  readonly calculation: {
    readonly method: "formula";
    readonly formula: "personalCareAtHome / (personalCareAtHome + careHomeResidents + continuingCare) * 100";
  };
  readonly aggregation: "recompute";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly maximum: 100;
  readonly twin: {
    readonly indicator: "LGBF-SW03a";
    readonly differs: "The core suite, by its title, is about adults of 18 and over; the benchmarking framework about people of 65 and over.";
    readonly confidence: "derived";
  };
  readonly notComparableWith: readonly [
    {
      readonly indicator: "LGBF-SW03a";
      readonly reason: "The two are about people of different ages.";
      readonly confidence: "derived";
    },
  ];
  readonly caveats: readonly [
    "The series is shared with the benchmarking framework's SW03a, which is about people of 65 and over; check which ages a figure is for.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Dumfries and Galloway, performance report January to March 2017, indicator A18";
      readonly url: "http://careersdocbox.com/Nursing/99596359-Q4-january-march-2017.html";
      readonly confidence: "read";
      readonly note: "The title.";
    },
  ];
  readonly confidenceOf: {
    readonly polarity: "remembered";
    readonly aggregation: "derived";
  };
  readonly verified: true;
};
