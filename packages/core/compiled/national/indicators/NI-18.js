// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni18 = /* @__PURE__ */ freeze({
  id: "NI-18",
  title: "Percentage of adults with intensive care needs receiving care at home",
  shortTitle: "Intensive care needs met at home",
  outcomes: [
    {
      outcome: 2,
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
    type: "calendarYear",
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
    personalCareAtHome: {
      title: "People who receive personal care at home",
      description: "People with personal care at home in the week of the social care census.",
      counts: "people",
      dateOf: "census",
      unit: "people",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a; the column is total_pc.",
      },
    },
    careHomeResidents: {
      title: "Residents of care homes",
      description: "People living in care homes, from the care home census of 31 March.",
      counts: "people",
      dateOf: "census",
      unit: "people",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a; the column is ch_res.",
      },
    },
    continuingCare: {
      title: "People in NHS continuing care",
      description: "People in continuing care of the NHS, from its census.",
      counts: "people",
      dateOf: "census",
      unit: "people",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a; the column is cc_census.",
      },
    },
  },
  calculation: {
    method: "formula",
    formula: "personalCareAtHome / (personalCareAtHome + careHomeResidents + continuingCare) * 100",
  },
  aggregation: "recompute",
  decimals: 1,
  minimum: 0,
  maximum: 100,
  twin: {
    indicator: "LGBF-SW03a",
    differs: "The core suite, by its title, is about adults of 18 and over; the benchmarking framework about people of 65 and over.",
    confidence: "derived",
  },
  notComparableWith: [
    {
      indicator: "LGBF-SW03a",
      reason: "The two are about people of different ages.",
      confidence: "derived",
    },
  ],
  caveats: [
    "The series is shared with the benchmarking framework's SW03a, which is about people of 65 and over; check which ages a figure is for.",
  ],
  sources: [
    {
      title: "Dumfries and Galloway, performance report January to March 2017, indicator A18",
      url: "http://careersdocbox.com/Nursing/99596359-Q4-january-march-2017.html",
      confidence: "read",
      note: "The title.",
    },
  ],
  confidenceOf: {
    polarity: "remembered",
    aggregation: "derived",
  },
  verified: true,
});
