// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const lgbfSW06 = /* @__PURE__ */ freeze({
  id: "LGBF-SW06",
  title: "Rate of readmission to hospital within 28 days per 1,000 discharges",
  shortTitle: "Readmissions within 28 days",
  aliases: [
    "LGBF SW06",
    "LGBF SW6",
    "SW06",
    "SW6",
  ],
  reporting: {
    status: "reported",
    source: {
      title: "Local Government Benchmarking Framework, list of indicators, Improvement Service",
      url: "https://www.improvementservice.org.uk/benchmarking/home/indicator-list",
      confidence: "read",
    },
  },
  unit: "readmissions per 1,000 discharges",
  polarity: "lowerIsBetter",
  period: {
    type: "financialYear",
  },
  areas: [
    "scotland",
    "council",
  ],
  measures: {
    readmissions: {
      title: "Readmissions to an acute hospital within 28 days of discharge",
      counts: "stays",
      unit: "readmissions",
      source: {
        title: "Local Government Benchmarking Framework, data of January 2022",
        publisher: "Improvement Service",
        url: "https://github.com/Improvement-Service/LGBF_Analysis",
        vintage: "2022-01",
        confidence: "readInCode",
        note: "Commit 8b78b63.",
      },
    },
    discharges: {
      title: "Discharges",
      counts: "stays",
      unit: "discharges",
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
    method: "rate",
    numerator: "readmissions",
    denominator: "discharges",
    per: 1000,
  },
  aggregation: "recompute",
  decimals: 1,
  minimum: 0,
  comparators: [
    "scotland",
    "lgbf-people",
  ],
  twin: {
    indicator: "NI-14",
    differs: "The benchmarking framework carries the figures of NI-14 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.",
    confidence: "derived",
  },
  caveats: [
    "NI-14 says which admissions and discharges are counted.",
    "The title is also met as \"per 1,000 admissions\".",
    "Files of the framework write a financial year as 2019-20.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW6",
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
    aggregation: "derived",
    "measures.readmissions.counts": "derived",
    "measures.discharges.counts": "derived",
  },
  verified: true,
});
