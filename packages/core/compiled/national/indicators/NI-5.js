// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni5 = /* @__PURE__ */ freeze({
  id: "NI-5",
  title: "Percentage of adults receiving any care or support who rate it as excellent or good",
  shortTitle: "Care or support rated excellent or good",
  aliases: [
    "LGBF SW04a",
    "LGBF SW4a",
    "SW04a",
    "SW4a",
  ],
  outcomes: [
    {
      outcome: 3,
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
    question: "Overall, how would you rate your help, care or support services? Please exclude the care and help you get from friends and family",
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
      title: "Weighted percentage of adults receiving care or support who rate it as excellent or good",
      description: "Of the adults receiving any care or support who answer the question, the weighted percentage who rate it as excellent or good. Help from friends and family is not rated.",
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
    "In 2023/24 the national survey report says 63% for Scotland. That is the same question asked of more people; it is not this indicator.",
  ],
  sources: [
    {
      title: "Local Government Benchmarking Framework, indicator SW4a",
      publisher: "Improvement Service",
      url: "https://github.com/Improvement-Service/LGBF_Analysis",
      vintage: "2022-01",
      confidence: "readInCode",
      note: "The title; the indicator has been dropped from the data file since.",
    },
    {
      title: "Health and Care Experience Survey 2021/22, national results, page 6",
      publisher: "Scottish Government",
      confidence: "read",
      note: "That the help of friends and family is excluded.",
    },
    {
      title: "Report of the Chief Statistician's release of 28 May 2024",
      url: "https://caithness-business.co.uk/article/23716",
      confidence: "read",
      note: "The figure of the national survey report.",
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
    polarity: "remembered",
    "survey.question": "remembered",
  },
  verified: true,
});
