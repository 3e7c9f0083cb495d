// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni15 = /* @__PURE__ */ freeze({
  id: "NI-15",
  title: "Proportion of last 6 months of life spent at home or in a community setting",
  shortTitle: "Last 6 months of life at home",
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
      outcome: 9,
      confidence: "remembered",
    },
  ],
  reporting: {
    status: "reported",
    source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023",
  },
  unit: "%",
  polarity: "higherIsBetter",
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
    from: 0,
  },
  breakdowns: {
    "age at death": [
      "0-54",
      "55-64",
      "65-74",
      "75-84",
      "85+",
    ],
  },
  attributedBy: "residence",
  measures: {
    hospitalDays: {
      title: "Days in hospital in the last six months of life",
      description: "Days that the people counted as deaths spend in hospital as inpatients in the 183 days before they die. A stay of all 183 days counts as 182.5. A day belongs to the period of the death.",
      includes: [
        "Inpatient stays in acute care (SMR01), geriatric long stay (SMR01E) and mental health care (SMR04)",
      ],
      excludes: [
        "Care that is not inpatient care",
        "NHS beds in 22 listed care homes, which count as a community setting",
      ],
      counts: "days",
      dateOf: "death",
      unit: "days",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a.",
      },
    },
    deaths: {
      title: "Deaths",
      description: "Deaths at all ages in the period, in the records of National Records of Scotland, other than those from external causes.",
      includes: [
        "Deaths with a fall (W00 to W19) in any of the 11 fields of cause of death, external cause or not",
      ],
      excludes: [
        "Deaths from external causes (V01 to Y84) without a fall",
        "Deaths without a postcode",
      ],
      counts: "deaths",
      dateOf: "death",
      unit: "deaths",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a.",
      },
    },
  },
  calculation: {
    method: "formula",
    formula: "100 - hospitalDays / (deaths * 182.5) * 100",
  },
  aggregation: "recompute",
  decimals: 1,
  minimum: 0,
  maximum: 100,
  notComparableWith: [
    {
      indicator: "MSG-5",
      reason: "The core suite gives one percentage, of time at home or in a community setting. The Ministerial Strategic Group divides the time among four settings, worked out separately.",
      confidence: "derived",
    },
  ],
  caveats: [
    "The method was changed in 2020 and earlier years were worked out anew, so do not mix figures of older releases with these.",
    "Public Health Scotland releases figures again as hospital records become more complete, so a figure belongs to a release.",
    "For 2023/24 partnerships reported calendar year 2023 in place of the financial year.",
    "The financial year is not shown on the dashboards until its records are complete.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
    "In areas with small numbers, such as the islands, figures vary more from year to year.",
  ],
  sources: [
    {
      title: "Dumfries and Galloway, performance report January to March 2017, indicator A15",
      url: "http://careersdocbox.com/Nursing/99596359-Q4-january-march-2017.html",
      confidence: "read",
      note: "The title.",
    },
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
    polarity: "remembered",
    "measures.hospitalDays.dateOf": "derived",
  },
  verified: true,
});
