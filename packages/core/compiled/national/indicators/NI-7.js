// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni7 = /* @__PURE__ */ freeze({
  id: "NI-7",
  title: "Percentage of adults supported at home who agree that their services and support had an impact in improving or maintaining their quality of life",
  shortTitle: "Support kept or improved quality of life",
  outcomes: [
    {
      outcome: 4,
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
    question: "The help, care or support improved or maintained my quality of life",
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
      description: "Of the adults supported at home who answer the question, the weighted percentage who agree or strongly agree that their help, care or support improved or maintained their quality of life.",
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
  twin: {
    indicator: "LGBF-SW04b",
    differs: "The benchmarking framework carries the figures of NI-7 in releases of its own, for councils. Twins are two indicators: a figure belongs to the set and the release it was read from.",
    confidence: "derived",
  },
  caveats: [
    "A survey estimate with an interval, from the Health and Care Experience Survey, which is sent every two years to a random sample of people aged 17 and over on the list of a GP practice.",
    "Answers that are neither positive nor negative stay in the denominator.",
    "Weights differ by level of area, so figures of smaller areas do not average to those of a larger one.",
    "Figures of localities that rest on few answers are published as \"*\".",
    "The question that decides who is asked about support at home also changed in 2021/22.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW4b",
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
    polarity: "readInCode",
    "survey.question": "remembered",
  },
  verified: true,
});
