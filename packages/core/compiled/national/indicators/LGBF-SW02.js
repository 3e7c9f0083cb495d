// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const lgbfSW02 = /* @__PURE__ */ freeze({
  id: "LGBF-SW02",
  title: "SDS spend on adults over 18 as a % of total social work spend on adults over 18",
  shortTitle: "Self-directed support spend, 18+",
  aliases: [
    "LGBF SW02",
    "LGBF SW2",
    "SW02",
    "SW2",
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
  ages: {
    from: 18,
  },
  measures: {
    sdsSpend: {
      title: "Spend on self-directed support for adults",
      description: "Direct payments and managed personalised budgets.",
      counts: "money",
      unit: "pounds",
      source: {
        title: "Local Government Benchmarking Framework, data of January 2022",
        publisher: "Improvement Service",
        url: "https://github.com/Improvement-Service/LGBF_Analysis",
        vintage: "2022-01",
        confidence: "readInCode",
        note: "Commit 8b78b63.",
      },
    },
    socialWorkSpend: {
      title: "Total (gross) social work spend on adults",
      counts: "money",
      unit: "pounds",
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
    method: "ratio",
    numerator: "sdsSpend",
    denominator: "socialWorkSpend",
    per: 100,
  },
  aggregation: "recompute",
  decimals: 1,
  minimum: 0,
  maximum: 100,
  comparators: [
    "scotland",
    "lgbf-people",
  ],
  caveats: [
    "Newer files of the framework hold percentages as fractions (0.6 for 60%), older ones from 0 to 100.",
    "Files of the framework write a financial year as 2019-20.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW2",
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
    "measures.sdsSpend.description": "remembered",
  },
  verified: true,
});
