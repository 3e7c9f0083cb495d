// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const lgbfSW01 = /* @__PURE__ */ freeze({
  id: "LGBF-SW01",
  title: "Older Persons (Over 65's) Home Care Costs per Hour",
  shortTitle: "Home care costs per hour, 65+",
  aliases: [
    "LGBF SW01",
    "LGBF SW1",
    "SW01",
    "SW1",
  ],
  reporting: {
    status: "reported",
    source: {
      title: "Local Government Benchmarking Framework, list of indicators, Improvement Service",
      url: "https://www.improvementservice.org.uk/benchmarking/home/indicator-list",
      confidence: "read",
    },
  },
  unit: "pounds per hour",
  polarity: "lowerIsBetter",
  period: {
    type: "financialYear",
  },
  areas: [
    "scotland",
    "council",
  ],
  ages: {
    from: 65,
  },
  measures: {
    homeCareCost: {
      title: "Total spend on home care",
      counts: "money",
      unit: "pounds",
      source: {
        title: "Local Government Benchmarking Framework, data of January 2022",
        publisher: "Improvement Service",
        url: "https://github.com/Improvement-Service/LGBF_Analysis",
        vintage: "2022-01",
        confidence: "readInCode",
        note: "Commit 8b78b63. The file has it in thousands of pounds.",
      },
    },
    homeCareHours: {
      title: "Hours of home care in the year",
      unit: "hours",
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
    numerator: "homeCareCost",
    denominator: "homeCareHours",
  },
  aggregation: "recompute",
  decimals: 2,
  minimum: 0,
  comparators: [
    "scotland",
    "lgbf-people",
  ],
  caveats: [
    "The framework also publishes the cost in real terms, under the code with \"-Real\". That series is worked out anew with every release, so never mix two releases of it.",
    "Files of the framework write a financial year as 2019-20.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW1",
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
  },
  verified: true,
});
