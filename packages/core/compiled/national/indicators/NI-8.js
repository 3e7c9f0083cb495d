// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni8 = /* @__PURE__ */ freeze({
  id: "NI-8",
  title: "Percentage of carers who feel supported to continue in their caring role",
  shortTitle: "Carers supported to continue",
  outcomes: [
    {
      outcome: 6,
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
    type: "surveyWave",
    from: "2013/14",
    every: 2,
  },
  areas: [
    "scotland",
    "board",
    "partnership",
    "council",
    "locality",
  ],
  ages: {
    from: 17,
  },
  survey: {
    name: "Health and Care Experience Survey",
    question: "I feel supported to continue caring",
    asked: "2013/14 to 2021/22",
    positive: [
      "Strongly agree",
      "Agree",
    ],
    neutral: [
      "Neither agree nor disagree",
    ],
    negative: [
      "Disagree",
      "Strongly disagree",
    ],
    leftOut: [
      "Don't know",
      "Not applicable",
      "No answer",
    ],
  },
  measures: {
    percentPositive: {
      title: "Weighted percentage of unpaid carers who answer positively",
      description: "Of the unpaid carers who answer the question, the weighted percentage who agree or strongly agree that they feel supported to continue caring.",
      includes: [
        "In the numerator: strongly agree, agree",
        "In the denominator: strongly agree, agree, neither, disagree, strongly disagree",
      ],
      excludes: [
        "Don't know, not applicable and no answer",
      ],
      dateOf: "survey",
      unit: "%",
      source: {
        title: "health-and-care-experience-survey-2023",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/health-and-care-experience-survey-2023",
        confidence: "readInCode",
        note: "Commit e01b096; also how the weights and the interval are made.",
      },
    },
  },
  calculation: {
    method: "published",
    value: "percentPositive",
  },
  aggregation: "none",
  decimals: 1,
  minimum: 0,
  maximum: 100,
  twin: {
    indicator: "LGBF-SW04e",
    differs: "The benchmarking framework carries the figures of NI-8 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.",
    confidence: "derived",
  },
  caveats: [
    "A survey estimate with an interval, from the Health and Care Experience Survey, which is sent every two years to a random sample of people aged 17 and over on the list of a GP practice.",
    "Answers that are neither positive nor negative stay in the denominator. In 2021/22 they were 42% of the answers for Scotland.",
    "Weights differ by level of area, so figures of smaller areas do not average to those of a larger one.",
    "Figures of localities that rest on few answers are published as \"*\".",
    "The change of wording in 2023/24 that ended other series of the survey does not touch this one; its waves remain comparable.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW4e",
      publisher: "Improvement Service",
      url: "https://github.com/Improvement-Service/LGBF_Analysis",
      vintage: "2022-01",
      confidence: "readInCode",
      note: "The title, and that higher is better.",
    },
    {
      title: "HACE-analysis",
      publisher: "Scottish Government",
      url: "https://github.com/DataScienceScotland/HACE-analysis",
      confidence: "read",
      note: "The question in substance, which answers count as positive, and the 42% (commit 3c8b3fa).",
    },
    {
      title: "Health and Care Experience Survey 2023/24, technical report",
      publisher: "Scottish Government",
      url: "https://gov.scot/publications/health-care-experience-survey-2023-24-technical-report/pages/4",
      confidence: "read",
      note: "Who is asked, how the sample is drawn and how many answer.",
    },
  ],
  confidenceOf: {
    polarity: "readInCode",
    "survey.question": "read",
  },
  verified: true,
});
