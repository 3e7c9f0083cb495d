// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const lgbfSW08 = /* @__PURE__ */ freeze({
  id: "LGBF-SW08",
  title: "Number of days people spend in hospital when they are ready to be discharged, per 1,000 population (75+)",
  shortTitle: "Days in hospital when ready to leave, 75+",
  aliases: [
    "LGBF SW08",
    "LGBF SW8",
    "SW08",
    "SW8",
  ],
  reporting: {
    status: "reported",
    source: {
      title: "Local Government Benchmarking Framework, list of indicators, Improvement Service",
      url: "https://www.improvementservice.org.uk/benchmarking/home/indicator-list",
      confidence: "read",
    },
  },
  unit: "days per 1,000 population aged 75+",
  polarity: "lowerIsBetter",
  period: {
    type: "financialYear",
  },
  areas: [
    "scotland",
    "council",
  ],
  ages: {
    from: 75,
  },
  measures: {
    delayedBedDays: {
      title: "Bed days people spend in hospital when they are ready to be discharged, people aged 75 and over",
      counts: "days",
      unit: "bed days",
      source: {
        title: "Local Government Benchmarking Framework, data of January 2022",
        publisher: "Improvement Service",
        url: "https://github.com/Improvement-Service/LGBF_Analysis",
        vintage: "2022-01",
        confidence: "readInCode",
        note: "Commit 8b78b63.",
      },
    },
    population75plus: {
      title: "Mid-year population aged 75 and over",
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
    method: "rate",
    numerator: "delayedBedDays",
    denominator: "population75plus",
    per: 1000,
  },
  aggregation: "sumNumerators",
  decimals: 1,
  minimum: 0,
  comparators: [
    "scotland",
    "lgbf-people",
  ],
  breaks: [
    {
      at: "2016/17",
      reason: "Delayed discharges are defined anew from 1 July 2016; figures before and after cannot be compared.",
      source: "delayed-discharges-monthly, code of Public Health Scotland, commit e189886",
    },
  ],
  twin: {
    indicator: "NI-19",
    differs: "The benchmarking framework carries the figures of NI-19 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.",
    confidence: "derived",
  },
  notComparableWith: [
    {
      indicator: "MSG-4",
      reason: "The framework counts days for people of 75 and over as a rate. The Ministerial Strategic Group counts them for people of 18 and over as a number.",
      confidence: "derived",
    },
  ],
  caveats: [
    "NI-19 says which delays are counted.",
    "Files of the framework write a financial year as 2019-20.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW8",
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
