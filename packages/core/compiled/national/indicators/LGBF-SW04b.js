// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const lgbfSW04b = /* @__PURE__ */ freeze({
  id: "LGBF-SW04b",
  title: "Percentage of adults supported at home who agree that their services and support had an impact in improving or maintaining their quality of life",
  shortTitle: "Support kept or improved quality of life",
  aliases: [
    "LGBF SW04b",
    "LGBF SW4b",
    "SW04b",
    "SW4b",
  ],
  reporting: {
    status: "reported",
    source: {
      title: "Local Government Benchmarking Framework, list of indicators, Improvement Service",
      url: "https://www.improvementservice.org.uk/benchmarking/home/indicator-list",
      confidence: "read",
    },
  },
  unit: "%",
  polarity: "higherIsBetter",
  period: {
    type: "surveyWave",
    from: "2013/14",
    every: 2,
  },
  areas: [
    "scotland",
    "council",
  ],
  ages: {
    from: 17,
  },
  measures: {
    percentPositive: {
      title: "Weighted percentage of adults supported at home who answer positively",
      description: "Adults supported at home who agree or strongly agree that their help, care or support improved or maintained their quality of life.",
      dateOf: "survey",
      unit: "%",
      source: {
        title: "Local Government Benchmarking Framework, data of January 2022",
        publisher: "Improvement Service",
        url: "https://github.com/Improvement-Service/LGBF_Analysis",
        vintage: "2022-01",
        confidence: "readInCode",
        note: "Commit 8b78b63.",
      },
    },
  },
  calculation: {
    method: "published",
    value: "percentPositive",
  },
  aggregation: "none",
  decimals: 1,
  minimum: 0,
  maximum: 100,
  comparators: [
    "scotland",
    "lgbf-people",
  ],
  breaks: [
    {
      at: "2023/24",
      reason: "The wording of the survey changed, and with it who answers; what ends the series of NI-7 ends this one.",
      source: {
        title: "Edinburgh Integration Joint Board, annual performance report 2023/24, performance",
        url: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2023-2024/performance/",
        confidence: "derived",
        note: "The report says so of NI-7, whose figures these are.",
      },
    },
  ],
  twin: {
    indicator: "NI-7",
    differs: "The benchmarking framework carries the figures of NI-7 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.",
    confidence: "derived",
  },
  caveats: [
    "NI-7 says which question is asked and which answers count.",
    "Newer files of the framework hold percentages as fractions (0.6 for 60%), older ones from 0 to 100.",
    "Files of the framework write a wave as 2019-20.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW4b",
      publisher: "Improvement Service",
      url: "https://github.com/Improvement-Service/LGBF_Analysis",
      vintage: "2022-01",
      confidence: "readInCode",
      note: "The title, which way is better and the family group (commit 8b78b63).",
    },
  ],
  confidenceOf: {
    polarity: "readInCode",
    comparators: "readInCode",
    "period.from": "readInCode",
  },
  verified: true,
});
