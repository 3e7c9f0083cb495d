// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const lgbfSW07 = /* @__PURE__ */ freeze({
  id: "LGBF-SW07",
  title: "Proportion of care services graded 'good' (4) or better in Care Inspectorate inspections",
  shortTitle: "Care services graded good or better",
  aliases: [
    "LGBF SW07",
    "LGBF SW7",
    "SW07",
    "SW7",
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
    type: "financialYear",
  },
  areas: [
    "scotland",
    "council",
  ],
  measures: {
    percentGradedGood: {
      title: "Percentage of graded services that are graded good (4) or better",
      counts: "services",
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
    value: "percentGradedGood",
  },
  aggregation: "none",
  decimals: 1,
  minimum: 0,
  maximum: 100,
  comparators: [
    "scotland",
    "lgbf-people",
  ],
  twin: {
    indicator: "NI-17",
    differs: "The benchmarking framework carries the figures of NI-17 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.",
    confidence: "derived",
  },
  caveats: [
    "Services are counted, not the people who use them.",
    "Newer files of the framework hold percentages as fractions (0.6 for 60%), older ones from 0 to 100.",
    "Files of the framework write a financial year as 2019-20.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW7",
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
  },
  verified: true,
});
