// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni1 = /* @__PURE__ */ freeze({
  id: "NI-1",
  title: "Percentage of adults able to look after their health very well or quite well",
  shortTitle: "Able to look after own health",
  outcomes: [
    {
      outcome: 1,
      authority: "Core suite of integration indicators, Scottish Government",
      source: "https://www.gov.scot/publications/health-social-care-integration-core-suite-indicators/pages/3/",
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
    question: "In general, how well do you feel that you are able to look after your own health?",
    asked: "The series 2013/14 to 2021/22; question 38 in 2023/24 and 2025/26",
    positive: [
      "Very well",
      "Quite well",
    ],
    neutral: [],
    negative: [
      "Not very well",
      "Not at all well",
    ],
    leftOut: [
      "Don't know",
      "Not applicable",
      "No answer",
    ],
  },
  measures: {
    percentPositive: {
      title: "Weighted percentage of adults who answer positively",
      description: "Of the adults who answer the question, the weighted percentage who feel able to look after their own health very well or quite well.",
      includes: [
        "In the numerator: very well, quite well",
        "In the denominator: very well, quite well, not very well, not at all well",
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
    "Weights differ by level of area, so figures of smaller areas do not average to those of a larger one.",
    "Figures of localities that rest on few answers are published as \"*\".",
    "The change of wording in 2023/24 that ended other series of the survey does not touch this one; its waves remain comparable.",
    "The number of the question changes from wave to wave (it was 52, and 38 in 2023/24 and 2025/26), so find the question by its words.",
  ],
  sources: [
    {
      title: "Core suite of integration indicators, page 2",
      publisher: "Scottish Government",
      url: "https://www.gov.scot/publications/health-social-care-integration-core-suite-indicators/pages/2/",
      confidence: "read",
      note: "The title.",
    },
    {
      title: "Core suite of integration indicators, page 3",
      publisher: "Scottish Government",
      url: "https://www.gov.scot/publications/health-social-care-integration-core-suite-indicators/pages/3/",
      confidence: "read",
      note: "The outcome, the question and the answers that count as positive.",
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
    "survey.neutral": "remembered",
    "survey.negative": "remembered",
  },
  verified: true,
});
