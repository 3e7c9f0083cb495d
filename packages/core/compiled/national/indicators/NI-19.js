// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni19 = /* @__PURE__ */ freeze({
  id: "NI-19",
  title: "Number of days people (75+) spend in hospital when they are ready to be discharged (per 1,000 population 75+)",
  shortTitle: "Days in hospital when ready to leave, 75+",
  aliases: [
    "Number of days people spend in hospital when they are ready to be discharged, per 1,000 population (75+)",
    "Number of bed days people spend in hospital when they are ready to be discharged",
  ],
  outcomes: [
    {
      outcome: 2,
      authority: "Edinburgh Integration Joint Board, annual performance report 2022/23",
      source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/",
      confidence: "read",
    },
    {
      outcome: 3,
      confidence: "remembered",
    },
    {
      outcome: 4,
      confidence: "remembered",
    },
    {
      outcome: 9,
      confidence: "remembered",
    },
  ],
  reporting: {
    status: "reported",
    source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023",
  },
  unit: "days per 1,000 population aged 75+",
  polarity: "lowerIsBetter",
  period: {
    type: "financialYear",
  },
  areas: [
    "scotland",
    "partnership",
    "council",
  ],
  ages: {
    from: 75,
  },
  attributedBy: "residence",
  measures: {
    delayedBedDays: {
      title: "Delayed discharge bed days, people aged 75 and over",
      description: "Days that people aged 75 and over spend in hospital in the period after they are ready to be discharged, by the council they live in.",
      includes: [
        "All reasons for delay, complex delays (Code 9) among them",
      ],
      excludes: [
        "Rows with no council (\"Other\", \"Undetermined\"), in the figures of areas",
      ],
      counts: "days",
      dateOf: "occupancy",
      unit: "bed days",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a.",
      },
    },
    population75plus: {
      title: "Mid-year population aged 75 and over",
      description: "The estimate for the middle of the first calendar year: mid-2023 for 2023/24. Where there is no estimate yet, the latest earlier one is used, at most four years old.",
      counts: "people",
      unit: "people",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a.",
      },
      dating: "midYearOfFirstCalendarYear",
      carryForward: 4,
    },
  },
  calculation: {
    method: "rate",
    numerator: "delayedBedDays",
    denominator: "population75plus",
    per: 1000,
  },
  aggregation: "sumNumerators",
  decimals: 1,
  minimum: 0,
  breaks: [
    {
      at: "2016/17",
      reason: "Delayed discharges are defined anew from 1 July 2016; figures before and after cannot be compared.",
      source: "delayed-discharges-monthly, code of Public Health Scotland, commit e189886",
    },
  ],
  twin: {
    indicator: "LGBF-SW08",
    differs: "The benchmarking framework carries the figures of NI-19 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.",
    confidence: "derived",
  },
  notComparableWith: [
    {
      indicator: "MSG-4",
      reason: "The core suite counts days for people of 75 and over as a rate. The Ministerial Strategic Group counts them for people of 18 and over as a number.",
      confidence: "derived",
    },
  ],
  caveats: [
    "The definition changed on 1 July 2016, so 2016/17 has three months of the old definition and nine of the new.",
    "The rate changes when population estimates are replaced: when a mid-year estimate takes the place of one carried forward, or when estimates are revised after a census.",
    "Not the same as the Ministerial Strategic Group's indicator 4 (delayed discharge bed days), which is a count for people aged 18 and over.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW8",
      publisher: "Improvement Service",
      url: "https://github.com/Improvement-Service/LGBF_Analysis",
      vintage: "2022-01",
      confidence: "readInCode",
      note: "The first alias, and that lower is better.",
    },
    {
      title: "delayed-discharges-monthly",
      publisher: "Public Health Scotland",
      url: "https://github.com/Public-Health-Scotland/delayed-discharges-monthly",
      confidence: "readInCode",
      note: "The change of definition on 1 July 2016 (commit e189886).",
    },
  ],
  confidenceOf: {
    polarity: "readInCode",
    "measures.delayedBedDays.dateOf": "derived",
  },
  verified: false,
});
