// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-17: Proportion of care services graded 'good' (4) or better in Care Inspectorate inspections */
export declare const ni17: {
  readonly id: "NI-17";
  readonly title: "Proportion of care services graded 'good' (4) or better in Care Inspectorate inspections";
  readonly shortTitle: "Care services graded good or better";
  readonly outcomes: readonly [
    {
      readonly outcome: 3;
      readonly authority: "Edinburgh Integration Joint Board, annual performance report 2022/23";
      readonly source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/";
      readonly confidence: "read";
    },
    {
      readonly outcome: 4;
      readonly confidence: "remembered";
    },
    {
      readonly outcome: 7;
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
    readonly type: "financialYear";
  };
  readonly areas: readonly [
    "scotland",
    "partnership",
    "council",
  ];
  readonly measures: {
    readonly percentGradedGood: {
      readonly title: "Percentage of graded services that are graded good (4) or better";
      readonly description: "Care services graded good (4) or better, as a percentage of all graded services. Services are counted, not the people who use them.";
      readonly counts: "services";
      readonly unit: "%";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a. The figures come from a yearly table of the Care Inspectorate by council, which has Clackmannanshire and Stirling apart.";
      };
    };
  };
  readonly calculation: {
    readonly method: "published";
    readonly value: "percentGradedGood";
  };
  readonly aggregation: "none";
  readonly decimals: 1;
  readonly minimum: 0;
  readonly maximum: 100;
  readonly twin: {
    readonly indicator: "LGBF-SW07";
    readonly differs: "The benchmarking framework carries the figures of NI-17 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.";
    readonly confidence: "derived";
  };
  readonly caveats: readonly [
    "Small areas, such as the islands, have few services, so their figures vary more from year to year.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Local Government Benchmarking Framework, indicator SW7";
      readonly publisher: "Improvement Service";
      readonly url: "https://github.com/Improvement-Service/LGBF_Analysis";
      readonly vintage: "2022-01";
      readonly confidence: "readInCode";
      readonly note: "The title, and that higher is better.";
    },
  ];
  readonly confidenceOf: {
    readonly polarity: "readInCode";
  };
  readonly verified: true;
};
