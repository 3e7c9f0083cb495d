// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni9 = /* @__PURE__ */ freeze({
  id: "NI-9",
  title: "Percentage of adults supported at home who agreed they felt safe",
  shortTitle: "Felt safe",
  outcomes: [
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
    question: "I felt safe",
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
      title: "Weighted percentage of adults supported at home who answer positively",
      description: "Of the adults supported at home who answer the question, the weighted percentage who agree or strongly agree that they felt safe.",
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
  breaks: [
    {
      at: "2023/24",
      reason: "The wording of the survey changed, and with it who answers; figures for 2023/24 cannot be compared with those of earlier waves.",
      source: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2023-2024/performance/",
    },
  ],
  caveats: [
    "A survey estimate with an interval, from the Health and Care Experience Survey, which is sent every two years to a random sample of people aged 17 and over on the list of a GP practice.",
    "Answers that are neither positive nor negative stay in the denominator.",
    "Weights differ by level of area, so figures of smaller areas do not average to those of a larger one.",
    "Figures of localities that rest on few answers are published as \"*\".",
    "The question that decides who is asked about support at home also changed in 2021/22.",
  ],
  sources: [
    {
      title: "HACE-analysis",
      publisher: "Scottish Government",
      url: "https://github.com/DataScienceScotland/HACE-analysis",
      confidence: "read",
      note: "Which answers count as positive (commit 3c8b3fa).",
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
    title: "remembered",
    polarity: "remembered",
    "survey.question": "remembered",
  },
  verified: false,
});
