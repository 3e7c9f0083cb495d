// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni11 = /* @__PURE__ */ freeze({
  id: "NI-11",
  title: "Premature mortality rate (per 100,000 persons, under 75)",
  shortTitle: "Premature mortality, under 75",
  outcomes: [
    {
      outcome: 1,
      confidence: "remembered",
    },
    {
      outcome: 5,
      authority: "Edinburgh Integration Joint Board, annual performance report 2022/23",
      source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/",
      confidence: "read",
    },
  ],
  reporting: {
    status: "reported",
    source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023",
  },
  unit: "deaths per 100,000 persons under 75, age-standardised",
  polarity: "lowerIsBetter",
  period: {
    type: "calendarYear",
  },
  areas: [
    "scotland",
    "partnership",
    "council",
  ],
  ages: {
    from: 0,
    to: 74,
  },
  attributedBy: "residence",
  measures: {
    rate: {
      title: "Age-standardised death rate, people under 75",
      description: "Deaths of people under 75 for every 100,000 persons under 75, age-standardised, as National Records of Scotland publishes it. Public Health Scotland carries the rate alone: it has no numerator and no denominator.",
      unit: "deaths per 100,000 persons",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a. The figures come from the table of age-standardised death rates of National Records of Scotland, the sheets of councils; Clackmannanshire and Stirling together are in a file of their own.",
      },
    },
  },
  standardPopulation: "European Standard Population 2013",
  calculation: {
    method: "published",
    value: "rate",
  },
  aggregation: "none",
  decimals: 0,
  minimum: 0,
  caveats: [
    "The figure is for a calendar year. Dashboards print it under a financial year (\"2022/23\"); it is not that year's figure, and comparing it with figures of financial years is rough.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
    "In areas with small numbers, such as the islands, figures vary more from year to year.",
  ],
  sources: [
    {
      title: "Dumfries and Galloway, performance report January to March 2017, indicator A11",
      url: "http://careersdocbox.com/Nursing/99596359-Q4-january-march-2017.html",
      confidence: "read",
      note: "The title without the words in brackets.",
    },
  ],
  confidenceOf: {
    title: "remembered",
    polarity: "remembered",
    standardPopulation: "remembered",
    decimals: "remembered",
  },
  verified: false,
});
