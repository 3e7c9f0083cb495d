// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const lgbfSW05 = /* @__PURE__ */ freeze({
  id: "LGBF-SW05",
  title: "Older persons (over 65's) Residential Care Costs per week per resident",
  shortTitle: "Residential care costs per week, 65+",
  aliases: [
    "LGBF SW05",
    "LGBF SW5",
    "SW05",
    "SW5",
  ],
  reporting: {
    status: "reported",
    source: {
      title: "Local Government Benchmarking Framework, list of indicators, Improvement Service",
      url: "https://www.improvementservice.org.uk/benchmarking/home/indicator-list",
      confidence: "read",
    },
  },
  unit: "pounds per week per resident",
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
    careHomeSpend: {
      title: "Net expenditure on care homes for older people in the year",
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
    longStayResidents: {
      title: "Long-stay residents aged 65+ supported in care homes",
      counts: "people",
      unit: "people",
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
    method: "formula",
    formula: "careHomeSpend / 52 / longStayResidents",
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
      title: "Local Government Benchmarking Framework, indicator SW5",
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
    calculation: "derived",
  },
  verified: true,
});
