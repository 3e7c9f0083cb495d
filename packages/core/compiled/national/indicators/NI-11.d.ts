// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** NI-11: Premature mortality rate (per 100,000 persons, under 75) */
export declare const ni11: {
  readonly id: "NI-11";
  readonly title: "Premature mortality rate (per 100,000 persons, under 75)";
  readonly shortTitle: "Premature mortality, under 75";
  readonly outcomes: readonly [
    {
      readonly outcome: 1;
      readonly confidence: "remembered";
    },
    {
      readonly outcome: 5;
      readonly authority: "Edinburgh Integration Joint Board, annual performance report 2022/23";
      readonly source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/";
      readonly confidence: "read";
    },
  ];
  readonly reporting: {
    readonly status: "reported";
    readonly source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023";
  };
  readonly unit: "deaths per 100,000 persons under 75, age-standardised";
  readonly polarity: "lowerIsBetter";
  readonly period: {
    readonly type: "calendarYear";
  };
  readonly areas: readonly [
    "scotland",
    "partnership",
    "council",
  ];
  readonly ages: {
    readonly from: 0;
    readonly to: 74;
  };
  readonly attributedBy: "residence";
  readonly measures: {
    readonly rate: {
      readonly title: "Age-standardised death rate, people under 75";
      readonly description: "Deaths of people under 75 for every 100,000 persons under 75, age-standardised, as National Records of Scotland publishes it. Public Health Scotland carries the rate alone: it has no numerator and no denominator.";
      readonly unit: "deaths per 100,000 persons";
      readonly source: {
        readonly title: "national-indicators";
        readonly publisher: "Public Health Scotland";
        readonly url: "https://github.com/Public-Health-Scotland/national-indicators";
        readonly confidence: "readInCode";
        readonly note: "Branch may-2024-run, commit 412689a. The figures come from the table of age-standardised death rates of National Records of Scotland, the sheets of councils; Clackmannanshire and Stirling together are in a file of their own.";
      };
    };
  };
  readonly standardPopulation: "European Standard Population 2013";
  readonly calculation: {
    readonly method: "published";
    readonly value: "rate";
  };
  readonly aggregation: "none";
  readonly decimals: 0;
  readonly minimum: 0;
  readonly caveats: readonly [
    "The figure is for a calendar year. Dashboards print it under a financial year (\"2022/23\"); it is not that year's figure, and comparing it with figures of financial years is rough.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
    "In areas with small numbers, such as the islands, figures vary more from year to year.",
  ];
  readonly sources: readonly [
    {
      readonly title: "Dumfries and Galloway, performance report January to March 2017, indicator A11";
      readonly url: "http://careersdocbox.com/Nursing/99596359-Q4-january-march-2017.html";
      readonly confidence: "read";
      readonly note: "The title without the words in brackets.";
    },
  ];
  readonly confidenceOf: {
    readonly title: "remembered";
    readonly polarity: "remembered";
    readonly standardPopulation: "remembered";
    readonly decimals: "remembered";
  };
  readonly verified: false;
};
