// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni14 = /* @__PURE__ */ freeze({
  id: "NI-14",
  title: "Readmission to hospital within 28 days (per 1,000 discharges)",
  shortTitle: "Readmissions within 28 days",
  aliases: [
    "Rate of readmission to hospital within 28 days per 1,000 discharges",
  ],
  outcomes: [
    {
      outcome: 2,
      confidence: "remembered",
    },
    {
      outcome: 3,
      confidence: "remembered",
    },
    {
      outcome: 7,
      confidence: "remembered",
    },
    {
      outcome: 9,
      authority: "Edinburgh Integration Joint Board, annual performance report 2022/23",
      source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/",
      confidence: "read",
    },
  ],
  reporting: {
    status: "reported",
    source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023",
  },
  unit: "readmissions per 1,000 discharges",
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
    from: 18,
  },
  attributedBy: "residence",
  measures: {
    readmissions: {
      title: "Emergency readmissions within 28 days of discharge",
      description: "Emergency readmissions to an acute hospital that begin 0 to 28 days after an index discharge, counted in the period of the index discharge.",
      includes: [
        "Admission types 20 to 22 and 30 to 39",
      ],
      excludes: [
        "Admission type 18 (transfer), which other emergency indicators count",
      ],
      counts: "stays",
      dateOf: "discharge",
      unit: "readmissions",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a.",
      },
    },
    discharges: {
      title: "Index discharges",
      description: "Continuous inpatient stays in acute hospitals (SMR01) whose patient was discharged alive. A discharge can itself be a readmission as well.",
      excludes: [
        "Stays ended by death",
      ],
      counts: "stays",
      dateOf: "discharge",
      unit: "discharges",
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
    method: "rate",
    numerator: "readmissions",
    denominator: "discharges",
    per: 1000,
  },
  aggregation: "recompute",
  decimals: 1,
  minimum: 0,
  twin: {
    indicator: "LGBF-SW06",
    differs: "The benchmarking framework carries the figures of NI-14 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.",
    confidence: "derived",
  },
  caveats: [
    "The period is that of the first discharge, not of the readmission.",
    "Public Health Scotland releases figures again as hospital records become more complete, so a figure belongs to a release.",
    "For 2023/24 partnerships reported calendar year 2023 in place of the financial year.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW6",
      publisher: "Improvement Service",
      url: "https://github.com/Improvement-Service/LGBF_Analysis",
      vintage: "2022-01",
      confidence: "readInCode",
      note: "The first alias, and that lower is better.",
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
    polarity: "readInCode",
  },
  verified: false,
});
