// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni16 = /* @__PURE__ */ freeze({
  id: "NI-16",
  title: "Falls rate per 1,000 population aged 65+",
  shortTitle: "Falls, 65+",
  outcomes: [
    {
      outcome: 2,
      confidence: "remembered",
    },
    {
      outcome: 4,
      authority: "Edinburgh Integration Joint Board, annual performance report 2022/23",
      source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/",
      confidence: "read",
    },
    {
      outcome: 7,
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
  unit: "falls per 1,000 population aged 65+",
  polarity: "lowerIsBetter",
  period: {
    type: "financialYear",
    proxies: {
      "2023/24": 2023,
    },
  },
  areas: [
    "scotland",
    "partnership",
    "council",
  ],
  ages: {
    from: 65,
  },
  attributedBy: "residence",
  measures: {
    falls: {
      title: "Hospital episodes with a fall, people aged 65 and over",
      description: "Acute hospital records (SMR01) of inpatients aged 65 and over that have a fall among their diagnoses, by date of discharge. Records (episodes) are counted, not people and not stays.",
      includes: [
        "A fall (W00 to W19) in any of the 6 fields of diagnosis",
        "Admission types 33 to 35",
        "Sex 1 or 2",
      ],
      excludes: [
        "Records that are not of inpatients",
      ],
      counts: "episodes",
      dateOf: "discharge",
      unit: "falls",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a.",
      },
    },
    population65plus: {
      title: "Mid-year population aged 65 and over",
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
    numerator: "falls",
    denominator: "population65plus",
    per: 1000,
  },
  aggregation: "sumNumerators",
  decimals: 1,
  minimum: 0,
  caveats: [
    "Episodes are counted: someone who falls and is then moved to another ward or hospital is counted again.",
    "Public Health Scotland releases figures again as hospital records become more complete, so a figure belongs to a release.",
    "For 2023/24 partnerships reported calendar year 2023 in place of the financial year.",
    "The financial year is not shown on the dashboards until its records are complete.",
    "The rate changes when population estimates are replaced: when a mid-year estimate takes the place of one carried forward, or when estimates are revised after a census.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
    "In areas with small numbers, such as the islands, figures vary more from year to year.",
  ],
  sources: [
    {
      title: "Edinburgh Integration Joint Board, annual performance report 2023/24, performance",
      url: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2023-2024/performance/",
      confidence: "read",
      note: "That calendar year 2023 stands in for 2023/24.",
    },
    {
      title: "Core Suite of Integration Indicators, 15 September 2020",
      publisher: "Public Health Scotland",
      confidence: "read",
      note: "That figures are released again to take account of more complete data.",
    },
  ],
  confidenceOf: {
    title: "remembered",
    polarity: "remembered",
    decimals: "remembered",
  },
  verified: false,
});
