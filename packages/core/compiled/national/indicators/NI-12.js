// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni12 = /* @__PURE__ */ freeze({
  id: "NI-12",
  title: "Emergency admission rate (per 100,000 population, adults)",
  shortTitle: "Emergency admissions, adults",
  outcomes: [
    {
      outcome: 1,
      authority: "Edinburgh Integration Joint Board, annual performance report 2022/23",
      source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/",
      confidence: "read",
    },
    {
      outcome: 2,
      confidence: "remembered",
    },
    {
      outcome: 4,
      authority: "Edinburgh Integration Joint Board, annual performance report 2022/23",
      source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2022-2023-performance/",
      confidence: "read",
    },
    {
      outcome: 5,
      confidence: "remembered",
    },
  ],
  reporting: {
    status: "reported",
    source: "Core Suite of Integration Indicators, Public Health Scotland, 4 July 2023",
  },
  unit: "admissions per 100,000 population aged 18+",
  polarity: "lowerIsBetter",
  period: {
    type: "financialYear",
    proxies: {
      "2023/24": 2023,
    },
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
    emergencyAdmissions: {
      title: "Emergency admissions, people aged 18 and over",
      description: "Continuous inpatient journeys of people aged 18 and over that begin with an admission that is not planned, where the date of admission is in the period.",
      includes: [
        "Episodes of acute care (record type 01B), of mental health care (04B) and of geriatric long stay (GLS), where the type of record is Acute-IP, Psych-IP or GLS-IP",
        "Journeys of the pattern \"Non-Elective\" (the emergency admission types are 20 to 22 and 30 to 39)",
        "Admission type 18 (transfer), counted as not elective",
      ],
      excludes: [
        "Records without a CHI number or a data zone",
        "Three dental hospitals (T113H, S206H, G106H)",
      ],
      counts: "journeys",
      dateOf: "admission",
      unit: "admissions",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a; the records are those of the Source Linkage File.",
      },
    },
    population18plus: {
      title: "Mid-year population aged 18 and over",
      description: "The estimate for the middle of the first calendar year: mid-2023 for 2023/24. Where there is no estimate yet, the latest earlier one is used, at most four years old.",
      counts: "people",
      unit: "people",
      source: {
        title: "national-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/national-indicators",
        confidence: "readInCode",
        note: "Branch may-2024-run, commit 412689a.",
      },
      dating: "midYearOfFirstCalendarYear",
      carryForward: 4,
    },
  },
  calculation: {
    method: "rate",
    numerator: "emergencyAdmissions",
    denominator: "population18plus",
    per: 100000,
  },
  aggregation: "sumNumerators",
  decimals: 0,
  minimum: 0,
  notComparableWith: [
    {
      indicator: "MSG-1",
      reason: "The core suite counts journeys through acute, geriatric and mental health care by admission date, transfers (type 18) included, for people of 18 and over, as a rate. The Ministerial Strategic Group counts acute stays by month of discharge, without transfers, at all ages, as a number.",
      confidence: "derived",
    },
  ],
  caveats: [
    "Transfers between hospitals (type 18) are counted here. Readmissions (NI-14) leave them out.",
    "Public Health Scotland releases figures again as hospital records become more complete, so a figure belongs to a release.",
    "For 2023/24 partnerships reported calendar year 2023 in place of the financial year. The figure of a calendar year is built from the months of two financial years.",
    "The financial year is not shown on the dashboards until its records are complete.",
    "The rate changes when population estimates are replaced: when a mid-year estimate takes the place of one carried forward, or when estimates are revised after a census.",
    "Care in 2020/21 was changed by the COVID-19 pandemic.",
    "In areas with small numbers, such as the islands, figures vary more from year to year.",
  ],
  sources: [
    {
      title: "Edinburgh Integration Joint Board, annual performance report 2023/24, performance",
      url: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2023-2024/performance/",
      confidence: "read",
      note: "That calendar year 2023 stands in for 2023/24.",
    },
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
    decimals: "remembered",
  },
  verified: false,
});
