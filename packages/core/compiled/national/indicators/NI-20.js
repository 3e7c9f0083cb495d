// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni20 = /* @__PURE__ */ freeze({
  id: "NI-20",
  title: "Percentage of health and care resource spent on hospital stays where the patient was admitted in an emergency",
  shortTitle: "Resource spent on emergency hospital stays",
  outcomes: [
    {
      outcome: 2,
      confidence: "remembered",
    },
    {
      outcome: 4,
      confidence: "remembered",
    },
    {
      outcome: 7,
      confidence: "remembered",
    },
    {
      outcome: 9,
      authority: "Edinburgh Integration Joint Board, annual performance report 2022/23",
      source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/",
      confidence: "read",
    },
  ],
  reporting: {
    status: "suspended",
    reason: "Not reported since the COVID-19 pandemic, because of problems with the data.",
    source: {
      title: "Edinburgh Integration Joint Board, annual performance report 2023/24, performance",
      url: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2023-2024/performance/",
      confidence: "read",
    },
  },
  unit: "%",
  polarity: "lowerIsBetter",
  period: {
    type: "financialYear",
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
    emergencyStayCost: {
      title: "Cost of emergency hospital stays, people aged 18 and over",
      description: "Cost of the hospital journeys of people aged 18 and over that begin with an emergency admission, as NI-12 counts them.",
      counts: "money",
      unit: "pounds",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a; the costs are those of the Source Linkage File.",
      },
    },
    totalSpend: {
      title: "Total spend on health and care",
      description: "All that is spent on health and care for the partnership. For a quarter it is a quarter of the year. The latest years are the total of 2019/20 with 1% added for each year since.",
      counts: "money",
      unit: "pounds",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a, R/cleanup_costs_lookup.R; the totals come from the finance team.",
      },
    },
  },
  calculation: {
    method: "ratio",
    numerator: "emergencyStayCost",
    denominator: "totalSpend",
    per: 100,
  },
  aggregation: "sumNumerators",
  decimals: 1,
  minimum: 0,
  maximum: 100,
  caveats: [
    "The totals behind the last published years are of 2019/20, raised by 1% a year: what looks like a change is partly that sum.",
    "Public Health Scotland releases figures again as hospital records become more complete, so a figure belongs to a release.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
  ],
  sources: [
    {
      title: "Core Suite of Integration Indicators, 15 September 2020",
      publisher: "Public Health Scotland",
      confidence: "read",
      note: "That figures are released again to take account of more complete data.",
    },
  ],
  confidenceOf: {
    title: "remembered",
    polarity: "remembered",
  },
  verified: false,
});
