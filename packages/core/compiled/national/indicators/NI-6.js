// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni6 = /* @__PURE__ */ freeze({
  id: "NI-6",
  title: "Percentage of people with positive experience of the care provided by their GP practice",
  shortTitle: "Positive experience of GP practice",
  outcomes: [
    {
      outcome: 3,
      confidence: "remembered",
    },
    {
      outcome: 8,
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
    question: "Overall, how would you rate the care provided by your GP practice?",
    asked: "2013/14 to 2021/22",
    positive: [
      "Excellent",
      "Good",
    ],
    neutral: [
      "Fair",
    ],
    negative: [
      "Poor",
      "Very poor",
    ],
    leftOut: [
      "Don't know",
      "Not applicable",
      "No answer",
    ],
  },
  measures: {
    percentPositive: {
      title: "Weighted percentage of people who rate the care of their GP practice as excellent or good",
      description: "Of the people who answer the question, the weighted percentage who rate the care provided by their GP practice as excellent or good.",
      includes: [
        "In the numerator: excellent, good",
        "In the denominator: excellent, good, fair, poor, very poor",
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
  caveats: [
    "A survey estimate with an interval, from the Health and Care Experience Survey, which is sent every two years to a random sample of people aged 17 and over on the list of a GP practice.",
    "Answers that are neither positive nor negative stay in the denominator.",
    "Weights differ by level of area, so figures of smaller areas do not average to those of a larger one.",
    "Figures of localities that rest on few answers are published as \"*\".",
    "The change of wording in 2023/24 that ended other series of the survey does not touch this one; its waves remain comparable.",
  ],
  sources: [
    {
      title: "Health and Care Experience Survey 2023/24, technical report",
      publisher: "Scottish Government",
      url: "https://gov.scot/publications/health-care-experience-survey-2023-24-technical-report/pages/4",
      confidence: "read",
      note: "Who is asked, how the sample is drawn and how many answer.",
    },
  ],
  confidenceOf: {
    title: "remembered",
    polarity: "remembered",
    "survey.question": "remembered",
  },
  verified: false,
});
