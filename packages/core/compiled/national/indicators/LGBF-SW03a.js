// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const lgbfSW03a = /* @__PURE__ */ freeze({
  id: "LGBF-SW03a",
  title: "% of people 65+ with long-term care needs receiving personal care at home",
  shortTitle: "Personal care at home, 65+",
  aliases: [
    "% of people over 65 with intensive needs receiving care at home",
    "LGBF SW03a",
    "LGBF SW3a",
    "SW03a",
    "SW3a",
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
    from: 65,
  },
  measures: {
    percentAtHome: {
      title: "Percentage of people 65+ with long-term care needs who receive personal care at home",
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
    value: "percentAtHome",
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
    indicator: "NI-18",
    differs: "The benchmarking framework is about people of 65 and over; the core suite, by its title, about adults of 18 and over.",
    confidence: "derived",
  },
  notComparableWith: [
    {
      indicator: "NI-18",
      reason: "The two are about people of different ages.",
      confidence: "derived",
    },
  ],
  caveats: [
    "Earlier releases say \"intensive needs\" in the title where this one says \"long-term care needs\".",
    "Newer files of the framework hold percentages as fractions (0.6 for 60%), older ones from 0 to 100.",
    "Files of the framework write a financial year as 2019-20.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW3a",
      publisher: "Improvement Service",
      url: "https://github.com/Improvement-Service/LGBF_Analysis",
      vintage: "2022-01",
      confidence: "readInCode",
      note: "The earlier title, which way is better and the family group (commit 8b78b63).",
    },
  ],
  confidenceOf: {
    polarity: "readInCode",
    comparators: "readInCode",
  },
  verified: false,
});
