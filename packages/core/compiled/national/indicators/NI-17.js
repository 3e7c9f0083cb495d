// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni17 = /* @__PURE__ */ freeze({
  id: "NI-17",
  title: "Proportion of care services graded 'good' (4) or better in Care Inspectorate inspections",
  shortTitle: "Care services graded good or better",
  outcomes: [
    {
      outcome: 3,
      authority: "Edinburgh Integration Joint Board, annual performance report 2022/23",
      source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/",
      confidence: "read",
    },
    {
      outcome: 4,
      confidence: "remembered",
    },
    {
      outcome: 7,
      authority: "Edinburgh Integration Joint Board, annual performance report 2022/23",
      source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/",
      confidence: "read",
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
  },
  areas: [
    "scotland",
    "partnership",
    "council",
  ],
  measures: {
    percentGradedGood: {
      title: "Percentage of graded services that are graded good (4) or better",
      description: "Care services graded good (4) or better, as a percentage of all graded services. Services are counted, not the people who use them.",
      counts: "services",
      unit: "%",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a. The figures come from a yearly table of the Care Inspectorate by council, which has Clackmannanshire and Stirling apart.",
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
  twin: {
    indicator: "LGBF-SW07",
    differs: "The benchmarking framework carries the figures of NI-17 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.",
    confidence: "derived",
  },
  caveats: [
    "Small areas, such as the islands, have few services, so their figures vary more from year to year.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW7",
      publisher: "Improvement Service",
      url: "https://github.com/Improvement-Service/LGBF_Analysis",
      vintage: "2022-01",
      confidence: "readInCode",
      note: "The title, and that higher is better.",
    },
  ],
  confidenceOf: {
    polarity: "readInCode",
  },
  verified: true,
});
